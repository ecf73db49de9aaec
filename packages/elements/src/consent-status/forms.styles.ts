import { css } from 'lit';
import { fieldStyles } from '../styles/fields.js';

/** Forms in place: no layer over the page, errors at their fields, and how it went where it was asked for. */
export const formStyles = css`
  ${fieldStyles}
  .form {
    background: var(--_sunken);
  }
  .form .buttons {
    justify-content: flex-start;
  }
  /* Over the page, and folded again when one is chosen. */
  .more-acts .buttons {
    position: absolute;
    inset: 100% auto auto 0;
    z-index: 1;
    display: grid;
    inline-size: max-content;
    padding: 0.6em;
    background: var(--_surface);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-card);
  }
  td .form {
    gap: 0.5em;
    padding: 0.8em 0.9em;
  }
  .professional tbody .form-row > td {
    padding-block-start: 0;
  }
  tr:has(+ .form-row) > * {
    border-block-end-color: transparent;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 1.4em;
    margin-block-start: 0.35em;
  }
  .choice {
    min-block-size: 2.15em;
  }
  .field {
    justify-items: start;
  }
  .field.wide {
    justify-items: stretch;
    max-inline-size: 36em;
  }
  .pair {
    display: flex;
    align-items: flex-start;
    flex-wrap: wrap;
    gap: 1em 2em;
  }
  /* A no has no end. */
  .form:has([name='answer'][value='no']:checked) .for-yes {
    display: none;
  }
  /* What a no means, by the law that is chosen; the first until another is. */
  .voluntary[data-basis]:not([data-basis='forvaltningsloven28']) {
    display: none;
  }
  .form:has([value='retssikkerhedsloven11a']:checked) .voluntary,
  .form:has([value='sundhedsloven43']:checked) .voluntary {
    display: none;
  }
  .form:has([value='retssikkerhedsloven11a']:checked) [data-basis='retssikkerhedsloven11a'],
  .form:has([value='sundhedsloven43']:checked) [data-basis='sundhedsloven43'] {
    display: block;
  }
  .form :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
  }
  .pair .field {
    max-inline-size: 22em;
  }
  select,
  input:is([type='text'], [type='date']) {
    max-inline-size: 100%;
    padding: 0.3em 0.8em;
  }
  details > summary {
    inline-size: fit-content;
    padding-block: 0.3em;
    color: var(--_link);
    cursor: pointer;
  }
  .folded {
    display: grid;
    gap: 1em;
    padding-block-start: 0.6em;
  }
  .error svg.icon,
  .outcome svg.icon {
    margin-block-start: 0.1em;
  }
  button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  .outcome.said {
    display: flex;
    gap: 0.6em;
    padding: 0.7em 0.9em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-control);
    background: var(--_surface);
  }
  td .outcome.said {
    margin-block-start: 0.4em;
    text-align: start;
  }
  .outcome:not(.said) {
    display: none;
  }
  .top > .outcome:focus {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    .form {
      border: 1px solid CanvasText;
    }
    .choice input {
      forced-color-adjust: auto;
    }
  }
`;
