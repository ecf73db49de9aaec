import { css } from 'lit';

/** What is next and what is missing in a line each, the summary, and what needs action. */
export const saidStyles = css`
  .summary.room {
    display: grid;
    grid-template-rows: 1fr auto;
    min-block-size: 11em;
  }
  .room .coverage {
    order: 1;
  }
  .said {
    max-inline-size: 38em;
    font-size: 1.308em;
    line-height: 1.53;
  }
  .made {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 1.2em;
    margin-block-start: 0.4em;
  }
  /* What it unfolds stands below; the button stays where it was pressed. */
  .made .fold-box {
    display: contents;
  }
  .made .fold {
    flex-basis: 100%;
  }
  .glance {
    display: grid;
    gap: 0.45em;
  }
  .glance.room {
    min-block-size: 5em;
  }
  .glance li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
  }
  .glance span {
    flex: 1 1 16em;
    min-inline-size: 0;
  }
  .glance svg.icon {
    margin-block-start: 0.08em;
    color: var(--_muted);
  }
  /* At a place of its own: words that come after it was drawn do not push it along the line. */
  .glance .link {
    min-block-size: 0;
    align-self: start;
  }
  .todo-room,
  .todo.room {
    min-block-size: 8.6em;
  }
  .todo {
    grid-column: 1 / -1;
  }

  @container (max-width: 39.99em) {
    .glance .link {
      margin-inline-start: 1.83em;
      min-block-size: 1.85em;
    }
    .glance.room {
      min-block-size: 8.4em;
    }
    .summary.room {
      min-block-size: 14em;
    }
    .todo-room,
    .todo.room {
      min-block-size: 16em;
    }
  }
  @container (min-width: 65em) {
    .top > .glance {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .glance svg.icon {
      color: inherit;
    }
  }
`;
