import { css } from 'lit';

/** The citizen's own yes and no: larger text, large targets, one column. */
export const citizenStyles = css`
  .citizen .mine {
    padding-block: 0.5em 2em;
  }
  .citizen .answer :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
  }
  .citizen .answer {
    flex-wrap: nowrap;
    padding: 1em 1.1em;
  }
  .citizen .answer > div {
    flex-basis: auto;
  }
  .citizen .answer button {
    justify-self: start;
    margin-block-start: 0.6em;
  }
  .my-areas > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.4em 0.8em;
    padding-block: 0.9em;
    border-block-end: 1px solid var(--_border);
  }
  .my-areas > li > div:not(.own-form) {
    display: grid;
    justify-items: start;
    min-inline-size: 0;
  }
  .my-areas .standing {
    color: var(--_muted);
  }
  .own-form {
    grid-column: 1 / -1;
  }
  .own-form:not(:has(form, .said)) {
    display: none;
  }
  .my-areas .glyph {
    inline-size: 2.5em;
    block-size: 2.5em;
    border-radius: var(--_r-card);
  }
  .my-areas .glyph svg.icon {
    inline-size: 1.4em;
    block-size: 1.4em;
  }
  .citizen .meta,
  .citizen .trust {
    font-size: 0.875em;
  }
  .citizen button,
  .citizen a.button,
  .citizen summary,
  .citizen .choice {
    min-block-size: 2.75em;
  }
  .citizen .trust button {
    min-block-size: 3.2em;
  }
  .citizen .choice {
    inline-size: 100%;
  }
  summary {
    padding-block: 0.6em;
    color: var(--_link);
    cursor: pointer;
  }
  .both {
    display: grid;
    gap: 0.5em;
  }
  .between {
    margin-block-end: 0.6em;
  }
  .whole {
    inline-size: 100%;
    margin-block-start: 1.2em;
  }
  .read {
    margin-block-start: 0.6em;
    text-align: center;
  }
  .citizen .time {
    padding: 0;
  }
  .doubt {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
  }

  @container (max-width: 21.99em) {
    .my-areas > li > button {
      grid-column: 2;
      justify-self: start;
    }
  }
  @container (min-width: 37.5em) {
    .citizen .top,
    .citizen .mine,
    .citizen .trust {
      padding-inline: 2em;
    }
    .citizen .events li {
      grid-template-columns: auto 12em minmax(0, 1fr);
    }
  }
`;
