import { css } from 'lit';

/** Fields and choices of every form, before it gives them their places: for those that come on demand. Stands before their own styles. */
export const fieldStyles = css`
  .form,
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 1.1em 1.25em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-card);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  .field label {
    padding: 0;
    font-weight: 600;
  }
  .field {
    display: grid;
    gap: 0.3em;
    min-inline-size: 0;
  }
  input:is([type='text'], [type='date'], [type='time']),
  select,
  textarea {
    box-sizing: border-box;
    min-block-size: 2.77em;
    padding: 0.35em 0.7em;
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-control);
  }
  :is(input, select, textarea)[aria-invalid='true'] {
    border: 2px solid var(--_text);
  }
  .error {
    display: flex;
    gap: 0.5em;
    font-weight: 600;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin: 0;
    accent-color: var(--_action);
  }
  @media print {
    .form,
    .panel {
      display: none;
    }
  }
`;
