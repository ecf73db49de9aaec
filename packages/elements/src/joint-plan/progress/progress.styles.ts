import { css } from 'lit';

/** Steps as ticks on a line; signs by shape, so that they are told apart without colour. */
export const progressStyles = css`
  .measure {
    display: grid;
    align-content: start;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .steps-row {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    align-items: end;
  }
  .step {
    position: relative;
    display: grid;
    justify-items: center;
    text-align: center;
    font-size: 0.923em;
    line-height: 1.25;
  }
  .step b {
    font-weight: 650;
    white-space: nowrap;
  }
  .step::before {
    content: '';
    position: absolute;
    inset-block-end: 0.82em;
    inset-inline: 0;
    border-block-start: 1.5px solid var(--_border-strong);
  }
  .step:first-child::before {
    inset-inline-start: 50%;
  }
  .step:last-child::before {
    inset-inline-end: 50%;
  }
  .step.between::after {
    content: '';
    position: absolute;
    inset-block-end: 0.76em;
    inset-inline: 50% -50%;
    border-block-start: 3px solid var(--_ink);
  }
  .step svg {
    position: relative;
    z-index: 1;
    inline-size: 1.65em;
    block-size: 1.65em;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.6;
  }
  .step .tick {
    stroke: var(--_border-strong);
  }
  .step .start {
    fill: var(--_surface);
  }
  .step .now {
    fill: var(--_ink);
  }
  .step .target {
    stroke-dasharray: 2.6 2.2;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    font-size: 0.923em;
    color: var(--_muted);
  }
  .sentence {
    font-weight: 600;
  }
  .measure table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .measure :is(th, td) {
    overflow-wrap: normal;
    padding: 0.3em 0.6em 0.3em 0;
    text-align: start;
    border-block-end: 1px solid var(--_border);
  }
  @media (forced-colors: active) {
    .step svg {
      stroke: CanvasText;
    }
    .step .now {
      fill: CanvasText;
    }
    .step .start {
      fill: Canvas;
    }
    .step.between::after {
      border-color: CanvasText;
    }
  }
`;
