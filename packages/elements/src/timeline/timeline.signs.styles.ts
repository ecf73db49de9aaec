import { css } from 'lit';

/** Events, flags, the amber pill, counts outside the window, consent capsules and the small swatches that explain them. */
export const signStyles = css`
  .event,
  .flag {
    position: absolute;
    inset-inline-start: var(--x);
    inset-block-start: 50%;
    translate: -50% -50%;
    inline-size: 24px;
    min-block-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_area);
    font-weight: 400;
  }
  .sign {
    inline-size: 1.15em;
    block-size: 1.15em;
    flex: none;
    fill: var(--_area);
    stroke: var(--_area);
    stroke-width: 1;
    overflow: visible;
  }
  .legend .sign,
  .event-sign .sign {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .legend .sign {
    --_area: var(--_muted);
  }
  .sign.open {
    fill: var(--_surface);
    stroke-width: 1.7;
  }
  .sign .inside {
    stroke: var(--_surface);
    stroke-width: 1.3;
  }
  .sign .pole,
  .sign .strike {
    stroke-width: 1.8;
    fill: none;
  }
  .sign.overdue {
    fill: var(--_att-line);
    stroke: var(--_att-line);
  }
  .number {
    position: absolute;
    inset-inline-start: 55%;
    inset-block-start: -0.35em;
    min-inline-size: 1.25em;
    padding-inline: 0.2em;
    border: 1px solid currentcolor;
    border-radius: 99px;
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.846em;
    line-height: 1.2;
    font-weight: 600;
    text-align: center;
  }
  .flag {
    inset-inline-start: calc(var(--x) - 12px);
    inset-block-start: calc(0.06em + var(--row) * 1.86em);
    translate: none;
    inline-size: auto;
    min-inline-size: 24px;
    justify-content: start;
    gap: 0.4em;
    padding-inline: 5px 0;
  }
  .one-level .flag {
    inset-block-start: calc(50% - 12px);
  }
  .flag .words {
    font-size: 0.923em;
    color: var(--_muted);
    white-space: nowrap;
  }
  .flag .words.before {
    position: absolute;
    inset-inline-end: calc(100% - 2px);
  }
  .flag .words b {
    font-weight: 600;
    color: var(--_text);
  }
  .flag .number {
    inset-inline-start: 15px;
  }
  .overdue.attention {
    position: absolute;
    inset-inline-start: var(--x);
    inset-block-start: calc(50% - 0.95em);
    min-block-size: 24px;
    block-size: 1.9em;
    padding: 0 0.8em;
    gap: 0.35em;
    border: 1px solid var(--_att-line);
    border-radius: 99px;
    font-size: 0.923em;
    font-weight: 500;
    white-space: nowrap;
  }
  .overdue.attention b {
    font-weight: 650;
  }
  .pill {
    position: absolute;
    inset-block-start: 50%;
    translate: 0 -50%;
    min-block-size: 24px;
    padding: 0 0.6em 0 0.4em;
    gap: 0.2em;
    border-color: var(--_border-strong);
    border-radius: 99px;
    color: var(--_link);
    font-size: 0.923em;
    font-weight: 500;
    white-space: nowrap;
  }
  .pill.before {
    inset-inline-start: 4px;
  }
  .pill.after {
    inset-inline-end: 4px;
    padding: 0 0.4em 0 0.6em;
  }
  .pill svg.icon {
    inline-size: 1em;
    block-size: 1em;
  }

  .capsule {
    position: absolute;
    inset-inline-start: var(--x);
    inset-block-start: calc(0.45em + var(--row) * 2.2em);
    inline-size: var(--w);
    block-size: 2em;
    min-block-size: 24px;
    padding: 0 0.75em;
    gap: 0.5em;
    justify-content: start;
    border: 1px solid var(--_ink);
    border-radius: 99px;
    font-size: 0.923em;
    font-weight: 450;
    white-space: nowrap;
    overflow: hidden;
  }
  .capsule.from-before {
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .capsule.to-after {
    border-inline-end: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    padding-inline-end: 0.3em;
  }
  .capsule .until {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    margin-inline-start: auto;
    color: var(--_muted);
  }
  .capsule svg.icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .no-consent {
    position: absolute;
    inset-inline-start: var(--x);
    inline-size: var(--w);
    inset-block: 0;
    display: grid;
    place-items: center;
    color: var(--_muted);
    font-size: 0.923em;
  }
  .no-consent::before {
    content: '';
    position: absolute;
    inset-inline: 4px;
    inset-block-start: 50%;
    border-block-start: 2px dotted var(--_border-strong);
  }
  .no-consent span:not(.sr) {
    position: relative;
    padding-inline: 0.6em;
    background: var(--_surface);
  }

  .swatch {
    position: relative;
    flex: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    inline-size: 2.9em;
    block-size: 0.7em;
    border: 1px solid var(--_mark);
    border-radius: 2px;
    background: var(--_mark);
    --_mark: var(--_area, var(--_muted));
  }
  .legend .swatch {
    --_mark: var(--_muted);
    --_area: var(--_muted);
  }
  .swatch.grant {
    block-size: 1.4em;
    border-radius: var(--_r-bar);
    background: color-mix(in srgb, var(--_mark) 13%, var(--_surface));
  }
  .swatch.filled {
    background: linear-gradient(90deg, var(--_mark) 55%, var(--_surface) 55%);
  }
  .swatch.ongoing {
    background: var(--_surface);
    border-inline-end: 0;
  }
  .swatch.ongoing svg.icon {
    position: absolute;
    inset-inline-end: -0.6em;
    stroke-width: 1.8;
  }
  .swatch.unknown {
    background: none;
    border-style: dashed;
    border-inline: 0;
  }
  .swatch.unknown,
  .swatch.ongoing {
    margin-inline-end: 0.5em;
  }
  .swatch.unknown .question {
    inset-inline-end: -0.8em;
  }
  .swatch.clipped {
    border: 0;
    background: none;
    justify-content: space-between;
  }
  dl .swatch {
    inline-size: 1.7em;
    block-size: 0.6em;
    margin-inline-end: 0.6em;
  }
  dl .swatch.benefit {
    background: var(--_fill, var(--_mark));
  }
  dl .swatch.grant {
    block-size: 0.85em;
  }
`;
