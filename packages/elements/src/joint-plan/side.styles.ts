import { css } from 'lit';

/** What comes next, who takes part, what has happened, and on what basis. */
export const sideStyles = css`
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
    margin-block-end: 0.6em;
  }
  .block :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1.077em;
    line-height: 1.43;
    font-weight: 650;
  }
  .dates li {
    display: flex;
    gap: 0.85em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_border);
  }
  .dates li:last-child {
    border-block-end: 0;
  }
  .dates li > div {
    display: grid;
    align-content: center;
    gap: 0.2em;
    min-inline-size: 0;
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
  .people li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.7em;
    padding-block: 0.33em;
  }
  .initials {
    display: grid;
    place-items: center;
    inline-size: 2.15em;
    block-size: 2.15em;
    border: 1px solid var(--_border);
    border-radius: 50%;
    background: var(--_sunken);
    font-size: 0.923em;
    font-weight: 650;
  }
  .steps-list li {
    display: grid;
    padding-block: 0.55em;
    border-block-end: 1px solid var(--_border);
  }
  .steps-list li:last-child {
    border-block-end: 0;
  }
  .bullets {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .links {
    display: grid;
    gap: 0.3em;
    margin-block-start: 0.6em;
  }
  .links li {
    display: flex;
    gap: 0.5em;
  }
  .links .link {
    min-block-size: 1.85em;
    align-items: start;
    text-align: start;
  }
  .links svg.icon,
  .not-part svg.icon {
    margin-block-start: 0.1em;
    color: var(--_muted);
  }
  .not-part {
    display: flex;
    gap: 0.7em;
  }
  .not-part > div {
    display: grid;
    gap: 0.4em;
  }

  @container (min-width: 45em) {
    .block {
      padding: 1.3em 1.55em;
    }
  }
  @container (min-width: 45em) and (max-width: 64.99em) {
    .block:nth-child(-n + 2) {
      border-block-start: 0;
    }
    .block:nth-child(even) {
      border-inline-start: 1px solid var(--_border);
    }
  }
  @media print {
    .block {
      break-inside: avoid;
    }
    .links .link {
      display: inline-flex;
      color: inherit;
    }
  }
`;
