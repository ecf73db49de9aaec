import { css } from 'lit';

/** The list of a narrow container: targets of 44 px, everything in one column. */
export const listStyles = css`
  .room-narrow .masthead,
  .room-narrow .toolbar {
    padding-inline: 1.23em;
  }
  .list-bar {
    display: grid;
  }
  .room-narrow .segments {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
  }
  .room-narrow .segments button,
  .room-narrow .filter summary,
  .room-narrow .check {
    min-block-size: 44px;
  }
  .room-narrow .filter label {
    min-block-size: 44px;
  }
  .list-more {
    padding: 0.35em 1.23em;
    border-block-start: 1px solid var(--_border);
  }
  .list-more button {
    min-block-size: 44px;
  }
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
  .list-head {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: 44px;
    background: var(--_sunken);
    border-block-end: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_area);
    padding-inline-start: calc(1.23em - 4px);
  }
  .list-head button {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0 1.23em 0 0;
    border: 0;
    justify-content: start;
    font-weight: 650;
    text-align: start;
  }
  .list-head button:focus-visible {
    outline-offset: -3px;
  }
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
  .list-gap,
  .list-events {
    padding: 0.85em 1.23em;
    border-block-end: 1px solid var(--_border);
  }
  .list-gap button,
  .list-events > button {
    min-block-size: 44px;
  }
  .room-narrow .trust {
    padding-inline: 1.23em;
  }

  /* The citizen's own: larger, and what comes next on a leaf of its own. */
  .mine.room-narrow {
    font-size: max(16px, calc(1em * var(--hoi-text-scale, 1)));
  }
  .mine.room-narrow .title {
    font-size: 1.5em;
    line-height: 1.25;
  }
  .mine.room-narrow .summary {
    margin-block: 0.3em 0.2em;
    color: var(--_text);
  }
  .own-heading {
    padding: 0.9em 1.1em 0.5em;
    font-size: 1.125em;
    font-weight: 650;
  }
  .mine.room-narrow .segments button {
    padding-inline: 0.4em;
  }
  .own .list-bar {
    padding-block-start: 0;
  }
  .leaf {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    margin: 0 1.23em 0.75em;
    padding: 0.75em;
    border-radius: var(--_r-card);
    background: var(--_selected);
  }
  .leaf-day {
    display: grid;
    justify-items: center;
    min-inline-size: 3.6em;
    padding: 0.4em;
    border: 1px solid var(--_border);
    border-radius: var(--_r-card);
    background: var(--_surface);
  }
  .leaf-day b {
    font-size: 1.5em;
    line-height: 1.15;
    font-weight: 700;
  }
  .leaf-day span {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .leaf-what {
    flex: 1 1 8em;
    display: grid;
    justify-items: start;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .leaf-what button {
    font-weight: 650;
    text-align: start;
  }
  .leaf > .primary {
    flex: 1 0 100%;
    min-block-size: 44px;
  }
  .room-narrow .masthead {
    column-gap: 0.5em;
  }
  /* Where a date and a title have no room beside each other the title comes under it. */
  .own .next-up button {
    flex-wrap: wrap;
  }
  .own .next-up .when {
    flex: 1 0 6.6em;
  }
  .own .next-up .what {
    flex: 100 1 8em;
  }
  .own .next-up b {
    white-space: nowrap;
  }
  .own .next-up .what b {
    white-space: normal;
  }
  .own .record dl {
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
  }
  .own .record dd + dt {
    margin-block-start: 0.3em;
  }

  @media (forced-colors: active) {
    .leaf,
    .leaf-day {
      border: 1px solid CanvasText;
    }
    .track .now {
      background: Highlight;
      forced-color-adjust: none;
    }
    .track,
    .next-up .late {
      border: 1px solid CanvasText;
    }
  }
`;
