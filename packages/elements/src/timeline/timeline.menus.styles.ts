import { css } from 'lit';

/** What the filter and the save menu hold, once they are opened. */
export const menuStyles = css`
  .filter .choices,
  .save ul {
    position: absolute;
    z-index: 6;
    inset-inline-end: 0;
    inset-block-start: calc(100% + 4px);
    min-inline-size: 15em;
    margin: 0;
    padding: 0.5em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-card);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .filter .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    inline-size: max-content;
    max-inline-size: min(34em, 86vw);
  }
  .room-narrow .filter .choices {
    inset-inline: 0 auto;
    max-block-size: 60vh;
    overflow: auto;
  }
  .filter fieldset {
    flex: 1 1 14em;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .filter legend {
    padding: 0.3em 0.5em;
    color: var(--_muted);
    font-weight: 600;
  }
  .save li button {
    inline-size: 100%;
    justify-content: start;
    min-block-size: 2.46em;
    border: 0;
    white-space: nowrap;
    font-weight: 400;
  }
  .room-narrow .save li button {
    min-block-size: 44px;
  }
  .filter label {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.46em;
    padding-inline: 0.5em;
    border-radius: var(--_r-control);
    white-space: nowrap;
  }
  .filter label:hover {
    background: var(--_hover);
  }
  .filter input {
    inline-size: 1.4em;
    block-size: 1.4em;
    accent-color: var(--_action);
    margin: 0;
  }
`;
