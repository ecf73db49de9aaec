import { css } from 'lit';

/** The strip of consent over time and the list under it. */
export const timeStyles = css`
  .time {
    padding: 1.25em;
  }
  .strip {
    margin-block: 0.75em 1em;
  }
  .track {
    position: relative;
    block-size: calc(var(--rows) * 2.5em);
    background: linear-gradient(to right, var(--_border-strong) 2px, transparent 2px) 0 50% / 5px
      1.5px repeat-x;
  }
  .span {
    position: absolute;
    inset-block-start: calc(var(--row) * 2.5em + 0.2em);
    inset-inline-start: var(--x);
    inline-size: max(var(--w), 4px);
    block-size: 2.1em;
    display: flex;
    align-items: center;
    overflow: clip;
    border: 1.5px solid var(--_ink);
    border-radius: var(--_r-control);
    background: linear-gradient(to right, var(--_ink) var(--past), var(--_surface) var(--past));
    font-size: 0.923em;
    font-weight: 650;
    white-space: nowrap;
  }
  .span.open {
    border-inline-end: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .span > .on-ink {
    padding-inline: 0.9em;
    color: var(--_on-ink);
  }
  .span > .after {
    margin-inline-start: var(--past);
    padding-inline: 0.8em;
  }
  .now {
    position: absolute;
    inset-block: -0.2em;
    inset-inline-start: var(--x);
    inline-size: 2px;
    background: var(--_text);
  }
  .ticks {
    position: relative;
    block-size: 1.6em;
    margin-block-start: 0.3em;
    font-size: 0.923em;
    color: var(--_muted);
  }
  .ticks > * {
    position: absolute;
    inset-inline-start: var(--x);
    transform: translateX(-50%);
    white-space: nowrap;
  }
  .ticks b {
    color: var(--_text);
    font-weight: 650;
  }
  .events {
    margin-block-start: 0.6em;
  }
  .events li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.1em 0.8em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_border);
  }
  .events svg.mark {
    grid-row: span 2;
  }
  .events .day {
    color: var(--_muted);
  }
  .events .what {
    display: grid;
    min-inline-size: 0;
  }

  .look-up {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .look-up input {
    box-sizing: border-box;
    min-block-size: 2.77em;
    padding: 0.3em 0.8em;
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-control);
    flex: 1 1 9em;
  }
  .look-up button {
    min-block-size: 2.77em;
  }

  @container (max-width: 37.49em) {
    .ticks span,
    .span > span {
      display: none;
    }
  }
  @container (min-width: 37.5em) {
    .time {
      padding: 1.25em 1.7em;
    }
    .events li {
      grid-template-columns: auto 8em minmax(0, 1fr);
    }
    .events svg.mark {
      grid-row: auto;
    }
    .professional .events .what {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 1em;
    }
  }
  @media (forced-colors: active) {
    .span {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: linear-gradient(to right, CanvasText var(--past), Canvas var(--past));
      color: CanvasText;
    }
    .span > .on-ink {
      color: Canvas;
    }
    .now {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .span {
      print-color-adjust: exact;
    }
  }
`;
