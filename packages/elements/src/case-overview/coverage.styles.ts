import { css } from 'lit';

/** The ledger of how far the picture reaches. */
export const coverageStyles = css`
  .figure {
    font-size: 1.385em;
    line-height: 1.1;
    font-weight: 680;
  }
  .label-line {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block: 0.9em 0.2em;
  }

  .segments {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 3px;
    margin-block-end: 0.6em;
  }
  .segments i {
    block-size: 0.62em;
    border: 1px solid var(--_muted);
    border-radius: 2px;
    background: var(--_muted);
  }
  .segments i[data-state='failed'] {
    background: none;
    border-style: dashed;
  }
  .segments i[data-state='pending'] {
    background: none;
  }
  .segments i[data-state='notConnected'] {
    background: none;
    border: 0;
    border-block-end: 2px dotted var(--_muted);
    border-radius: 0;
  }
  .ledger li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: start;
    gap: 0.65em;
    padding-block: 0.33em;
  }
  .ledger svg.icon {
    margin-block-start: 0.1em;
    color: var(--_muted);
  }
  .ledger .muted {
    font-size: 0.923em;
  }
  .ledger li > .muted {
    max-inline-size: 14em;
    text-align: end;
  }

  @media (forced-colors: active) {
    .segments i {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    .segments i[data-state='answered'],
    .segments i[data-state='late'] {
      background: CanvasText;
    }
  }
  @media print {
    .segments i {
      print-color-adjust: exact;
    }
  }
`;
