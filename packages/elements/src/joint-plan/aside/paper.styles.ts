import { css } from 'lit';

/** What unfolds, and the page on paper. */
export const paperStyles = css`
  summary {
    min-block-size: 1.85em;
    color: var(--_link);
    cursor: pointer;
  }
  @media print {
    .columns {
      display: block;
    }
    .todo button {
      display: none;
    }
    .goal,
    .tray,
    .row {
      break-inside: avoid;
    }
    button.pick {
      display: inline-flex;
      text-decoration: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
