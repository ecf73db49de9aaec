import { css } from 'lit';

/** What comes next. */
export const sideStyles = css`
  slot[name='entries']::slotted(*) {
    padding: 1.25em;
    border-block-start: 1px solid var(--_border);
  }
  /* Room for four days that may still come. */
  .block.room {
    min-block-size: 26em;
  }

  .where {
    font-size: 0.96em;
  }

  .block > p.meta {
    margin-block-start: 0.5em;
  }

  @container (min-width: 40em) {
    .block {
      padding: 1.4em 1.55em;
    }
  }
  @container (min-width: 40em) and (max-width: 64.99em) {
    .block:nth-child(-n + 2) {
      border-block-start: 0;
    }
    .block:nth-child(even) {
      border-inline-start: 1px solid var(--_border);
    }
  }
`;
