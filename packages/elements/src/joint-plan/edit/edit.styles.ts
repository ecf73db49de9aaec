import { css } from 'lit';

/** Changing the plan: in place, no layer over the page, both versions side by side where two changed the same. */
export const editStyles = css`
  .tag-plain {
    padding: 0.25em 0.9em;
    border-radius: 99px;
    background: var(--_sunken);
    font-size: 0.923em;
  }
  .goal-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.7em;
    padding: 0.6em 0.9em;
    border: 1px solid var(--_border);
    border-radius: var(--_r-card);
  }
  .goal-row .what {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .goals > button,
  .agreements > button {
    margin-block-start: 0.8em;
  }
  .said {
    white-space: pre-line;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em;
  }
  .conflict {
    display: flex;
    gap: 0.7em;
    padding: 1em 1.1em;
    border: 1px solid var(--_att-line);
    border-inline-start-width: 4px;
    border-radius: var(--_r-card);
  }
  .conflict > div {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7em;
  }
  .conflict :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1.154em;
  }
  .conflict .link {
    color: inherit;
  }
  .conflict:focus,
  .outcome:focus,
  .form-head :focus,
  .head :focus {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .edit-foot {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1.2em;
    padding: 0.9em 1.25em;
    background: var(--_surface);
    border-block-start: 1px solid var(--_border);
  }
  .edit-foot .buttons {
    margin-inline-start: auto;
  }
  .outcome.said {
    display: flex;
    flex: 1 1 20em;
    gap: 0.6em;
    font-weight: 600;
  }
  .outcome:not(.said) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  [aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  .side .meta svg.icon {
    margin-inline-end: 0.3em;
  }

  @container (min-width: 45em) {
    .edit-foot {
      padding-inline: 1.85em;
    }
  }
  @media (max-height: 30em) {
    .edit-foot {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .tag-plain,
    .conflict {
      border: 1px solid CanvasText;
    }
    .conflict > svg.icon {
      color: inherit;
    }
  }
  @media print {
    .edit-foot {
      display: none;
    }
  }
`;
