import { css } from 'lit';

/** A citizen's page: larger text, one column of sections with a heading each. */
export const citizenPage = css`
  .widget.citizen {
    font-size: calc(1em * var(--hoi-text-scale, 1));
    line-height: 1.5;
  }
  .citizen .name {
    font-size: 1.625em;
    line-height: 1.23;
    font-weight: 680;
  }
  .citizen .top,
  .citizen .mine {
    max-inline-size: 44em;
    padding-inline: 1em;
  }
  .citizen .mine {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em;
  }
  .citizen .mine > section > :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 0 0.55em;
    font-size: 1.25em;
    line-height: 1.3;
    font-weight: 660;
  }
`;
