import { css } from 'lit';

/** What stands where nothing can be drawn: withheld, failed, late, not delivered. Each looks different. */
export const gapStyles = css`
  .gap-box {
    display: grid;
    align-items: center;
    min-block-size: 2.77em;
    margin: 0.4em 0.6em;
    padding: 0.3em 0.85em;
    border-radius: var(--_r-bar);
    background: var(--_surface);
  }
  .gap-box .absence {
    flex-wrap: nowrap;
  }
  .gap-box .words {
    flex: 1 1 auto;
  }
  .gap-box button {
    flex: none;
  }
  .source .label {
    padding-inline-start: 1.54em !important;
  }
  .gap-box.hatched {
    border: 1px solid var(--_border-strong);
    background: repeating-linear-gradient(-45deg, var(--_surface) 0 7px, var(--_border) 7px 8px);
  }
  .gap-box.hatched .absence {
    background: none;
  }
  .gap-box.hatched .words {
    flex: 0 1 auto;
    margin-inline-end: auto;
    padding: 0.15em 0.7em;
    background: var(--_surface);
    border-radius: var(--_r-bar);
  }
  .gap-box.hatched .icon:first-child {
    background: var(--_surface);
    border-radius: var(--_r-bar);
  }
  .gap-box.plain {
    border: 1px solid var(--_border);
  }
  .gap-box.dashed {
    border: 1px dashed var(--_border-strong);
  }
  .gap-box.dotted {
    border-block-end: 2px dotted var(--_border-strong);
    border-radius: 0;
  }

  @media (forced-colors: active) {
    .gap-box.hatched {
      background: Canvas;
    }
  }
`;
