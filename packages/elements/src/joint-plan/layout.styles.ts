import { css } from 'lit';

/** Columns and widths: 45em and 65em of the page's own text are 720 and 1040 px at 16 px, and grow with it. */
export const layoutStyles = css`
  .widget {
    overflow: clip;
    overflow-wrap: anywhere;
  }
  /* As high as most plans, so that what stands beneath is not seen to be pushed away. */
  .loading:not(.small) {
    min-block-size: max(34em, 90vh);
  }
  .top,
  .main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1em;
    padding: 1.25em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.6em 1em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em;
  }
  .columns,
  .top + .main {
    border-block-start: 1px solid var(--_border);
  }
  .side {
    border-block-start: 1px solid var(--_border);
  }
  .own {
    padding: 1em 1.4em;
    background: var(--_sunken);
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_ink);
    border-radius: var(--_r-card);
  }
  .own figcaption {
    font-size: 0.923em;
    font-weight: 600;
    color: var(--_muted);
  }
  .own blockquote {
    margin: 0.25em 0 0;
    font-size: 1.692em;
    line-height: 1.41;
    font-weight: 550;
  }

  @container (min-width: 45em) {
    .top {
      padding: 1.4em 1.85em 1.55em;
    }
    .main {
      padding: 1.25em 1.85em 1.85em;
    }
    .trust {
      padding-inline: 2em;
    }
  }
  @container (min-width: 65em) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 24.3em;
    }
    .side {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_border);
    }
  }
  @media (forced-colors: active) {
    button.link {
      border-width: 0;
    }
  }
`;
