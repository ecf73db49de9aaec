import { css } from 'lit';

/** The HOI case, the areas and the rows in them. */
export const casesStyles = css`
  .cases {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .hoi {
    border: 2px solid var(--_ink);
    border-radius: var(--_r-card);
    overflow: clip;
  }
  .hoi-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.75em;
    padding: 0.6em 1em;
    background: var(--_ink);
    color: var(--_on-ink);
    font-size: 1.077em;
  }
  .ink-tile {
    display: grid;
    place-items: center;
    inline-size: 1.43em;
    block-size: 1.43em;
    border-radius: var(--_r-bar);
    background: var(--_on-ink);
    color: var(--_ink);
  }
  .ink-tile svg {
    inline-size: 1em;
    block-size: 1em;
  }
  .hoi-head .case-title {
    font-size: 1em;
    font-weight: 400;
    color: inherit;
  }
  .hoi-head .case-title::after {
    border-color: currentColor;
  }
  .hoi-head :focus-visible {
    outline-color: var(--_on-ink);
  }
  .hoi-head .tied {
    margin-inline-start: auto;
    font-size: 0.93em;
  }
  .hoi > dl {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.8em 1.5em;
    padding: 0.85em 1em;
  }
  .hoi > dl dt {
    color: var(--_muted);
    font-size: 0.923em;
  }
  .source {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .source .go {
    margin-block: -0.5em;
  }

  .status-word {
    display: block;
  }
  .state .steps,
  .hoi dd .steps {
    display: block;
    margin-block-start: 0.2em;
  }
  .area-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.6em;
    padding-block: 0.5em 0.6em;
    border-block-end: 1px solid var(--_border-strong);
  }
  .area-head :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1.077em;
    font-weight: 650;
  }
  .area.empty > .area-head {
    border-block-end-color: var(--_border);
  }
  .case,
  .line,
  .loose > li {
    border-block-end: 1px solid var(--_border);
  }
  .area > :last-child,
  .area > :last-child > :last-child {
    border-block-end-color: transparent;
  }
  .closed {
    padding-block: 0.3em;
  }
  .closed .fold {
    border-block-start: 1px solid var(--_border);
  }
  .grant .meta {
    display: block;
  }
  .loose > li {
    padding-block: 0.6em;
  }
  .benefit {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
  }

  .find {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
    min-block-size: 2.46em;
  }
  @container (max-width: 39.99em) {
    .find {
      min-block-size: 6.8em;
    }
  }
  @media (forced-colors: active) {
    .hoi-head {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
    .ink-tile {
      background: Canvas;
      color: CanvasText;
    }
    .area-head {
      border-color: CanvasText;
    }
  }
`;
