import { css } from 'lit';

/** Remarks, summary and what needs action, and the one contact among them. */
export const headerStyles = css`
  .context {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.1em;
    margin-block-start: 0.15em;
    color: var(--_muted);
  }
  .context svg.icon {
    margin-inline-end: 0.4em;
  }
  .context .mark {
    color: var(--_text);
  }
  .remarks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .remarks li {
    display: flex;
    gap: 0.6em;
    padding: 0.46em 0.85em;
    border: 1px solid var(--_ink);
    border-radius: var(--_r-control);
  }
  .remarks svg.icon {
    margin-block-start: 0.08em;
  }
  .summary.room {
    display: grid;
    grid-template-rows: 1fr auto;
    min-block-size: 11em;
  }
  .room .coverage {
    order: 1;
  }
  .context {
    min-block-size: 1.385em;
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
  .remarks.room {
    min-block-size: 2.6em;
  }
  .glance.room {
    min-block-size: 5em;
  }
  .todo-room,
  .todo.room {
    min-block-size: 8.6em;
  }
  .todo {
    grid-column: 1 / -1;
  }

  @container (max-width: 39.99em) {
    .context.room {
      min-block-size: 2.97em;
    }
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
    .professional:not(.compact) .contact.room {
      min-block-size: 16em;
    }
  }
  /* Where there is one column, the card is low: what is next and what is missing come right after it. */
  @container (max-width: 64.99em) {
    .professional:not(.compact) .contact {
      gap: 0.6em 1.5em;
      padding: 0.8em 1em 0.9em;
    }
    .professional:not(.compact) .contact .disc {
      inline-size: 2.6em;
      block-size: 2.6em;
    }
    .professional:not(.compact) .contact .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2em 1.5em;
    }
    .professional:not(.compact) .contact.room {
      min-block-size: 15.5em;
    }
  }
  @container (min-width: 40em) and (max-width: 64.99em) {
    .professional:not(.compact) .contact .buttons {
      grid-template-columns: repeat(2, minmax(8em, 14em));
    }
    .professional:not(.compact) .contact {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    .professional:not(.compact) .contact > :is(.label, .ways) {
      grid-column: 1 / -1;
    }
    .professional:not(.compact) .contact > .ways {
      grid-row: 3;
    }
  }
  @media (forced-colors: active) {
    .glance svg.icon {
      color: inherit;
    }
  }
`;
