import { css } from 'lit';

/** The answer to HOI, and how consent stands under it. */
export const answerStyles = css`
  .answer {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0.5em 1em;
    padding: 1.05em 1.4em;
    border: 1.5px solid var(--_ink);
    border-radius: var(--_r-card);
  }
  .answer > svg.mark {
    inline-size: 2em;
    block-size: 2em;
  }
  .answer > div {
    flex: 1 1 18em;
    display: grid;
    gap: 0.15em;
    min-inline-size: 0;
  }
  .answer :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1.308em;
    line-height: 1.4;
    font-weight: 650;
  }
  .answer dl {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.5em;
    padding-block-start: 0.55em;
    border-block-start: 1px solid var(--_border);
  }
  .answer dl > div {
    display: grid;
    grid-template-columns: 7.2em minmax(0, 1fr);
    gap: 0 0.9em;
  }
  .answer dl > div:has(> .standing) {
    align-items: center;
  }
  .answer dt {
    color: var(--_muted);
  }
  .answer dd.standing {
    flex-wrap: wrap;
    align-items: center;
  }
  .answer dd svg.mark {
    inline-size: 1.3em;
    block-size: 1.3em;
  }
  .document {
    display: flex;
    gap: 0.5em;
    padding-block-start: 0.25em;
  }
  .document > svg {
    margin-block-start: 0.1em;
  }
  .document .link {
    min-block-size: 1.85em;
    align-items: start;
  }

  /* Side by side where there is room: how it stands and what it opens, then what it names and what is next. */
  @container (min-width: 60em) {
    .answer dl {
      grid-template: auto auto / repeat(2, minmax(0, 1fr));
      grid-auto-flow: column;
      align-items: center;
      column-gap: 2em;
    }
  }
  @media (forced-colors: active) {
    .answer {
      border-color: CanvasText;
    }
  }
`;
