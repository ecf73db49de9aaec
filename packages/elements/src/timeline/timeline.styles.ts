import { css } from 'lit';
import { axisStyles } from './timeline.axis.styles.js';
import { forcedStyles } from './timeline.forced.styles.js';
import { gapStyles } from './timeline.gap.styles.js';
import { labelStyles } from './timeline.label.styles.js';
import { markStyles } from './timeline.marks.styles.js';
import { plotStyles } from './timeline.plot.styles.js';
import { signStyles } from './timeline.signs.styles.js';
import { thinStyles } from './timeline.thin.styles.js';
import { toolbarStyles } from './timeline.toolbar.styles.js';

const frame = css`
  .widget {
    position: relative;
    isolation: isolate;
  }
  .masthead {
    display: flex;
    align-items: start;
    gap: 0.5em 1.5em;
    padding: 1.1em 1.54em 0;
  }
  .titles {
    flex: 1 1 auto;
    min-inline-size: 0;
  }
  .title {
    font-size: 1.231em;
    line-height: 1.5;
    font-weight: 650;
  }
  .summary {
    font-size: 1em;
  }
  .note {
    padding: 1em 1.54em 1.54em;
    display: grid;
    gap: 0.5em;
  }
  .as-of {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    padding: 0.7em 1.54em;
    border-block-end: 2px solid var(--_ink);
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    background: var(--_selected);
    font-weight: 600;
  }
  .as-of-words {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.5em;
    padding: 0.9em 1.66em;
    border-block-start: 1px solid var(--_border);
    /* Below a long life: laid out when someone comes there. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.6em;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    color: var(--_muted);
  }
  kbd {
    font: inherit;
    padding: 0 0.4em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-bar);
    text-decoration: none;
  }
  .help kbd {
    margin-inline-start: 0.3em;
  }
  .help {
    font-size: 1em;
  }

  @media print {
    .toolbar,
    .segments,
    .legend,
    .save,
    .details {
      display: none;
    }
  }
`;

/** What the picture needs; table, list and details bring their own. */
export const timelineStyles = [
  frame,
  toolbarStyles,
  axisStyles,
  signStyles,
  plotStyles,
  labelStyles,
  gapStyles,
  markStyles,
  thinStyles,
  forcedStyles,
];
