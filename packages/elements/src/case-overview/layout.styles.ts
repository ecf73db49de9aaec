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
  .columns {
    border-block-start: 1px solid var(--_border);
  }
  .main {
    display: grid;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 1.25em;
  }
  .side {
    border-block-start: 1px solid var(--_border);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .none {
    padding-block: 0.6em;
    color: var(--_muted);
  }
  .no-source {
    padding: 2em 1.4em;
    color: var(--_muted);
  }
  .loading {
    display: grid;
    grid-template-rows: 1fr auto;
    min-block-size: 42em;
  }
  .loading .skeleton {
    align-content: start;
  }
  .skeleton.tall {
    align-content: start;
    min-block-size: 60em;
  }
  .any {
    overflow-wrap: anywhere;
  }

  .columns-wait {
    min-block-size: 70em;
  }
  .wait {
    padding-block: 0.6em;
  }
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
    .main {
      padding: 1.25em 1.85em 1.85em;
    }
    .trust {
      padding-inline: 2em;
    }
    .side {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 65em) {
    .top {
      grid-template-columns: minmax(0, 1fr) 25.5em;
      grid-template-rows: auto auto 1fr;
      column-gap: 1.25em;
    }
    .top > :is(.whose, .remarks, .summary) {
      grid-column: 1;
    }
    .top > .contact {
      grid-area: 1 / 2 / span 3;
      margin-block-start: 0;
    }
    .top > .glance {
      display: none;
    }
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 27.4em;
    }
    .side {
      grid-template-columns: minmax(0, 1fr);
      border-block-start: 0;
      border-inline-start: 1px solid var(--_border);
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
    .columns,
    .top {
      display: block;
    }
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
    .new-pill,
    .find {
      display: none;
    }
    .case,
    .hoi,
    .block {
      break-inside: avoid;
    }
  }
`;
