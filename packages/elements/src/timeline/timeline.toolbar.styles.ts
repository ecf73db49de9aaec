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
  .check input,
  .filter input {
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
  .filter .choices,
  .save ul {
    position: absolute;
    z-index: 6;
    inset-inline-end: 0;
    inset-block-start: calc(100% + 4px);
    min-inline-size: 15em;
    margin: 0;
    padding: 0.5em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-card);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .filter .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    inline-size: max-content;
    max-inline-size: min(34em, 86vw);
  }
  .room-narrow .filter .choices {
    inset-inline: 0 auto;
    max-block-size: 60vh;
    overflow: auto;
  }
  .filter fieldset {
    flex: 1 1 14em;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .filter legend {
    padding: 0.3em 0.5em;
    color: var(--_muted);
    font-weight: 600;
  }
  .save summary {
    padding-inline: 0.6em;
  }
  .save li button {
    inline-size: 100%;
    justify-content: start;
    min-block-size: 2.46em;
    border: 0;
    white-space: nowrap;
    font-weight: 400;
  }
  .room-narrow .save summary,
  .room-narrow .save li button {
    min-block-size: 44px;
    min-inline-size: 44px;
    justify-content: center;
  }
  .room-narrow .save li button {
    justify-content: start;
  }
  .filter label {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.46em;
    padding-inline: 0.5em;
    border-radius: var(--_r-control);
    white-space: nowrap;
  }
  .filter label:hover {
    background: var(--_hover);
  }
  @media (forced-colors: active) {
    .segments button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
