import { css } from 'lit';

/** The small card. */
export const compactStyles = css`
  .compact .head {
    flex-wrap: nowrap;
    padding: 1em 1.25em 0.7em;
  }
  .short li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.2em 0.75em;
    margin-inline: 1.25em;
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_border);
  }
  .short .standing {
    align-items: center;
  }
  .short .tag,
  .short .meta {
    grid-column: 2 / -1;
    justify-self: end;
  }
  .compact .trust {
    padding: 0.6em 1.25em;
  }
`;
