import { css } from 'lit';

/** History with its way back, and the banner over an earlier version. */
export const historyStyles = css`
  .steps-list .link {
    justify-self: start;
  }
  #compare {
    min-block-size: max(24px, 2.1em);
  }
  .as-of {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1em;
    padding: 0.8em 1.25em;
    background: var(--_selected);
    border-block-end: 1px solid var(--_border);
  }
  .as-of p {
    flex: 1 1 18em;
  }
  .as-of:focus {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  @media (forced-colors: active) {
    .as-of {
      border: 1px solid CanvasText;
    }
  }
`;
