import { css } from 'lit';

/** Columns and widths: 37.5em and 60em of the page's own text are 600 and 960 px at 16 px. Below the first the table becomes cards. */
export const layoutStyles = css`
  .widget {
    overflow: clip;
    overflow-wrap: anywhere;
  }
  .top {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
    padding: 1.25em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.6em 1em;
  }
  .columns {
    border-block-start: 1px solid var(--_border);
  }
  .main > .partial,
  .main > .absence {
    margin: 1.25em;
  }

  @container (min-width: 37.5em) {
    .top {
      padding: 1.4em 1.55em 1.25em;
    }
    .trust {
      padding-inline: 1.7em;
    }
    .main > .partial,
    .main > .absence {
      margin-inline: 1.7em;
    }
  }
  @container (min-width: 60em) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 26.2em;
    }
  }

  @media (forced-colors: active) {
    button.link {
      border-width: 0;
    }
  }
  @media print {
    .columns {
      display: block;
    }
    .document .link {
      display: inline-flex;
      color: inherit;
    }
    tr,
    .answer {
      break-inside: avoid;
    }
  }
`;
