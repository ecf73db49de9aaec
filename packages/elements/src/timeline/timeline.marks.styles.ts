import { css } from 'lit';

/** Periods. The area gives colour and pattern; shape says the rest. */
export const markStyles = css`
  [data-area] {
    --_fill: var(--_area);
  }
  [data-area='social'] {
    --_fill: repeating-linear-gradient(120deg, var(--_area) 0 4px, var(--_pattern) 4px 6px);
  }
  [data-area='family'] {
    --_fill: linear-gradient(var(--_area) 38%, var(--_pattern) 38% 62%, var(--_area) 62%);
  }
  [data-area='health'] {
    --_fill:
      radial-gradient(circle, var(--_pattern) 1.6px, transparent 2px) 0 0 / 8px 100%, var(--_area);
  }
  [data-area='education'] {
    --_fill: repeating-linear-gradient(90deg, var(--_area) 0 4px, var(--_pattern) 4px 6px);
  }
  [data-area='income'] {
    --_fill: repeating-linear-gradient(90deg, var(--_area) 0 12px, var(--_pattern) 12px 14px);
  }

  .mark {
    position: absolute;
    inset-block-start: calc(0.385em + var(--row) * 2.92em);
    block-size: 2.46em;
    min-block-size: 24px;
    /* A share of the plot's width may be rounded down by a hair. */
    min-inline-size: 24px;
    padding: 0;
    display: block;
    border: 0;
    background: none;
    text-align: start;
    font-weight: 400;
  }
  @media (hover: hover) {
    .mark:hover {
      background: none;
    }
    .mark:hover .frame {
      background: color-mix(in srgb, var(--_area) 18%, var(--_surface));
    }
    .mark:hover .bar {
      background: var(--_hover);
    }
  }
  .mark:focus-visible,
  .mark[aria-current='true'] {
    z-index: 1;
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
    border-radius: var(--_r-bar);
  }
  .frame,
  .bar {
    position: absolute;
  }
  .stub,
  .line,
  .tip,
  .arrow,
  .thin,
  .question.start {
    position: absolute;
    inset-inline-start: var(--l);
    inline-size: var(--r);
  }
  .frame {
    inset-block: 0;
    border: 1px solid var(--_area);
    border-radius: var(--_r-bar);
    background: var(--_area-tint);
  }
  .bar {
    inset-block-end: 0.31em;
    block-size: 0.69em;
    min-block-size: 7px;
    border: 1px solid var(--_area);
    border-radius: 2px;
    background: var(--_surface);
  }
  .bar i {
    position: absolute;
    inset-block: 0;
    inset-inline-start: -1px;
    background: var(--_fill);
  }
  .bar.full {
    background: var(--_fill);
  }
  .from-before.frame,
  .from-before.bar {
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .to-after.frame,
  .to-after.bar,
  .end-ongoing.frame,
  .end-ongoing.bar,
  .end-unknown.frame,
  .end-unknown.bar {
    border-inline-end: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .start-unknown.frame,
  .start-unknown.bar {
    border-inline-start: 1px dashed var(--_area);
  }
  .tip {
    inset-block: 0;
    inline-size: 10px;
    block-size: 100%;
    fill: var(--_area-tint);
    stroke: var(--_area);
    stroke-width: 1px;
  }
  .tip path {
    vector-effect: non-scaling-stroke;
  }
  .arrow {
    inset-block-end: 0;
    block-size: 1.31em;
    inline-size: 14px;
    display: grid;
    place-items: center;
    color: var(--_area);
  }
  .arrow svg.icon {
    inline-size: 1.35em;
    block-size: 1.35em;
    stroke-width: 2;
  }
  .stub {
    inset-block-end: 0.31em;
    block-size: 0.69em;
    border-block: 1px dashed var(--_area);
  }
  .frame-stub {
    inset-block: 0;
    block-size: auto;
  }
  .question {
    position: absolute;
    inset-inline-end: 2px;
    inset-block-end: 50%;
    translate: 0 50%;
    inline-size: 1.45em;
    block-size: 1.45em;
    display: grid;
    place-items: center;
    border: 1px dashed var(--_area);
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_area);
    font-size: 0.85em;
    font-weight: 650;
    line-height: 1;
  }
  .question.start {
    inset-inline: var(--l) auto;
    inset-block-end: 0.75em;
    inline-size: 1.45em;
  }
  .frame-stub .question {
    inset-block-end: 70%;
  }
  /* Where the window cuts a period, and where one goes on: lines, for an icon is three nodes. */
  .cut-start::before,
  .cut-end::after,
  .arrowed::after {
    content: '';
    position: absolute;
    inset-block-start: 0.46em;
    box-sizing: border-box;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_area);
    border-width: 1.5px 1.5px 0 0;
    rotate: 45deg;
  }
  .cut-start::before {
    /* Before the frame in order, so it would lie under it. */
    z-index: 1;
    inset-inline-start: 0.5em;
    rotate: -135deg;
  }
  .cut-end::after {
    inset-inline-end: 0.5em;
  }
  .arrowed::after {
    inset-block-start: calc(50% - 0.27em);
    inset-inline-end: calc(1px - 0.27em);
    inline-size: 0.54em;
    block-size: 0.54em;
    border-width: 2px 2px 0 0;
  }
  .cut-end:dir(rtl)::after,
  .arrowed:dir(rtl)::after {
    rotate: -135deg;
  }
  .cut-start:dir(rtl)::before {
    rotate: 45deg;
  }
  /* What comes in from the sides while time is moved. */
  .ghosts {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
    transform-origin: 0 0;
    fill: var(--_area);
  }
  .ghosts:dir(rtl) {
    transform-origin: 100% 0;
  }
  .ghosts .frames {
    fill: var(--_area-tint);
  }
  .text {
    position: absolute;
    font-size: 0.923em;
    line-height: 1.333;
    white-space: nowrap;
    pointer-events: none;
    color: var(--_muted);
  }
  .text.plate {
    padding-inline-end: 0.3em;
    background: var(--_surface);
  }
  .text b {
    font-weight: 500;
    color: var(--_text);
  }
`;
