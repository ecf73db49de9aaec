import { css } from 'lit';

/** Rows and lanes, how high each is, and what lies behind them. */
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
  .plot {
    position: relative;
    z-index: 2;
    display: grid;
    align-content: center;
    min-inline-size: 0;
    /* A drag moves time; it does not mark words. */
    -webkit-user-select: none;
    user-select: none;
  }
  .plot .gap-box,
  .lane-note {
    -webkit-user-select: text;
    user-select: text;
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
    /* Its height is said: what is in it is laid out when it comes near. */
    content-visibility: auto;
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
    inset-inline-end: 0;
    inline-size: calc(100% - var(--label));
    block-size: 100%;
    pointer-events: none;
    overflow: hidden;
    shape-rendering: crispEdges;
  }
  .backdrop:dir(rtl) {
    transform: scaleX(-1);
  }
  .course i {
    position: absolute;
    inset-inline-start: var(--x);
  }
  .horizon {
    fill: color-mix(in srgb, var(--_link) 3%, transparent);
  }
  .backdrop .line {
    stroke: var(--_grid);
  }
  .backdrop .line.major {
    stroke: var(--_border-strong);
    opacity: 0.45;
  }
  .backdrop .now {
    stroke: var(--_ink);
    stroke-width: 2px;
  }

  @media (forced-colors: active) {
    .row,
    .label,
    .grid {
      border-color: CanvasText;
    }
    .today-pill,
    .course i.now {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .today-pill::after {
      border-block-start-color: Highlight;
      forced-color-adjust: none;
    }
    .backdrop .now {
      stroke: Highlight;
    }
    .backdrop .line {
      display: none;
    }
    .course i {
      background: GrayText;
      forced-color-adjust: none;
    }
    .within i {
      background: CanvasText;
    }
    .horizon {
      display: none;
    }
  }
`;
