import { css } from 'lit';

/** A caseworker's page on paper. */
export const printStyles = css`
  @media print {
    .columns,
    .top {
      display: block;
    }
    .case,
    .hoi,
    .block {
      break-inside: avoid;
    }
    .hoi-head {
      background: none;
      color: inherit;
      border-block-end: 1px solid currentColor;
    }
    button.case-title {
      display: inline-flex;
      color: inherit;
    }
    .case-title::after,
    .made button,
    .made .fold[hidden] {
      display: none;
    }
  }
`;
