import { css } from 'lit';

/** The forms of changing the plan: fields, cards, chips and lines of agreements. */
export const editFormStyles = css`
  .form {
    gap: 1.1em;
    margin-block-start: 0.5em;
    border-color: var(--_border);
  }
  .form-head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1em;
  }
  .form-head :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1.231em;
  }
  .agreements .legend {
    margin: 0;
    padding: 0;
    font-size: 1em;
    font-weight: 600;
  }
  .field {
    align-content: start;
  }
  .trio {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 0.9em;
  }
  .trio .span {
    grid-column: span 2;
  }
  input:is([type='text'], [type='date'], [type='time']),
  select,
  textarea {
    inline-size: 100%;
  }
  select.add {
    inline-size: auto;
    max-inline-size: 100%;
    margin-block-start: 0.5em;
    border-style: dashed;
  }
  :is(input, select, textarea, summary, .main button) {
    scroll-margin-block: 3em 6em;
  }
  textarea {
    min-block-size: 4.2em;
    resize: vertical;
    field-sizing: content;
  }
  .cards,
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 0.7em;
    margin-block-start: 0.4em;
  }
  .card {
    display: flex;
    align-items: start;
    justify-content: start;
    gap: 0.7em;
    padding: 0.6em 0.8em;
    color: var(--_text);
    text-align: start;
    background: var(--_surface);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-control);
    cursor: pointer;
  }
  .card > span {
    display: grid;
    min-inline-size: 0;
  }
  .card:has(:checked) {
    background: var(--_selected);
    box-shadow: inset 0 0 0 1px var(--_action);
    border-color: var(--_action);
  }
  button.card {
    display: grid;
    gap: 0.2em;
    font-weight: inherit;
  }
  .card input,
  .choice input {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin: 0.1em 0 0;
    accent-color: var(--_action);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.4em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    padding-inline-start: 0.6em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-control);
  }
  .agreements li {
    margin-block-start: 0.7em;
  }
  .agreement {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: 0.6em;
  }
  .agreement > .field {
    grid-column: 1 / -1;
  }
  .agreement > .field:nth-child(4) {
    grid-column: 1;
  }
  .agreement > .more {
    grid-column: 1 / -1;
  }
  .more > :not(summary) {
    margin-block: 0.6em;
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.1em;
    margin-block: 0.3em 0.6em;
  }
  .choice {
    gap: 0.4em;
    min-block-size: 2.15em;
  }
  .frame > .form {
    margin-block-start: 0.7em;
  }
  .frame > summary {
    font-weight: 600;
  }
  .replaced {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: 0.6em;
    margin-block: 0.5em 0.9em;
  }
  .replaced > .field:not(:nth-child(3)) {
    grid-column: 1 / -1;
  }

  @container (min-width: 45em) {
    .agreement {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 2fr) minmax(0, 1.2fr) minmax(0, 1fr) auto;
    }
    .agreement > .field,
    .agreement > .field:nth-child(4) {
      grid-column: auto;
      align-self: start;
    }
    .agreement > button {
      align-self: start;
      margin-block-start: 1.7em;
    }
    .replaced {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 2fr) minmax(0, 1.2fr) auto;
    }
    .replaced > .field:not(:nth-child(3)) {
      grid-column: auto;
    }
  }
  @media (forced-colors: active) {
    .card:has(:checked) {
      outline: 2px solid Highlight;
      box-shadow: none;
    }
  }
`;
