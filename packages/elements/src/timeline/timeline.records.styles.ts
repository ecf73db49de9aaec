import { css } from 'lit';

/** What table, list and details have in common. */
export const recordStyles = css`
  button.plain {
    display: inline;
    min-block-size: 24px;
    padding: 0;
    text-align: start;
    text-decoration: none;
    color: inherit;
    font-weight: inherit;
  }
  .nowrap {
    white-space: nowrap;
  }
  .status-sign {
    margin-inline-end: 0.4em;
  }
  .status-sign svg.icon {
    inline-size: 1.08em;
    block-size: 1.08em;
    vertical-align: -0.15em;
  }
  .status-sign .knock {
    stroke: var(--_surface);
  }
  .status-sign.planned svg.icon,
  .status-sign.unknown svg.icon {
    stroke-dasharray: 0.1 2.6;
  }
  .event-sign {
    margin-inline-end: 0.5em;
  }
  @media (hover: hover) {
    button.plain:hover {
      background: none;
      text-decoration: underline;
      color: var(--_link);
    }
  }
  .several {
    display: grid;
    gap: 0.5em;
  }
  .several li {
    display: flex;
    gap: 0.3em;
    align-items: baseline;
  }
  .several b {
    font-weight: 550;
  }
`;
