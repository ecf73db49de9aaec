import { css } from 'lit';

/** The small card. */
export const compactStyles = css`
  .compact .head {
    flex-wrap: nowrap;
    padding: 1em 1.25em 0.5em;
  }
  .compact .own {
    margin: 0 1.25em 0.6em;
    padding: 0.6em 0.9em;
  }
  .compact .own blockquote {
    font-size: 1.077em;
    line-height: 1.45;
  }
  .compact > p,
  .compact .none-box {
    padding: 0.3em 1.4em 1em;
  }
  .short li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.2em 0.7em;
    margin-inline: 1.25em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_border);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0.7em 1.25em;
    border-block-start: 1px solid var(--_border);
  }
  .compact .trust {
    padding: 0.6em 1.25em;
  }

  @container (max-width: 21em) {
    .short li {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .short .state {
      grid-column: 2;
    }
  }
`;
