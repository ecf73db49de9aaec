import { css } from 'lit';

/** Name, remarks, summary, the one contact and what needs action. */
export const headerStyles = css`
  .name {
    font-size: 1.692em;
    line-height: 1.27;
    font-weight: 680;
    overflow-wrap: anywhere;
  }
  .name.own {
    font-size: 1.231em;
    line-height: 1.5;
    font-weight: 650;
  }
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
  .made .fold-box:has([aria-expanded='true']) {
    flex-basis: 100%;
  }
  .contact {
    align-self: start;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.85em;
    min-inline-size: 0;
    padding: 1.1em 1.25em 1.25em;
    background: var(--_sunken);
    border: 1px solid var(--_border);
    border-radius: var(--_r-widget);
  }
  .contact.room {
    min-block-size: 17.5em;
  }
  .widget.compact .contact {
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 16em;
    padding: 1.25em 1.4em 1.4em;
    background: none;
    border: 0;
  }
  .glance {
    display: grid;
    gap: 0.45em;
  }
  .glance li {
    display: flex;
    gap: 0.6em;
  }
  .glance span {
    flex: 1;
    min-inline-size: 0;
  }
  .glance svg.icon {
    margin-block-start: 0.08em;
    color: var(--_muted);
  }
  .glance .link {
    display: inline;
    min-block-size: 0;
    padding-block: 0.25em;
  }
  .label {
    font-size: 0.923em;
    line-height: 1.333;
    font-weight: 500;
    color: var(--_muted);
  }
  .contact .who {
    display: flex;
    align-items: center;
    gap: 0.95em;
  }
  .contact .who > span:last-child {
    display: grid;
    min-inline-size: 0;
  }
  .contact-name {
    font-size: 1.231em;
  }
  .disc {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 3.4em;
    block-size: 3.4em;
    border-radius: 50%;
    background: var(--_action);
    color: var(--_on-action);
    font-weight: 650;
  }
  .ways {
    display: grid;
    gap: 0.45em;
  }
  .ways li {
    display: flex;
    gap: 0.7em;
  }
  .ways svg.icon {
    margin-block-start: 0.1em;
    color: var(--_muted);
  }
  .buttons {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    gap: 0.6em;
  }
  .buttons .primary svg.icon {
    color: inherit;
  }

  .remarks.room {
    min-block-size: 2.6em;
  }
  .todo-room {
    min-block-size: 3.45em;
  }
  .todo-late {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.2em;
  }
  .todo {
    grid-column: 1 / -1;
  }

  @container (max-width: 39.99em) {
    .context.room {
      min-block-size: 2.97em;
    }
    .glance.room {
      min-block-size: 7em;
    }
    .summary.room {
      min-block-size: 14em;
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
    .disc {
      border: 1px solid CanvasText;
    }
    .ways svg.icon {
      color: inherit;
    }
  }
  @media print {
    .contact {
      margin-block-start: 1em;
    }
    .buttons,
    .made button,
    .made .fold[hidden] {
      display: none;
    }
  }
`;
