import { css } from 'lit';

/** Beneath the sub-goals: what stands without one, and what is worth a look. */
export const belowStyles = css`
  .tray {
    padding: 0.9em 1.1em 0.4em;
    border: 1px dashed var(--_border-strong);
    border-radius: var(--_r-card);
  }
  .tray .near {
    margin-block-end: 0.3em;
  }
  .tray .row {
    display: flex;
    flex-wrap: wrap;
  }
  .tray .row > .what {
    flex: 1 1 12em;
  }
  .link-to[open] {
    flex-basis: 100%;
  }
  .link-to summary {
    inline-size: fit-content;
    min-block-size: 2.15em;
    box-sizing: border-box;
    padding: 0.3em 0.9em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-control);
    color: var(--_text);
    font-weight: 550;
    cursor: pointer;
  }
  .link-to[open] summary {
    margin-inline-start: auto;
  }
  .link-to ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    margin-block: 0.5em 0.3em;
  }
  .link-to button {
    inline-size: 100%;
    block-size: auto;
    justify-content: start;
    text-align: start;
    white-space: normal;
  }
  .tray:focus {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .notes :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1.077em;
    line-height: 1.43;
    font-weight: 650;
  }
  .notes ul {
    display: grid;
    gap: 0.4em;
    margin-block-start: 0.5em;
  }
  .notes li {
    display: flex;
    gap: 0.6em;
    color: var(--_muted);
  }
  .notes li svg.icon {
    margin-block-start: 0.1em;
  }
  @media print {
    .link-to {
      display: none;
    }
  }
`;
