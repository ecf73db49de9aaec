import { css } from 'lit';

/** One case on one line, or on three where there is no room. */
export const rowStyles = css`
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
    grid-template-areas: 'what what go' 'state who who' 'state system system';
    gap: 0 0.9em;
    align-items: center;
    padding-block: 0.55em;
  }
  .row .what {
    grid-area: what;
    min-inline-size: 0;
  }
  .row .state {
    grid-area: state;
  }
  .row .who {
    grid-area: who;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .row .system {
    grid-area: system;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .row .go {
    grid-area: go;
  }
  .row .meta {
    display: block;
    overflow-wrap: anywhere;
  }
  .go {
    color: var(--_link);
  }
  button.case-title {
    justify-content: start;
    gap: 0.4em;
    min-block-size: 1.72em;
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    font-size: 1.077em;
    font-weight: 600;
    text-align: start;
  }
  .case-title > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  @media (hover: hover) {
    button.case-title:hover > span {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }
  /* Drawn, not a picture: there is one in every row. */
  .case-title::after {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin: -0.25em 0.15em 0 0;
    border: solid var(--_subtle);
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }
  .case-title[aria-expanded='true']::after {
    margin-block: 0.25em 0;
    rotate: 225deg;
  }

  @container (min-width: 40em) {
    .row {
      grid-template-columns: minmax(0, 1fr) 10em 10em 2.46em;
      grid-template-areas: 'what state who go' 'what state system go';
    }
  }
  @container (min-width: 52em) {
    .row {
      grid-template-columns: minmax(0, 1fr) 11.4em 9.6em 8.6em 2.46em;
      grid-template-areas: 'what state who system go';
    }
  }
`;
