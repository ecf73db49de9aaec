import { css } from 'lit';

/** What comes next, and how far the picture reaches. */
export const sideStyles = css`
  .block {
    padding: 1.25em;
    min-inline-size: 0;
  }
  .block + .block,
  slot[name='entries']::slotted(*) {
    border-block-start: 1px solid var(--_border);
  }
  slot[name='entries']::slotted(*) {
    padding: 1.25em;
  }
  .block-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-end: 0.75em;
  }
  .block :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
  }
  .block-head :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.077em;
    line-height: 1.43;
    font-weight: 650;
  }
  .figure {
    font-size: 1.385em;
    line-height: 1.1;
    font-weight: 680;
  }
  .label-line {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block: 0.9em 0.2em;
  }

  .dates li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.95em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_border);
  }
  .dates li:last-child {
    border-block-end: 0;
  }
  .dates li > div {
    flex: 1 1 8em;
    display: grid;
    align-content: center;
    gap: 0.2em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .tile {
    flex: none;
    align-self: start;
    display: grid;
    justify-items: center;
    min-inline-size: 4em;
    border: 1px solid var(--_border);
    border-radius: var(--_r-control);
    overflow: clip;
    line-height: 1.4;
  }
  .dates .tile b {
    font-size: 1.308em;
    font-weight: 650;
  }
  .tile > span {
    justify-self: stretch;
    padding-inline: 0.3em;
    text-align: center;
    background: var(--_sunken);
    color: var(--_muted);
    font-size: 0.923em;
  }
  .where {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: 0.96em;
  }

  .segments {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 3px;
    margin-block-end: 0.6em;
  }
  .segments i {
    block-size: 0.62em;
    border: 1px solid var(--_muted);
    border-radius: 2px;
    background: var(--_muted);
  }
  .segments i[data-state='failed'] {
    background: none;
    border-style: dashed;
  }
  .segments i[data-state='pending'] {
    background: none;
  }
  .segments i[data-state='notConnected'] {
    background: none;
    border: 0;
    border-block-end: 2px dotted var(--_muted);
    border-radius: 0;
  }
  .ledger li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: start;
    gap: 0.65em;
    padding-block: 0.33em;
  }
  .ledger svg.icon {
    margin-block-start: 0.1em;
    color: var(--_muted);
  }
  .ledger .muted {
    font-size: 0.923em;
  }
  .ledger li > .muted {
    max-inline-size: 14em;
    text-align: end;
  }
  .block > p.meta {
    margin-block-start: 0.5em;
  }

  @container (min-width: 40em) {
    .block {
      padding: 1.4em 1.55em;
    }
  }
  @container (min-width: 40em) and (max-width: 64.99em) {
    .block:nth-child(-n + 2) {
      border-block-start: 0;
    }
    .block:nth-child(even) {
      border-inline-start: 1px solid var(--_border);
    }
  }
  @media (forced-colors: active) {
    .segments i {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    .segments i[data-state='answered'],
    .segments i[data-state='late'] {
      background: CanvasText;
    }
  }
  @media print {
    .segments i {
      print-color-adjust: exact;
    }
  }
`;
