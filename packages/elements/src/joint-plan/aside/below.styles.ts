import { css } from 'lit';

/** Beneath the sub-goals: what stands without one, and what is worth a look. */
export const belowStyles = css`
  .tray {
    padding: 0.9em 1.1em 0.4em;
    border: 1px dashed var(--_border-strong);
    border-radius: var(--_r-card);
  }
  .tray .near {
    margin-block-end: 0.3em;
  }
  .tray:focus {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .notes :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1.077em;
    line-height: 1.43;
    font-weight: 650;
  }
  .notes ul {
    display: grid;
    gap: 0.4em;
    margin-block-start: 0.5em;
  }
  .notes li {
    display: flex;
    gap: 0.6em;
    color: var(--_muted);
  }
  .notes li svg.icon {
    margin-block-start: 0.1em;
  }
`;
