import { css } from 'lit';

/** The list of a narrow container: targets of 44 px, everything in one column. */
export const listStyles = css`
  .room-narrow .masthead,
  .room-narrow .toolbar {
    padding-inline: 1.23em;
  }
  .room-narrow .masthead {
    column-gap: 0.5em;
  }
  .list-bar {
    display: grid;
  }
  .room-narrow .segments {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
  }
  .room-narrow .segments button,
  .room-narrow .filter summary,
  .room-narrow .check {
    min-block-size: 44px;
  }
  .room-narrow .filter label {
    min-block-size: 44px;
  }
  .list-more {
    padding: 0.35em 1.23em;
    border-block-start: 1px solid var(--_border);
  }
  .list-more button {
    min-block-size: 44px;
  }
  .list-head {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: 44px;
    background: var(--_sunken);
    border-block-end: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_area);
    padding-inline-start: calc(1.23em - 4px);
  }
  .list-head button {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0 1.23em 0 0;
    border: 0;
    justify-content: start;
    font-weight: 650;
    text-align: start;
  }
  .list-head button:focus-visible {
    outline-offset: -3px;
  }
  .list-gap,
  .list-events {
    padding: 0.85em 1.23em;
    border-block-end: 1px solid var(--_border);
  }
  .list-gap button,
  .list-events > button {
    min-block-size: 44px;
  }
  .room-narrow .trust {
    padding-inline: 1.23em;
  }
`;
