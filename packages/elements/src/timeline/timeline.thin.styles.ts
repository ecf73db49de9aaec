import { css } from 'lit';

/** Brackets over open rows, numbers for many, silhouettes of closed areas. */
export const thinStyles = css`
  .bracket {
    inset-block-start: calc(0.3em + var(--row) * 1.85em);
    block-size: 1.85em;
    color: var(--_area);
  }
  .bracket .line {
    inset-block-start: 0.7em;
    block-size: 0.5em;
    border: 0 solid var(--_area);
    border-block-start-width: 2px;
    border-inline-width: 2px;
    background: none;
    opacity: 1;
  }
  .bracket.from-before .line,
  .bracket.start-unknown .line {
    border-inline-start-width: 0;
  }
  .bracket.to-after .line,
  .bracket.end-ongoing .line,
  .bracket.end-unknown .line {
    border-inline-end-width: 0;
  }
  .bracket .arrow {
    inset-block: 0.1em auto;
  }
  .bracket .stub {
    inset-block: 0.7em auto;
    block-size: 0;
    border-block: 0;
    border-block-start: 2px dashed var(--_area);
  }
  .bracket .question {
    inset-block-end: 0;
  }

  .cluster .count {
    position: absolute;
    inset-block-start: 0;
    /* A number of three digits is wider than the least of targets. */
    inset-inline: -1em;
    margin: 0;
    text-align: center;
    white-space: nowrap;
    font-size: 0.923em;
    font-weight: 600;
    color: var(--_text);
  }
  .density {
    position: absolute;
    inset-block-end: 0.31em;
    inset-inline: 0;
    block-size: 0.69em;
    border-radius: 2px;
    border: 1px solid var(--_area);
    background: repeating-linear-gradient(90deg, var(--_area) 0 1px, var(--_area-tint) 1px 3px);
  }

  .thin {
    inset-inline-start: var(--x);
    inline-size: var(--w);
    inset-block-start: calc(0.72em + var(--row) * 1em);
    block-size: 0.69em;
  }
  .thin .bar,
  .thin .stub,
  .thin .density {
    inset-block-end: 0;
  }
  .thin .question {
    scale: 0.75;
  }
`;
