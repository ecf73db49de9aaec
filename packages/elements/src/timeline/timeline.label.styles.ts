import { css } from 'lit';

/** The left column: names of areas, rows and benefits, and the buttons that fold them. */
export const labelStyles = css`
  .label {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-inline-size: 0;
    padding: 0.25em 0.85em 0.25em 1.54em;
    border-inline-end: 1px solid var(--_border);
  }
  /* What is moved out of the plot goes under the names. */
  .moving .label {
    position: relative;
    z-index: 3;
    background: var(--_surface);
  }
  .moving .head .label {
    background: var(--_sunken);
  }
  .names {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .names > * {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .row-title {
    font-weight: 600;
  }
  .meta {
    font-weight: 400;
  }
  .area .label {
    border-inline-start: 4px solid var(--_area);
    padding-inline-start: 0.85em;
  }
  .area .head {
    background: var(--_sunken);
  }
  .head .label {
    min-block-size: 2.77em;
  }
  .head.tall .plot {
    min-block-size: 5.2em;
    align-content: end;
  }
  .head.tall .pill {
    inset-block-start: 0.35em;
    translate: none;
  }
  .head.tall .events {
    align-self: end;
  }
  /* The count stands beside the name, or under it: neither is ever broken. */
  .area-names {
    flex: 1 1 auto;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 0.7em;
    min-inline-size: 0;
  }
  .area-name {
    font-size: 1.077em;
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  .count {
    min-inline-size: 0;
    margin-inline-start: auto;
    text-align: end;
  }
  .area-names .count {
    margin-inline-start: 0;
    white-space: nowrap;
  }
  .room-medium .head:not(.closed) .count {
    display: none;
  }
  .level-1 .label {
    padding-inline-start: 3em;
    gap: 0.45em;
  }
  .level-2 .label {
    padding-inline-start: 6.2em;
  }
  .room-medium .level-1 .label {
    padding-inline-start: 0.6em;
  }
  .room-medium .level-2 .label {
    padding-inline-start: 3.8em;
  }
  .fold,
  .fold-space {
    flex: none;
    inline-size: 1.85em;
    min-block-size: 1.85em;
    padding: 0;
  }
  .fold-space {
    min-block-size: 0;
  }
  .head .fold,
  .head .fold-space {
    margin-inline-end: -0.2em;
  }
  .head.closed {
    position: relative;
  }
  .head.closed .fold::after {
    content: '';
    position: absolute;
    z-index: 3;
    inset: 0;
  }
  .ask-day {
    flex: none;
    margin-inline-start: auto;
    min-inline-size: 28px;
    min-block-size: 28px;
    padding: 0;
  }
  .lane-icon {
    flex: none;
  }

  @media (forced-colors: active) {
    .fold {
      border-color: Canvas;
    }
    .area .label {
      border-inline-start-color: CanvasText;
    }
  }
`;
