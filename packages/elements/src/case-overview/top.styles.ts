import { css } from 'lit';

/** The top of a caseworker's page: who, remarks, the one contact among them, and the room of what stands under it. */
export const topStyles = css`
  .context {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.1em;
    min-block-size: 1.385em;
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
  .remarks.room {
    min-block-size: 2.6em;
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
  .columns-wait {
    min-block-size: 70em;
  }

  @container (max-width: 39.99em) {
    .context.room {
      min-block-size: 2.97em;
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
  @container (min-width: 65em) {
    .top {
      grid-template-columns: minmax(0, 1fr) 25.5em;
      grid-template-rows: auto auto 1fr;
      column-gap: 1.25em;
    }
    .top > :is(.whose, .remarks, .summary) {
      grid-column: 1;
    }
    .top > .contact {
      grid-area: 1 / 2 / span 3;
      margin-block-start: 0;
    }
  }
`;
