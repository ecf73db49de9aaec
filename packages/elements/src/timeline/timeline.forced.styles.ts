import { css } from 'lit';

/** Forced colours, where signs are drawn in the system's own, and paper, where patterns are kept. Last of all sheets. */
export const forcedStyles = css`
  @media (forced-colors: active) {
    /* Words and chevrons that are buttons are not framed: a page of frames is not read. */
    .fold,
    .ask-day,
    .link.plain,
    thead button.quiet {
      border: 0;
    }
    .frame,
    .bar,
    .stub,
    .tip,
    .density,
    .swatch,
    .capsule,
    .pill,
    .overdue.attention {
      border-color: CanvasText;
      background: Canvas;
    }
    .tip {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bar i,
    .bar.full,
    .swatch.benefit {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .swatch.filled {
      background: linear-gradient(90deg, CanvasText 55%, Canvas 55%);
      forced-color-adjust: none;
    }
    .bracket .line {
      border-color: CanvasText;
    }
    .course i {
      background: GrayText;
      forced-color-adjust: none;
    }
    .course.within i,
    .course i.now {
      background: CanvasText;
    }
    .course .tick::before {
      border-color: GrayText;
    }
    /* It looks like a button, and is one to whoever hears it. */
    .filter summary {
      color: ButtonText;
      border-color: ButtonText;
    }
    .sign {
      fill: CanvasText;
      stroke: CanvasText;
      forced-color-adjust: none;
    }
    .sign.overdue {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .sign.open {
      fill: Canvas;
    }
    .sign .inside {
      stroke: Canvas;
    }
    .mark:focus-visible,
    .mark[aria-current='true'] {
      outline-color: Highlight;
    }
  }
  @media print {
    .bar i,
    .bar.full,
    .swatch {
      print-color-adjust: exact;
    }
  }
`;
