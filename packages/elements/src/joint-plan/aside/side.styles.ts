import { css } from 'lit';

/** What comes next, who takes part, what has happened, and on what basis. */
export const sideStyles = css`
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
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
    .side {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
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
