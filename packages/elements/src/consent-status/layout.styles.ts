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
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .columns {
    border-block-start: 1px solid var(--_border);
  }
  .main > .partial,
  .main > .absence {
    margin: 1.25em;
  }
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    border-block-start: 1px solid var(--_border);
  }
  .block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.4em;
    padding: 1.25em;
    min-inline-size: 0;
  }
  .block + .block {
    border-block-start: 1px solid var(--_border);
  }
  .block :is(h1, h2, h3, h4, h5, h6),
  .time :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1.077em;
    line-height: 1.43;
    font-weight: 650;
  }
  .replaced {
    display: grid;
    gap: 0.25em;
    list-style: none;
  }
  .draft {
    display: block;
    margin-block-start: 0.4em;
    font-style: italic;
  }
  .ticks-list {
    display: grid;
    gap: 0.4em;
  }
  .ticks-list li {
    display: flex;
    gap: 0.6em;
  }
  .ticks-list svg.icon {
    margin-block-start: 0.1em;
  }
  .plate {
    display: flex;
    gap: 0.7em;
    padding: 0.8em 0.95em;
    background: var(--_sunken);
    border-radius: var(--_r-control);
  }
  .no-source {
    padding: 2em 1.4em;
    color: var(--_muted);
  }
  .loading {
    display: grid;
    grid-template-rows: 1fr auto;
    min-block-size: 34em;
  }
  .loading.small {
    min-block-size: 16em;
  }
  .loading .skeleton {
    align-content: start;
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
    .side {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .block {
      padding: 1.25em 1.55em;
    }
  }
  @container (min-width: 37.5em) and (max-width: 59.99em) {
    .block:nth-child(-n + 2) {
      border-block-start: 0;
    }
    .block:nth-child(even) {
      border-inline-start: 1px solid var(--_border);
    }
  }
  @container (min-width: 60em) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 26.2em;
    }
    .side {
      grid-template-columns: minmax(0, 1fr);
      border-block-start: 0;
      border-inline-start: 1px solid var(--_border);
    }
  }

  @media (forced-colors: active) {
    .plate {
      border: 1px solid CanvasText;
    }
    button.link {
      border-width: 0;
    }
  }
  @media print {
    .columns {
      display: block;
    }
    .change,
    thead th:has(.sr),
    .block:has(.look-up):not(:has(.plate)),
    .look-up {
      display: none;
    }
    .document .link {
      display: inline-flex;
      color: inherit;
    }
    tr,
    .block,
    .answer {
      break-inside: avoid;
    }
  }
`;
