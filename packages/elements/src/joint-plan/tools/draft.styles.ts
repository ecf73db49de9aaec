import { css } from 'lit';

/** Something is written and not saved. */
export const draftStyles = css`
  .draft {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.7em;
    padding: 0.6em 1em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-control);
  }
`;
