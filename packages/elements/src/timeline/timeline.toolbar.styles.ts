import { css } from 'lit';

/** Buttons, segments, ticks and the disclosures that hold choices. */
export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    padding: 0.85em 1.54em;
  }
  .toolbar .group {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
  }
  .toolbar .end {
    margin-inline-start: auto;
  }
  .window-words {
    padding-inline-start: 0.4em;
    font-weight: 550;
  }
  .room-medium .toolbar .end {
    margin-inline-start: 0;
  }
  .segments {
    display: inline-flex;
    flex: none;
  }
  .segments button {
    border-radius: 0;
    margin-inline-start: -1px;
    border-color: var(--_border-strong);
    white-space: nowrap;
    transition: none;
  }
  .segments button:first-child {
    margin-inline-start: 0;
    border-start-start-radius: var(--_r-control);
    border-end-start-radius: var(--_r-control);
  }
  .segments button:last-child {
    border-start-end-radius: var(--_r-control);
    border-end-end-radius: var(--_r-control);
  }
  .segments button[aria-pressed='true'] {
    background: var(--_action);
    border-color: var(--_action);
    color: var(--_on-action);
    position: relative;
  }
  .segments button:focus-visible {
    position: relative;
    z-index: 1;
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.46em;
  }
  .check input {
    inline-size: 1.4em;
    block-size: 1.4em;
    accent-color: var(--_action);
    margin: 0;
  }
  .filter {
    position: relative;
  }
  .filter summary {
    list-style: none;
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.46em;
    padding: 0.3em 0.85em;
    font-weight: 550;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-control);
    cursor: pointer;
  }
  .filter summary::-webkit-details-marker {
    display: none;
  }
  .save summary {
    padding-inline: 0.6em;
  }
  .room-narrow .save summary {
    min-block-size: 44px;
    min-inline-size: 44px;
    justify-content: center;
  }
  @media (forced-colors: active) {
    .segments button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
