import { css } from 'lit';

/** The caseworker's columns: cases, and beside or below them what comes next. */
export const columnsStyles = css`
  .columns {
    border-block-start: 1px solid var(--_border);
  }
  .main {
    display: grid;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 1.25em;
  }
  .side {
    border-block-start: 1px solid var(--_border);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  /* Drawn when the first look stands. */
  .side-wait {
    min-block-size: 56em;
  }
  .none {
    padding-block: 0.6em;
    color: var(--_muted);
  }
  .skeleton.tall {
    align-content: start;
    min-block-size: 60em;
  }

  @container (min-width: 40em) {
    .main {
      padding: 1.25em 1.85em 1.85em;
    }
    .side {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 65em) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 27.4em;
    }
    .side {
      grid-template-columns: minmax(0, 1fr);
      border-block-start: 0;
      border-inline-start: 1px solid var(--_border);
    }
  }
`;
