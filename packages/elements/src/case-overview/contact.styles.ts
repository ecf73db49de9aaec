import { css } from 'lit';

/** The name, and the one to call. */
export const contactStyles = css`
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
  .contact {
    align-self: start;
    display: grid;
    align-content: start;
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
    min-block-size: 17.5em;
    padding: 1.25em 1.4em 1.4em;
    background: none;
    border: 0;
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
    .buttons {
      display: none;
    }
  }
`;
