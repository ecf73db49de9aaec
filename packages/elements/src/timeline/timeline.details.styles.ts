import { css } from 'lit';

/** The details: beside their bar, or as a sheet from below where there is no room beside. */
export const detailStyles = css`
  .details {
    z-index: 8;
    padding: 1.1em 1.23em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-card);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
    overflow-wrap: anywhere;
  }
  .details.popover {
    position: absolute;
    left: var(--left, 0);
    top: var(--top, 0);
    inline-size: min(30em, calc(100% - 16px));
    max-block-size: 36em;
    overflow: auto;
  }
  .details.sheet {
    position: fixed;
    inset: auto 0 0;
    inline-size: 100%;
    max-inline-size: none;
    max-block-size: 80vh;
    margin: 0;
    overflow: auto;
    border-radius: var(--_r-widget) var(--_r-widget) 0 0;
    font-size: 0.875em;
  }
  /* In a narrow column of a wide page the sheet stays in its column. */
  @media (min-width: 600px) {
    .details.sheet {
      left: var(--left, 0);
      right: auto;
      inline-size: var(--wide, 100%);
    }
  }
  .details:focus-visible {
    outline-offset: 0;
  }
  .details-head {
    display: flex;
    align-items: start;
    gap: 0.75em;
    margin-block-end: 0.9em;
  }
  .details-head > div {
    flex: 1;
    min-inline-size: 0;
  }
  .details-head .row-title {
    font-size: 1.154em;
    font-weight: 650;
  }
  .details .close {
    margin: -0.4em -0.5em 0 0;
  }
  .details dl {
    display: grid;
    grid-template-columns: minmax(7em, auto) minmax(0, 1fr);
    gap: 0.45em 1em;
  }
  .details dt {
    color: var(--_muted);
  }
  .details .periods {
    padding: 0.7em 0.85em;
    margin-block-end: 1em;
    border-radius: var(--_r-control);
    background: var(--_sunken);
  }
  .details .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1.2em;
    margin-block-start: 1.1em;
  }
  .day-form {
    display: grid;
    justify-items: start;
    gap: 0.5em;
  }
  .day-form input[type='date'] {
    min-block-size: 36px;
    padding: 0 0.6em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-control);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .day-form input[aria-invalid='true'] {
    border: 2px solid var(--_ink);
  }
  .day-form fieldset {
    display: grid;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .day-form .way {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.46em;
  }
  .covered {
    margin-block-start: 0.9em;
    padding: 0.7em 0.85em;
    border-radius: var(--_r-control);
    background: var(--_sunken);
  }
  .details.sheet button {
    min-block-size: 44px;
  }
`;
