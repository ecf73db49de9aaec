import { css } from 'lit';

/**
 * Columns and widths. Narrow first; 40em and 65em of the page's own text are 640 and 1040 px at 16 px, and grow with it, so
 * that 200 % text falls back to fewer columns by itself.
 */
export const layoutStyles = css`
  .widget {
    overflow: clip;
  }
  h1,
  h5,
  h6 {
    margin: 0;
  }
  .top {
    display: grid;
    overflow-wrap: anywhere;
    grid-template-columns: minmax(0, 1fr);
    padding: 1.25em 1.25em 1.4em;
  }
  .top > :not(:first-child) {
    margin-block-start: 1.1em;
  }
  .top.lone {
    padding-block-end: 0;
  }
  /* A page is higher than this, and than most windows: what stands below it is not pushed out of one when it comes. */
  .loading {
    min-block-size: 64em;
  }
  .line {
    padding-block: 0.7em;
  }
  .any {
    overflow-wrap: anywhere;
  }

  .wait {
    padding-block: 0.6em;
  }
  .fold-button {
    gap: 0.35em;
    text-align: start;
  }
  .fold-button svg.icon {
    inline-size: 1em;
    block-size: 1em;
  }

  @container (min-width: 40em) {
    .top {
      padding: 1.55em 1.85em 1.7em;
    }
    .trust {
      padding-inline: 2em;
    }
  }
  @media (forced-colors: active) {
    button.link {
      border-style: none;
    }
    .fold-button svg.icon,
    .ledger svg.icon,
    .plate svg.icon {
      color: inherit;
    }
  }
  @media print {
    .fold[hidden],
    .help-item[hidden] {
      display: revert;
    }
    .fold-button {
      display: inline-flex;
      color: inherit;
      text-decoration: none;
    }
    .fold-button svg,
    .find {
      display: none;
    }
  }
`;
