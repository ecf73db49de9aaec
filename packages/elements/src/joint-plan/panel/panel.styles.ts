import { css } from 'lit';

/** A piece that is opened over the plan's first lines: what is chosen in it is done and gone. */
export const panelStyles = css`
  .panel :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
  }
  .panel :focus:is(h1, h2, h3, h4, h5, h6) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .panel :is(input:is([type='text'], [type='date'], [type='time']), select, textarea) {
    inline-size: 100%;
  }
  .panel .choice {
    display: flex;
    gap: 0.6em;
    min-block-size: 2.46em;
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
`;
