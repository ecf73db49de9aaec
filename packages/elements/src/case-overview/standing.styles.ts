import { css } from 'lit';

/** What is new, and what was chosen. */
export const standingStyles = css`
  .new-pill {
    position: sticky;
    inset-block-end: 0.75em;
    z-index: 1;
    display: grid;
    place-items: center;
    block-size: 0;
  }
  .new-pill button {
    position: absolute;
    inset-block-end: 0;
    border-radius: 99px;
    box-shadow: var(--_shadow);
  }
  /* What the keyboard comes to is never under it. */
  :is(button, a, input, select) {
    scroll-margin-block: 4em;
  }
  .new-pill button {
    scroll-margin: 0;
  }
  .area-head .show-new {
    margin-inline-start: auto;
    min-block-size: 1.54em;
  }
  :is(.case, .loose > li)[aria-current='true'] {
    background: var(--_selected);
    box-shadow:
      -0.6em 0 0 var(--_selected),
      0.6em 0 0 var(--_selected);
  }
  .hoi[aria-current='true'] > dl {
    background: var(--_selected);
  }

  @media (forced-colors: active) {
    :is(.case, .loose > li)[aria-current='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .new-pill {
      display: none;
    }
  }
`;
