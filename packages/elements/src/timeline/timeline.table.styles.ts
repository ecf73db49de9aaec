import { css } from 'lit';

export const tableStyles = css`
  .table-scroll {
    border-block-start: 1px solid var(--_border);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  th,
  td {
    padding: 0.6em 1em 0.6em 0;
    text-align: start;
    vertical-align: middle;
    font-weight: 400;
    border-block-end: 1px solid var(--_border);
    overflow-wrap: break-word;
  }
  thead th {
    padding-block: 0.5em;
    border-block-end-color: var(--_border-strong);
    color: var(--_muted);
    font-weight: 550;
    font-size: 0.923em;
  }
  thead button {
    padding: 0;
    min-block-size: 24px;
    color: inherit;
    text-align: start;
  }
  thead [aria-sort] {
    color: var(--_text);
    font-weight: 650;
  }
  th:first-child {
    inline-size: 26%;
    padding-inline-start: 1.54em;
  }
  tbody[data-area] th:first-child,
  tr[data-area] th:first-child {
    border-inline-start: 4px solid var(--_area);
    padding-inline-start: calc(1.54em - 4px);
  }
  .area-row th {
    padding-block: 0.45em;
    background: var(--_sunken);
  }
  .area-row .glyph {
    margin-inline-end: 0.7em;
    vertical-align: middle;
  }
  .area-row .meta {
    margin-inline-start: 0.7em;
  }
  tbody[data-area] .level-1 th:first-child {
    padding-inline-start: 3.7em;
    font-weight: 600;
  }
  tbody[data-area] .level-2 th:first-child {
    padding-inline-start: 4.9em;
  }
  th .meta,
  td .meta {
    display: block;
  }
  .area-row .meta {
    display: inline;
  }
  tr[aria-current='true'] {
    background: var(--_selected);
  }
  .invalid svg.icon {
    margin-inline-end: 0.4em;
  }
  .meta.end-ongoing::before {
    content: '→ ' / '';
  }
  .meta.end-unknown::before {
    content: '? ' / '';
  }
  .open-cell {
    inline-size: 3em;
  }
  .events-row th,
  .event-row th:first-child,
  tbody[data-area] .gap th:first-child,
  .consent-body tr:not(.area-row) th:first-child {
    padding-inline-start: 3.7em !important;
  }
  .event-sign .sign {
    vertical-align: -0.15em;
  }
  td .tag {
    white-space: nowrap;
  }
  .gap td {
    padding-inline-end: 1.54em;
  }
  .col-grant,
  .col-benefit {
    inline-size: 19%;
  }
  .room-medium .col-benefit {
    inline-size: 29%;
  }
  .room-medium .col-benefit button {
    display: block;
  }
  .room-medium th,
  .room-medium td {
    padding-inline-end: 0.6em;
    overflow-wrap: anywhere;
  }
  .room-medium td .tag {
    overflow-wrap: normal;
  }
  .room-medium .open-cell {
    inline-size: 2.4em;
  }
  .room-medium th:first-child {
    inline-size: 30%;
    hyphens: auto;
  }
  .room-medium tbody[data-area] .level-1 th:first-child {
    padding-inline-start: 1.5em;
  }
  .room-medium tbody[data-area] .level-2 th:first-child {
    padding-inline-start: 2.6em;
  }

  @media print {
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
    th button,
    td button {
      display: inline;
      border: 0;
      padding: 0;
      color: inherit;
    }
    td button.icon-only,
    .absence button,
    .events-row {
      display: none;
    }
  }
`;
