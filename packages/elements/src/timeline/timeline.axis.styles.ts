import { css } from 'lit';

/** The axis, today's pill, and the strip of the whole course with its window. */
export const axisStyles = css`
  .axis .plot {
    block-size: 3.54em;
    overflow: hidden;
  }
  .tick {
    position: absolute;
    padding-inline-start: 0.49em;
    font-size: 0.923em;
    line-height: 1.333;
    white-space: nowrap;
    color: var(--_muted);
  }
  .tick.upper {
    inset-block-start: 0.4em;
    font-weight: 650;
    color: var(--_text);
  }
  .tick.lower {
    inset-block-end: 0.3em;
  }
  .tick.only {
    inset-block-end: 0.3em;
    color: var(--_text);
  }
  .today-pill {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-start: var(--x);
    translate: -50% 0;
    padding: 0.08em 0.6em;
    border-radius: 99px;
    background: var(--_ink);
    color: var(--_on-ink);
    font-size: 0.923em;
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
  }
  .today-pill::after {
    content: '';
    position: absolute;
    inset-block-start: 100%;
    /* At an edge the pill stays within the plot, and points at the day from there. */
    inset-inline-start: clamp(0.4em, 50% + var(--tip, var(--x)) - var(--x) - 0.45em, 100% - 1.3em);
    border: 0.45em solid transparent;
    border-block-start-color: var(--_ink);
    border-block-end: 0;
  }

  .strip .plot {
    block-size: 4.15em;
    background: var(--_sunken);
    touch-action: pan-y;
  }
  .course {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
  }
  .course .tick {
    inset-block-end: 0.1em;
  }
  .course .tick::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-end: 0;
    block-size: 4em;
    border-inline-start: 1px solid var(--_grid);
  }
  .course i {
    inline-size: var(--w);
    block-size: 2px;
    inset-block-start: calc(0.5em + (var(--row) + 0.5) * 1.9em / var(--rows));
    background: color-mix(in srgb, var(--_area) 40%, var(--_sunken));
  }
  .course.within {
    clip-path: inset(0 var(--past) 0 var(--from));
  }
  .course.within:dir(rtl) {
    clip-path: inset(0 var(--from) 0 var(--past));
  }
  .within i {
    background: var(--_area);
  }
  .course i.now {
    inset-block: 0.25em 1.35em;
    block-size: auto;
    inline-size: 2px;
    background: var(--_ink);
  }
  .strip .window {
    position: absolute;
    inset-block: 0.15em 1.2em;
    inset-inline-start: var(--x);
    inline-size: var(--w);
    border: 2px solid var(--_action);
    border-radius: var(--_r-bar);
    background: var(--_surface);
    cursor: grab;
  }
  .handle {
    position: absolute;
    z-index: 1;
    inset-block: 0.1em 1.15em;
    inset-inline-start: var(--x);
    inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    cursor: ew-resize;
    touch-action: none;
  }
  .handle.from {
    translate: -18px 0;
  }
  .handle.to {
    translate: -6px 0;
  }
  .handle::after {
    content: '';
    position: absolute;
    inset-block: 0.4em;
    box-sizing: border-box;
    inline-size: 9px;
    border: 2px solid var(--_action);
    border-radius: 3px;
    background: var(--_surface);
    inset-inline-start: var(--grip);
  }
`;
