import { css } from 'lit';

/** A piece that is opened over the plan's first lines: what is chosen in it is done and gone. */
export const panelStyles = css`
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 1.1em 1.25em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-card);
  }
  .panel :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
  }
  .panel :focus:is(h1, h2, h3, h4, h5, h6) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .panel fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .panel :is(legend, .field label) {
    padding: 0;
    font-weight: 600;
  }
  .panel .field {
    display: grid;
    gap: 0.3em;
    min-inline-size: 0;
  }
  .panel :is(input:is([type='text'], [type='date'], [type='time']), select, textarea) {
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
  .panel [aria-invalid='true'] {
    border: 2px solid var(--_text);
  }
  .panel .error {
    display: flex;
    gap: 0.5em;
    font-weight: 600;
  }
  .panel .choice {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.46em;
    cursor: pointer;
  }
  .panel .choice input {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin: 0;
    accent-color: var(--_action);
  }
  .panel .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em;
  }
  .fridge-goals {
    display: grid;
    gap: 0.5em;
  }
  .fridge-goals .field {
    padding-inline-start: 1.9em;
  }
  @media print {
    .panel {
      display: none;
    }
  }
`;
