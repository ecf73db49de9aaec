import { css } from 'lit';

/** Consent area by area: a table, and cards where there is no room for one. */
export const areaStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  th {
    font-weight: inherit;
    text-align: start;
  }
  thead th {
    padding: 0.75em 0.9em;
    border-block-end: 1px solid var(--_border-strong);
    color: var(--_muted);
    font-size: 0.923em;
    font-weight: 600;
  }
  tbody :is(th, td) {
    padding: 0.85em 0.9em;
    border-block-end: 1px solid var(--_border);
    vertical-align: middle;
  }
  .area {
    display: flex;
    align-items: center;
    gap: 0.75em;
    font-size: 1.077em;
    font-weight: 600;
  }
  .shared {
    display: grid;
  }
  .shared + .shared {
    margin-block-start: 0.5em;
  }

  @container (max-width: 37.49em) {
    .professional thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .professional table,
    .professional tbody {
      display: block;
    }
    .professional tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5em;
      margin: 1em 1.25em;
      padding: 0.9em 1em;
      border: 1px solid var(--_border);
      border-radius: var(--_r-card);
    }
    .professional thead tr {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .professional tbody :is(th, td) {
      padding: 0;
      border: 0;
    }
  }
  @container (min-width: 37.5em) {
    :is(thead, tbody) tr > :first-child {
      padding-inline-start: 1.7em;
    }
    :is(thead, tbody) tr > :last-child {
      padding-inline-end: 1.7em;
    }
    .area {
      white-space: nowrap;
    }
  }
  @container (min-width: 60em) {
    tr:not(.form-row) > td:nth-of-type(1) {
      inline-size: 13.5em;
    }
  }
`;
