import { css } from 'lit';

/** Rows, lanes, axis, strip and what lies behind them. */
export const plotStyles = css`
  .widget {
    --label: 21.85em;
  }
  .room-medium {
    --label: 16.31em;
  }
  .grid {
    border-block-start: 1px solid var(--_border);
    touch-action: pan-y;
    overscroll-behavior-x: contain;
  }
  .lanes-box {
    position: relative;
    isolation: isolate;
    /* A sign on the last day reaches past its day; the page must not become wider for it. */
    overflow-x: clip;
  }
  .row {
    display: grid;
    grid-template-columns: var(--label) minmax(0, 1fr);
    border-block-start: 1px solid var(--_border);
  }
  .strip {
    border-block-start: 0;
  }
  .label {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-inline-size: 0;
    padding: 0.25em 0.85em 0.25em 1.54em;
    border-inline-end: 1px solid var(--_border);
  }
  .plot {
    position: relative;
    z-index: 2;
    display: grid;
    align-content: center;
    min-inline-size: 0;
  }
  .names {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .names > * {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .row-title {
    font-weight: 600;
  }
  .meta {
    font-weight: 400;
  }
  .area .label {
    border-inline-start: 4px solid var(--_area);
    padding-inline-start: 0.85em;
  }
  .area .head {
    background: var(--_sunken);
  }
  .head .label {
    min-block-size: 2.77em;
  }
  .head.tall .plot {
    min-block-size: 5.2em;
    align-content: end;
  }
  .head.tall .pill {
    inset-block-start: 0.35em;
    translate: none;
  }
  .head.tall .events {
    align-self: end;
  }
  .area-name {
    font-size: 1.077em;
    font-weight: 650;
    flex: 0 0 auto;
    max-inline-size: 62%;
  }
  .count {
    min-inline-size: 0;
    margin-inline-start: auto;
    text-align: end;
  }
  .room-medium .head .count {
    display: none;
  }
  .level-1 .label {
    padding-inline-start: 3em;
    gap: 0.45em;
  }
  .level-2 .label {
    padding-inline-start: 6.2em;
  }
  .room-medium .level-1 .label {
    padding-inline-start: 0.6em;
  }
  .room-medium .level-2 .label {
    padding-inline-start: 3.8em;
  }
  .fold,
  .fold-space {
    flex: none;
    inline-size: 1.85em;
    min-block-size: 1.85em;
    padding: 0;
  }
  .fold-space {
    min-block-size: 0;
  }
  .head .fold,
  .head .fold-space {
    margin-inline-end: -0.2em;
  }
  .head.closed {
    position: relative;
  }
  .head.closed .fold::after {
    content: '';
    position: absolute;
    z-index: 3;
    inset: 0;
  }
  .lane-icon {
    flex: none;
  }
  .lane-note {
    padding-inline: 1em;
  }

  .marks {
    position: relative;
    block-size: calc(3.23em + (var(--n, 1) - 1) * 2.92em);
    /* What moves inside moves nothing outside. */
    contain: layout size style;
  }
  .events {
    block-size: 2.6em;
  }
  .brackets {
    block-size: calc(2.46em + (var(--n, 1) - 1) * 1.85em);
  }
  .closed .marks {
    block-size: calc(1.2em + var(--n, 1) * 1em);
  }
  .follow .marks {
    block-size: 3.85em;
  }
  .follow .one-level {
    block-size: 3.6em;
  }
  .consents .marks {
    block-size: calc(2.92em + (var(--n, 1) - 1) * 2.2em);
  }

  .block {
    display: grid;
    block-size: var(--h);
  }
  .block .row {
    grid-template-columns: minmax(0, 1fr);
  }
  .block button {
    border: 0;
    color: var(--_muted);
  }

  .backdrop {
    position: absolute;
    z-index: 1;
    inset-block: 0;
    inset-inline: var(--label) 0;
    pointer-events: none;
    overflow: hidden;
  }
  .backdrop i,
  .course i {
    position: absolute;
    inset-inline-start: var(--x);
  }
  .backdrop i {
    inset-block: 0;
  }
  .horizon {
    inline-size: var(--w);
    background: color-mix(in srgb, var(--_link) 3%, transparent);
  }
  .backdrop .line {
    inline-size: 1px;
    background: var(--_grid);
  }
  .backdrop .line.major {
    background: var(--_border-strong);
    opacity: 0.45;
  }
  .backdrop .now {
    inline-size: 2px;
    margin-inline-start: -1px;
    background: var(--_ink);
  }

  .gap-box {
    display: grid;
    align-items: center;
    min-block-size: 2.77em;
    margin: 0.4em 0.6em;
    padding: 0.3em 0.85em;
    border-radius: var(--_r-bar);
    background: var(--_surface);
  }
  .gap-box .absence {
    flex-wrap: nowrap;
  }
  .gap-box .words {
    flex: 1 1 auto;
  }
  .gap-box button {
    flex: none;
  }
  .source .label {
    padding-inline-start: 1.54em !important;
  }
  .gap-box.hatched {
    border: 1px solid var(--_border-strong);
    background: repeating-linear-gradient(-45deg, var(--_surface) 0 7px, var(--_border) 7px 8px);
  }
  .gap-box.hatched .absence {
    background: none;
  }
  .gap-box.hatched .words {
    flex: 0 1 auto;
    margin-inline-end: auto;
    padding: 0.15em 0.7em;
    background: var(--_surface);
    border-radius: var(--_r-bar);
  }
  .gap-box.hatched .icon:first-child {
    background: var(--_surface);
    border-radius: var(--_r-bar);
  }
  .gap-box.plain {
    border: 1px solid var(--_border);
  }
  .gap-box.dashed {
    border: 1px dashed var(--_border-strong);
  }
  .gap-box.dotted {
    border-block-end: 2px dotted var(--_border-strong);
    border-radius: 0;
  }

  @media (forced-colors: active) {
    .row,
    .label,
    .grid {
      border-color: CanvasText;
    }
    .today-pill,
    .backdrop .now,
    .course i.now {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .today-pill::after {
      border-block-start-color: Highlight;
      forced-color-adjust: none;
    }
    .backdrop .line {
      display: none;
    }
    .fold {
      border-color: Canvas;
    }
    .course i {
      background: GrayText;
      forced-color-adjust: none;
    }
    .course i.inside {
      background: CanvasText;
    }
    .area .label {
      border-inline-start-color: CanvasText;
    }
    .gap-box.hatched {
      background: Canvas;
    }
    .horizon {
      display: none;
    }
  }
`;
