import { css } from 'lit';

/** What hangs on one case. */
export const detailStyles = css`
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 1.85em;
    margin-block-end: 0.85em;
    padding: 0.9em 1.1em;
    background: var(--_sunken);
    border-radius: var(--_r-card);
    overflow-wrap: anywhere;
  }
  .hoi > .detail {
    margin: 0;
    border-radius: 0;
  }
  .detail ul {
    display: grid;
    gap: 0.3em;
    margin-block-start: 0.25em;
  }
  .detail .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 0.5em 1em;
  }
  .detail .facts dt {
    font-size: 0.923em;
    color: var(--_muted);
  }
  .note-text {
    max-inline-size: 44em;
    white-space: pre-line;
  }
  .wide {
    grid-column: 1 / -1;
    display: grid;
    gap: 0.6em;
  }

  @container (min-width: 40em) {
    .detail {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
