import { css } from 'lit';

/** The citizen's own list: larger, and what comes next on a leaf of its own. */
export const listOwnStyles = css`
  .mine.room-narrow {
    font-size: max(16px, calc(1em * var(--hoi-text-scale, 1)));
  }
  .mine.room-narrow .title {
    font-size: 1.5em;
    line-height: 1.25;
  }
  .mine.room-narrow .summary {
    margin-block: 0.3em 0.2em;
    color: var(--_text);
  }
  .own-heading {
    padding: 0.9em 1.1em 0.5em;
    font-size: 1.125em;
    font-weight: 650;
  }
  .mine.room-narrow .segments button {
    padding-inline: 0.4em;
  }
  .own .list-bar {
    padding-block-start: 0;
  }
  .leaf {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    margin: 0 1.23em 0.75em;
    padding: 0.75em;
    border-radius: var(--_r-card);
    background: var(--_selected);
  }
  .leaf-day {
    display: grid;
    justify-items: center;
    min-inline-size: 3.6em;
    padding: 0.4em;
    border: 1px solid var(--_border);
    border-radius: var(--_r-card);
    background: var(--_surface);
  }
  .leaf-day b {
    font-size: 1.5em;
    line-height: 1.15;
    font-weight: 700;
  }
  .leaf-day span {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .leaf-what {
    flex: 1 1 8em;
    display: grid;
    justify-items: start;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .leaf-what button {
    font-weight: 650;
    text-align: start;
  }
  .leaf > .primary {
    flex: 1 0 100%;
    min-block-size: 44px;
  }
  /* Where a date and a title have no room beside each other the title comes under it. */
  .own .next-up button {
    flex-wrap: wrap;
  }
  .own .next-up .when {
    flex: 1 0 6.6em;
  }
  .own .next-up .what {
    flex: 100 1 8em;
  }
  .own .next-up b {
    white-space: nowrap;
  }
  .own .next-up .what b {
    white-space: normal;
  }
  .own .record dl {
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
  }
  .own .record dd + dt {
    margin-block-start: 0.3em;
  }

  @media (forced-colors: active) {
    .leaf,
    .leaf-day {
      border: 1px solid CanvasText;
    }
  }
`;
