import { css } from 'lit';

/** Payments: thin blocks at the foot of a row, and what they come to. */
export const paymentStyles = css`
  .paid-blocks {
    position: absolute;
    inset: auto 0 2px;
    block-size: 4px;
    pointer-events: none;
  }
  .paid-blocks i {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--x);
    inline-size: var(--w);
    border-radius: 1px;
    background: var(--_muted);
  }
  .link.paid {
    justify-content: start;
    gap: 0.35em;
    min-block-size: 24px;
    padding-block: 0;
    font-size: 0.923em;
    text-align: start;
  }
  .names > .link.paid {
    display: flex;
  }
  .paid-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.6em;
    padding: 0.5em 1.54em;
    border-block-start: 1px solid var(--_border);
  }

  @media (forced-colors: active) {
    .paid-blocks i {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
