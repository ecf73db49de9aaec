import { css } from 'lit';

/** The citizen's page: larger text, large targets, one column. */
export const citizenStyles = css`
  .widget.citizen {
    overflow-wrap: anywhere;
  }
  .citizen .top {
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding-block: 1em 0;
  }
  .citizen .top > * {
    margin-block-start: 0;
  }
  .citizen .mine {
    padding-block: 0.9em 2em;
    gap: 1.5em;
  }
  .citizen button,
  .citizen a.button {
    min-block-size: 2.75em;
  }
  .citizen .meta,
  .citizen .trust {
    font-size: 0.875em;
  }
  .citizen .trust {
    padding-inline: 1.15em;
  }

  .citizen .trust button {
    min-block-size: 3.2em;
  }

  .first {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    padding: 0.9em 1em 0.5em;
    background: var(--_selected);
    border-radius: var(--_r-card);
  }
  .next-buttons {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }
  .looked li {
    display: grid;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_border);
  }
  .first-what {
    display: flex;
    flex-wrap: wrap;
    gap: 0.9em;
  }
  .first-what > div {
    display: grid;
    min-inline-size: 0;
  }
  .first-title {
    font-size: 1.125em;
  }
  .first .tile {
    min-inline-size: 5.1em;
    background: var(--_surface);
  }
  .first .tile b {
    font-size: 1.625em;
    line-height: 1.3;
    font-weight: 660;
  }
  .first .tile > span {
    padding-block-end: 0.3em;
    background: none;
    font-size: 0.875em;
  }
  .coming li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_border);
  }
  .coming strong {
    flex: 0 1 8.2em;
  }
  .coming span {
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  .notice {
    align-content: center;
    min-block-size: 2.4em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_border-strong);
  }
  .notice .link,
  .citizen .notice .link {
    display: inline;
    min-block-size: 0;
    padding-block: 0.3em;
  }

  .citizen .contact {
    background: var(--_surface);
    padding: 1em;
  }
  .citizen .contact .muted {
    font-size: 0.9375em;
  }
  .help > li {
    display: flex;
    gap: 0.9em;
    padding-block: 1em;
    border-block-end: 1px solid var(--_border);
  }
  .help > li[hidden] {
    display: none;
  }
  .help > li:first-child {
    padding-block-start: 0;
  }
  .help > li > div,
  .help .state {
    display: grid;
    justify-items: start;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .help .state {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    color: var(--_muted);
  }
  .help .glyph {
    inline-size: 2.5em;
    block-size: 2.5em;
    border-radius: var(--_r-card);
  }
  .help .glyph svg.icon {
    inline-size: 1.4em;
    block-size: 1.4em;
  }
  /* What stands beside a word, and what it unfolds below both. */
  .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.2em;
    inline-size: 100%;
  }
  .beside > .fold-box {
    display: contents;
  }
  .beside .fold {
    flex-basis: 100%;
  }
  .citizen .more {
    inline-size: 100%;
    margin-block-start: 1em;
  }

  .journey {
    --_dot: 0.75em;
  }
  .journey li {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block-end: 1em;
    padding-inline-start: 2em;
  }
  .journey li::before {
    content: '';
    position: absolute;
    inset-block: 0.4em;
    inset-inline-start: 0.3em;
    box-sizing: border-box;
    inline-size: var(--_dot);
    block-size: var(--_dot);
    border: 2px solid var(--_ink);
    border-radius: 50%;
    background: var(--_ink);
  }
  .journey li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.5em -0.1em;
    inset-inline-start: calc(0.3em + var(--_dot) / 2 - 0.5px);
    inline-size: 1px;
    background: var(--_border-strong);
  }
  .journey li[data-kind='today']::before {
    background: var(--_surface);
    border-width: 4px;
  }
  .journey li[data-kind='next']::before {
    background: var(--_surface);
  }

  .plates {
    display: grid;
    gap: 0.6em;
  }
  .plate {
    display: flex;
    gap: 0.8em;
    padding: 0.9em 1em;
    background: var(--_sunken);
    border-radius: var(--_r-card);
  }
  .plate > svg.icon {
    margin-block-start: 0.15em;
    color: var(--_muted);
  }
  .plate > div {
    min-inline-size: 0;
  }
  .plate p + p {
    margin-block-start: 0.6em;
  }
  .explained {
    max-inline-size: 36em;
    margin-block-start: 0.4em;
    padding: 0.8em 1em;
    background: var(--_sunken);
    border-radius: var(--_r-card);
  }
  .plate .explained {
    padding: 0;
  }

  @container (min-width: 40em) {
    .citizen .top,
    .citizen .mine {
      padding-inline: 2em;
    }
    /* In line with what stands over it, in smaller text. */
    .citizen .trust {
      padding-inline: calc(2em / 0.875);
    }
    .next-buttons {
      grid-template-columns: repeat(2, minmax(0, max-content));
    }
    .coming li {
      grid-template-columns: 10em minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .first,
    .plate,
    .explained {
      border: 1px solid CanvasText;
    }
    .journey li::before {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
    }
    .journey li[data-kind]:is([data-kind='today'], [data-kind='next'])::before {
      background: Canvas;
    }
  }
`;
