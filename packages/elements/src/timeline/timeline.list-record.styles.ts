import { css } from 'lit';

/** One record of the list: its name, its periods in words, and a small track on the scale that all share. */
export const listRecordStyles = css`
  .record {
    display: grid;
    gap: 0.3em;
    padding: 0.85em 0 0.85em;
    border-inline-start: 4px solid var(--_area);
    border-block-end: 1px solid var(--_border);
  }
  .record > :not(.track) {
    margin-inline: calc(1.23em - 4px) 1.23em;
  }
  .record .track {
    margin-inline: calc(1.23em - 4px) 1.23em;
  }
  .record.parent {
    padding-block-end: 0.4em;
    border-block-end-style: dotted;
  }
  .record-head .row-title {
    font-weight: 600;
  }
  .record.parent .row-title {
    font-weight: 650;
  }
  .record[aria-current='true'] {
    background: var(--_selected);
  }
  .record-head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .record dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.15em 1em;
  }
  .record dt {
    color: var(--_muted);
    white-space: nowrap;
  }
  .scale {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    display: flex;
    justify-content: space-between;
    margin-inline: 0;
    padding-block: 0.5em;
    background: var(--_surface);
    border-block: 1px solid var(--_border);
  }
  .scale,
  .track {
    margin-inline: 1.23em;
  }
  .scale b,
  .track .now {
    position: absolute;
    inset-inline-start: var(--x);
  }
  .scale b {
    translate: -50% 0;
    color: var(--_text);
    font-weight: 650;
    background: var(--_surface);
    padding-inline: 0.3em;
    white-space: nowrap;
  }
  .track {
    position: relative;
    block-size: 1.54em;
    margin-block-start: 0.2em;
    background: var(--_sunken);
    border-radius: 2px;
    overflow: clip;
    overflow-clip-margin: 3px;
  }
  .track .bar {
    inset-block-end: 0.42em;
  }
  .track .now {
    inset-block: -3px;
    inline-size: 2px;
    background: var(--_ink);
  }
  .track .question {
    scale: 0.8;
  }

  @media (forced-colors: active) {
    .track {
      border: 1px solid CanvasText;
    }
    .track .now {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
