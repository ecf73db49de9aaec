import { css } from 'lit';

/** What stands behind folds: how the summary was made, everyone around the citizen, data quality. */
export const moreStyles = css`
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
`;
