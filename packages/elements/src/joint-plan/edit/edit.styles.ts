import { css } from 'lit';

/** Changing the plan: forms in place, no layer over the page, both versions side by side where two changed the same. */
export const editStyles = css`
  .tag-plain {
    padding: 0.25em 0.9em;
    border-radius: 99px;
    background: var(--_sunken);
    font-size: 0.923em;
  }
  .goal-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.7em;
    padding: 0.6em 0.9em;
    border: 1px solid var(--_border);
    border-radius: var(--_r-card);
  }
  .goal-row .what {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .goals > button,
  .agreements > button {
    margin-block-start: 0.8em;
  }
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1em;
    margin-block-start: 0.5em;
    padding: 1.1em 1.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_r-card);
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
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  .field label:not(.sr),
  .agreements .legend {
    margin: 0;
    padding: 0;
    font-size: 1em;
    font-weight: 600;
  }
  .field {
    display: grid;
    align-content: start;
    gap: 0.3em;
    min-inline-size: 0;
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
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.77em;
    padding: 0.35em 0.7em;
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-control);
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
  :is(input, select, textarea)[aria-invalid='true'] {
    border: 2px solid var(--_text);
  }
  .error {
    display: flex;
    gap: 0.5em;
    font-weight: 600;
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
  .said {
    white-space: pre-line;
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
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2.15em;
    cursor: pointer;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em;
  }
  .conflict {
    display: flex;
    gap: 0.7em;
    padding: 1em 1.1em;
    border: 1px solid var(--_att-line);
    border-inline-start-width: 4px;
    border-radius: var(--_r-card);
  }
  .conflict > div {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7em;
  }
  .conflict :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1.154em;
  }
  .conflict .link {
    color: inherit;
  }
  .conflict:focus,
  .outcome:focus,
  .form-head :focus,
  .head :focus {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .edit-foot {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1.2em;
    padding: 0.9em 1.25em;
    background: var(--_surface);
    border-block-start: 1px solid var(--_border);
  }
  .edit-foot .buttons {
    margin-inline-start: auto;
  }
  .outcome.said {
    display: flex;
    flex: 1 1 20em;
    gap: 0.6em;
    font-weight: 600;
  }
  .outcome:not(.said) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  [aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  .side .meta svg.icon {
    margin-inline-end: 0.3em;
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
    .edit-foot {
      padding-inline: 1.85em;
    }
  }
  @media (max-height: 30em) {
    .edit-foot {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .card:has(:checked) {
      outline: 2px solid Highlight;
      box-shadow: none;
    }
    .tag-plain,
    .conflict {
      border: 1px solid CanvasText;
    }
    .conflict > svg.icon {
      color: inherit;
    }
  }
  @media print {
    .edit-foot,
    .form {
      display: none;
    }
  }
`;
