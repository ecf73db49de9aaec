import { css } from 'lit';

/** Sub-goals, and the rows in them. */
export const goalsStyles = css`
  .near {
    justify-content: start;
    gap: 0 0.7em;
  }
  .near > * {
    margin: 0;
  }
  .goals > ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1em;
  }
  .goal {
    border: 1px solid var(--_border);
    border-radius: var(--_r-card);
    overflow: clip;
  }
  .goal:focus {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .goal > header {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5em 0.9em;
    align-items: start;
    padding: 1em 1.1em 0.6em;
  }
  .number {
    display: grid;
    place-items: center;
    inline-size: 2.15em;
    block-size: 2.15em;
    border: 1.5px solid var(--_ink);
    border-radius: 50%;
    font-weight: 650;
  }
  .goal-title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.9em;
    min-block-size: 2.15em;
  }
  .goal-title :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1.231em;
    line-height: 1.4;
    font-weight: 650;
  }
  .kind {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    padding: 0.15em 0.7em;
    border-radius: 99px;
    background: var(--_sunken);
    font-size: 0.923em;
  }
  .kind svg {
    inline-size: 1em;
    block-size: 1em;
  }
  [data-kind='develop'] svg {
    transform: rotate(-45deg);
  }
  [data-kind='limitLoss'] svg {
    transform: rotate(35deg);
  }
  .goal-state {
    display: flex;
    grid-column: 2;
    align-items: start;
    gap: 0.9em;
    min-block-size: 2.15em;
  }
  .goal-state > span {
    display: grid;
    gap: 0.2em;
  }
  .state {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .state[data-state='planned'] svg {
    stroke-dasharray: 2 2;
  }
  .state svg .knock {
    stroke: var(--_surface);
  }
  .goal-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em 2em;
    padding: 0 1.1em 1em;
  }
  .goal-body .label {
    margin: 0;
    font-size: 0.923em;
    line-height: 1.6;
    font-weight: 500;
    color: var(--_muted);
  }
  .rows {
    border-block-start: 1px solid var(--_border);
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-auto-flow: column;
    align-items: center;
    gap: 0.2em 0.75em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_border);
  }
  .rows > .row:last-child {
    border-block-end: 0;
  }
  .row[aria-current='true'] {
    background: var(--_selected);
    box-shadow: 0 0 0 0.35em var(--_selected);
  }
  .row .what {
    display: grid;
    justify-items: start;
    min-inline-size: 0;
  }
  .row .sign {
    display: inline-grid;
    place-items: center;
    inline-size: 1.54em;
    color: var(--_muted);
  }
  .pick.link {
    color: var(--_text);
    font-weight: 600;
    text-align: start;
    text-decoration-color: transparent;
  }
  .pick.link:is(:hover, :focus-visible, [aria-pressed='true']) {
    text-decoration-color: currentColor;
  }
  .go {
    color: var(--_link);
  }
  .coming {
    min-block-size: 11em;
  }
  .goal-body p svg.icon {
    color: var(--_muted);
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.75em;
    padding: 0.65em 1.1em;
    background: var(--_sunken);
    border-block-start: 1px solid var(--_border);
  }
  .strip > span {
    flex: 1 1 14em;
  }
  /* No higher than the words beside it: a strip keeps its height when its button comes. */
  .strip .link {
    flex: none;
    margin-block: -0.24em;
    margin-inline-start: auto;
  }
  .strip.attention {
    background: var(--_att-bg);
    border-block-start-color: var(--_att-line);
  }
  @container (max-width: 29.99em) {
    .row {
      grid-template-columns: auto minmax(0, 1fr) auto;
      grid-auto-flow: row;
    }
    .row .state {
      grid-area: 2 / 2;
    }
    .row .go {
      grid-area: 1 / 3;
    }
  }
  @container (min-width: 45em) {
    .goal > header {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .goal-state {
      grid-column: auto;
      padding-block-start: 0.2em;
    }
    .professional .goal-body {
      grid-template-columns: repeat(auto-fit, minmax(min(25em, 100%), 1fr));
    }
    .professional :is(.goal-body, .strip) {
      padding-inline-start: 4.15em;
    }
  }
  /* Attainment stands beside what serves the sub-goal, also before it has come. */
  @container (min-width: 58em) {
    .professional .goal-body:has(.measure) {
      grid-template-columns: minmax(0, 8fr) minmax(0, 5fr);
    }
    .professional .goal-body > .measure {
      grid-area: 1 / 2 / span 2;
    }
  }

  @media (forced-colors: active) {
    .kind,
    .strip {
      border: 1px solid CanvasText;
    }
    .row[aria-current='true'] {
      outline: 2px solid Highlight;
      box-shadow: none;
    }
    .state svg .knock {
      stroke: Canvas;
    }
  }
`;
