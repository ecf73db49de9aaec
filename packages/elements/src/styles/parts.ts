import { css } from 'lit';

/** The looks of the shared templates: area glyphs, the four-step bar, absence, the trust line, loading and failure. */
export const parts = css`
  .glyph {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 1.54em;
    block-size: 1.54em;
    border-radius: var(--_r-bar);
    color: var(--_area);
    background: var(--_area-tint);
  }
  .glyph svg.icon {
    inline-size: 1.08em;
    block-size: 1.08em;
  }
  .glyph[data-area='crossCutting'] {
    background: var(--_area);
    color: var(--_surface);
  }

  .steps {
    display: inline-block;
    inline-size: 8.7em;
    max-inline-size: 100%;
    block-size: 4px;
    margin-block-start: 0.3em;
    fill: none;
    stroke: var(--_muted);
  }
  .steps .done {
    fill: var(--_muted);
  }

  /* What a page is before, and instead of, what it shows. */
  .no-source {
    padding: 2em 1.4em;
    color: var(--_muted);
  }
  .loading {
    display: grid;
    grid-template-rows: 1fr auto;
    min-block-size: 34em;
  }
  .loading.small {
    min-block-size: 16em;
  }
  .loading .skeleton {
    align-content: start;
  }

  .absence {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.6em;
    color: var(--_muted);
  }
  .absence > .words {
    flex: 1 1 16em;
  }
  .absence strong {
    color: var(--_text);
  }

  .partial {
    display: grid;
    gap: 0.5em;
    padding: 0.75em 1em;
    border: 1px dashed var(--_border-strong);
    border-radius: var(--_r-card);
  }

  .trust {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 1.2em;
    padding: 0.85em 1.4em;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.923em;
  }
  .trust .end {
    margin-inline-start: auto;
  }
  .trust svg.icon {
    margin-inline-end: 0.3em;
  }

  .big-state {
    display: grid;
    justify-items: start;
    gap: 0.6em;
    max-inline-size: 32em;
    margin: 3.5em auto;
    padding-inline: 1.5em;
  }
  .big-state .disc {
    display: grid;
    place-items: center;
    inline-size: 3.7em;
    block-size: 3.7em;
    border-radius: 50%;
    background: var(--_sunken);
    color: var(--_muted);
  }
  .big-state .disc svg.icon {
    inline-size: 1.6em;
    block-size: 1.6em;
  }
  .big-state .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 0.5em;
  }

  .skeleton {
    display: grid;
    gap: 0.9em;
    padding: 1.5em 1.4em;
  }
  .skeleton i {
    display: block;
    block-size: 1em;
    border-radius: var(--_r-bar);
    background: var(--_hover);
  }
  .skeleton i.head {
    block-size: 1.7em;
    inline-size: 40%;
  }
  .skeleton i.half {
    inline-size: 55%;
  }
  .skeleton i.rule {
    block-size: 1px;
    background: var(--_border-strong);
  }

  @media (forced-colors: active) {
    .glyph {
      border: 1px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }
    .steps {
      stroke: CanvasText;
    }
    .steps .done {
      fill: CanvasText;
    }
    .skeleton i {
      border: 1px solid GrayText;
    }
  }
  @media print {
    .steps {
      print-color-adjust: exact;
    }
  }
`;
