import { css } from 'lit';

/** The citizen's plan: larger text, large targets, one column. */
export const citizenStyles = css`
  .citizen .mine {
    padding-block: 0 2em;
  }
  .citizen .own blockquote {
    font-size: 1.375em;
  }
  .citizen.compact .own blockquote {
    font-size: 1.125em;
  }
  .citizen .goal-title {
    display: grid;
    justify-items: start;
  }
  .my-goals {
    display: grid;
    gap: 1em;
  }
  .citizen .goal-title :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
  }
  .citizen .state {
    color: var(--_muted);
  }
  .citizen .meta,
  .citizen .goal-body .label,
  .citizen .trust,
  .citizen .own figcaption {
    font-size: 0.875em;
  }
  .citizen .goal-body .label {
    font-weight: 600;
  }
  .citizen .glyph,
  .citizen .row .sign {
    inline-size: 2.2em;
    block-size: 2.2em;
    border-radius: var(--_r-card);
  }
  .citizen button,
  .citizen a.button,
  .citizen summary {
    min-block-size: 2.75em;
  }
  .citizen .trust button {
    min-block-size: 3.2em;
  }
  .citizen summary {
    padding-block: 0.6em;
  }
  .whole {
    margin-block-start: 1em;
    font-weight: 600;
  }
  .my-contact {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.8em;
    padding: 1em;
    background: var(--_sunken);
    border-radius: var(--_r-card);
  }
  .number-text {
    white-space: nowrap;
  }

  @container (min-width: 45em) {
    .citizen .top,
    .citizen .mine,
    .citizen .trust {
      padding-inline: 2em;
    }
    .citizen .goal > header {
      grid-template-columns: auto minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .my-contact {
      border: 1px solid CanvasText;
    }
  }
`;
