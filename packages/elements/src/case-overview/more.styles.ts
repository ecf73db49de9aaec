import { css } from 'lit';

/** What stands behind folds: how the summary was made, everyone around the citizen, data quality. */
export const moreStyles = css`
  .plain {
    display: grid;
    gap: 0.5em;
    padding-block: 0.5em;
  }
  .plain .meta {
    display: block;
  }
  .find input {
    flex: 1 1 12em;
    max-inline-size: 24em;
    min-block-size: 2.46em;
    padding: 0.3em 0.75em;
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-control);
  }
  .pick {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_muted);
  }
  .find select {
    min-block-size: 2.46em;
    max-inline-size: 100%;
    padding: 0.3em 0.5em;
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-control);
  }
  .find input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .how {
    display: grid;
    gap: 0.6em;
    max-inline-size: 48em;
    margin-block-start: 0.5em;
    padding: 0.9em 1.1em;
    background: var(--_sunken);
    border-radius: var(--_r-card);
  }
  .how dl {
    display: grid;
    gap: 0.6em;
  }
  .how dt {
    font-weight: 650;
  }
  .how em {
    font-style: normal;
    color: var(--_muted);
  }
  .how ul,
  .quality ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .people-head {
    margin-block: 0.6em 0;
  }
  .quality {
    display: grid;
    gap: 0.8em;
    padding-block: 0.5em;
    overflow-wrap: anywhere;
  }

  @container (max-width: 39.99em) {
    .find input {
      flex-basis: 100%;
      max-inline-size: none;
    }
    .pick {
      flex: 1 1 8em;
      display: grid;
      gap: 0.1em;
      min-inline-size: 0;
    }
  }
`;
