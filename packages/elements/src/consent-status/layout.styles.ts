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

  svg.mark {
    inline-size: 1.54em;
    block-size: 1.54em;
  }
  svg.mark .dashed {
    stroke-dasharray: 2.4 2;
  }
  svg.mark .dotted {
    stroke-dasharray: 0.1 2.2;
  }
  svg.mark .knock {
    stroke: var(--_surface);
  }
  svg.mark text {
    fill: currentColor;
    stroke: none;
    font-size: 9.5px;
    font-weight: 700;
    text-anchor: middle;
  }
  .standing {
    display: inline-flex;
    align-items: flex-start;
    gap: 0.6em;
  }
  .standing > span:not(.tag) {
    display: grid;
    justify-items: start;
    gap: 0.1em;
    min-inline-size: 0;
  }
  .standing .tag {
    margin-block-start: 0.15em;
  }

  .answer {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0.5em 1em;
    padding: 1.05em 1.4em;
    border: 1.5px solid var(--_ink);
    border-radius: var(--_r-card);
  }
  .answer > svg.mark {
    inline-size: 2em;
    block-size: 2em;
  }
  .answer > div {
    flex: 1 1 18em;
    display: grid;
    gap: 0.15em;
    min-inline-size: 0;
  }
  .answer :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1.308em;
    line-height: 1.4;
    font-weight: 650;
  }
  .answer dl {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.5em;
    padding-block-start: 0.55em;
    border-block-start: 1px solid var(--_border);
  }
  .answer dl > div {
    display: grid;
    grid-template-columns: minmax(5.6em, auto) minmax(0, 1fr);
    gap: 0 0.9em;
  }
  .answer dt {
    color: var(--_muted);
  }
  .answer dd.standing {
    flex-wrap: wrap;
    align-items: center;
  }
  .answer dd svg.mark {
    inline-size: 1.3em;
    block-size: 1.3em;
  }
  .document {
    display: flex;
    gap: 0.5em;
    padding-block-start: 0.25em;
  }
  .document .link {
    min-block-size: 1.85em;
    align-items: start;
  }

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
  .change {
    text-align: end;
  }
  .change > * {
    text-align: start;
  }

  .compact .head {
    flex-wrap: nowrap;
    padding: 1em 1.25em 0.7em;
  }
  .short li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.2em 0.75em;
    margin-inline: 1.25em;
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_border);
  }
  .short .standing {
    align-items: center;
  }
  .short .tag,
  .short .meta {
    grid-column: 2 / -1;
    justify-self: end;
  }
  .compact .trust {
    padding: 0.6em 1.25em;
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
    .change {
      text-align: start;
    }
    .change .link {
      min-block-size: 2.46em;
    }
  }
  @container (min-width: 37.5em) {
    .top {
      padding: 1.4em 1.55em 1.25em;
    }
    .trust {
      padding-inline: 1.7em;
    }
    :is(thead, tbody) tr > :first-child {
      padding-inline-start: 1.7em;
    }
    :is(thead, tbody) tr > :last-child {
      padding-inline-end: 1.7em;
    }
    .area,
    .change .link {
      white-space: nowrap;
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
    button.link {
      border-width: 0;
    }
    .answer {
      border-color: CanvasText;
    }
    svg.mark .knock {
      stroke: Canvas;
    }
    svg.mark .solid {
      fill: CanvasText;
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
