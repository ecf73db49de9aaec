import { css } from 'lit';

/** The side column: its blocks beside each other, or under each other where there is room for one. */
export const sideStyles = css`
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

  @container (min-width: 37.5em) {
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
  }
  @media print {
    .block:has(.look-up):not(:has(.plate)),
    .look-up {
      display: none;
    }
    .block {
      break-inside: avoid;
    }
  }
`;
