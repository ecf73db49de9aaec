import { css } from 'lit';

/** The ways to change: above, and in each row. */
export const handStyles = css`
  /* What is rarely done is a step away, and opens where it stands. */
  .more-acts > summary {
    display: flex;
    align-items: center;
    min-block-size: 2.46em;
    padding-inline: 0.3em;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .more-acts {
    position: relative;
  }
  .change {
    text-align: end;
  }
  .change > * {
    text-align: start;
  }

  @container (max-width: 37.49em) {
    .change {
      text-align: start;
    }
    .change .link {
      min-block-size: 2.46em;
    }
  }
  @container (min-width: 37.5em) {
    .change .link {
      white-space: nowrap;
    }
  }
  @media print {
    .more-acts,
    .change,
    thead th:has(.sr) {
      display: none;
    }
  }
`;
