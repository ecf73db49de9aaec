import { css } from 'lit';

/** What the overview and the plan share: blocks in the side column, days on tiles, and what must be done. */
export const sideBlocks = css`
  .block {
    padding: 1.25em;
    min-inline-size: 0;
  }
  .block + .block {
    border-block-start: 1px solid var(--_border);
  }
  .block-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-end: 0.75em;
  }
  :is(.block, .todo) :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
  }
  .block-head :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.077em;
    line-height: 1.43;
    font-weight: 650;
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
  .tile b {
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
  }

  .todo {
    display: flex;
    gap: 0.6em;
    padding: 0.8em 1em;
    border-inline-start: 3px solid var(--_att-line);
    border-start-end-radius: var(--_r-control);
    border-end-end-radius: var(--_r-control);
  }
  .todo > svg.icon {
    margin-block-start: 0.1em;
  }
  .todo li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.2em;
  }
  .todo .link {
    color: inherit;
  }
  .todo :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    line-height: 1.385;
    font-weight: 650;
  }

  @media (forced-colors: active) {
    .todo {
      border: 1px solid CanvasText;
      border-inline-start-width: 4px;
    }
    .todo > svg.icon {
      color: inherit;
    }
  }
  @media print {
    .todo {
      border: 1px solid var(--_att-line);
    }
  }
`;
