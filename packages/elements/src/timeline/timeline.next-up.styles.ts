import { css } from 'lit';

/** What comes next and what should have been held, above the list. */
export const nextUpStyles = css`
  .next-up {
    margin: 0 1.23em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_r-card);
    overflow: hidden;
  }
  .next-up li + li {
    border-block-start: 1px solid var(--_border);
  }
  .next-up button {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.6em 0.85em;
    border: 0;
    border-radius: 0;
    justify-content: start;
    text-align: start;
    font-weight: 400;
  }
  .next-up button:focus-visible {
    outline-offset: -3px;
  }
  .next-up .late {
    border-inline-start: 4px solid var(--_att-line);
    background: var(--_att-bg);
    color: var(--_att-text);
  }
  .next-up .late .meta {
    color: inherit;
  }
  .next-up .when {
    flex: 0 0 5.4em;
    display: grid;
  }
  .next-up .what {
    flex: 1;
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .next-up b {
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .next-up .late {
      border: 1px solid CanvasText;
    }
  }
`;
