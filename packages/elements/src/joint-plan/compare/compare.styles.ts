import { css } from 'lit';

/** Two versions beside each other, and beneath each other where there is little room. */
export const compareStyles = css`
  .compare .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0.6em 1em;
  }
  .compare :is(.parts, .parts ul) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.8em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .compare .parts {
    gap: 1.2em;
  }
  .compare .parts > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
  }
  .compare .parts ul {
    gap: 0.5em;
  }
  .compare .parts li .pair {
    margin-block-start: 0.3em;
  }
  .compare .side-of {
    display: grid;
    align-content: start;
    gap: 0.2em;
    margin: 0;
    padding: 0.6em 0.8em;
    background: var(--_sunken);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-control);
  }
  .compare .said {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .compare .line {
    display: block;
  }
`;
