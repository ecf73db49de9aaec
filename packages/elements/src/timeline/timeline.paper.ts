import type { CSSResultOrNative } from 'lit';
import { pageRule, printPaper, sheetTexts } from '../internal/paper.js';
import { PAPER_FONT, printPages } from './timeline.print.js';
import type { Part } from './timeline.parts.js';
import { PIECE_GAP } from './timeline.sheet-plan.js';
import type { View } from './timeline.view.js';

/**
 * What paper needs besides: buttons are words, and each piece begins on a page of its own. A blank frame is in quirks mode, where a table
 * takes no font from what it stands in.
 */
const PAPER = `
  :root { color-scheme: light; font-size: 14px; }
  body { margin: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .widget { border: 0; border-radius: 0; --label: 19em; font-size: ${String(PAPER_FONT)}px; }
  table { font: inherit; color: inherit; }
  /* A page that turns out too small for its sheet begins with the same head. */
  .sheet { display: table; inline-size: 100%; table-layout: fixed; }
  .sheet + .sheet, .sheet + .annex:not(.below) { break-before: page; }
  .piece.shared { break-inside: avoid; }
  .piece + .piece, .annex.below { margin-block-start: ${String(PIECE_GAP)}px; }
  .annex.below { break-inside: avoid; }
  .sheet-head { display: table-header-group; }
  .sheet-body { display: table-row-group; }
  .paper-row td { padding: 0; border: 0; }
  .level-2 .label { padding-inline-start: 4em; hyphens: auto; }
  .paper-head { display: flex; flex-wrap: wrap; gap: 0 1.5em; padding: 0.4em 0; border-block-end: 1px solid; color: var(--_text); }
  .paper-head span:last-child { margin-inline-start: auto; }
  .row, .area .head, tr { break-inside: avoid; }
  .lanes-box { border-block-end: 1px solid var(--_border); }
  .lanes-box button { border-color: transparent; cursor: auto; }
  .pill, .capsule, .overdue.attention { border-color: currentcolor !important; }
  .annex th, .annex td { padding-block: 0.4em; }
  .fold, .fold-space, .ask-day, .gap-box button, .absence button, .events-row { display: none !important; }
  .annex .table-scroll { border: 0; }
  .annex button { min-block-size: 0; }
  .annex th button { color: inherit; text-decoration: none; }
  .annex .area-row { break-after: avoid; }
`;

/** The whole course in pages, with the table behind it. */
export function printTimeline(
  host: HTMLElement & { renderRoot: HTMLElement | DocumentFragment },
  view: View,
  table: Part<'table'>,
  styles: readonly CSSResultOrNative[],
  name: string,
): void {
  const { messages } = view;
  printPaper(host, {
    label: messages['action.print'],
    title: messages['timeline.title'],
    lang: messages.lang,
    size: [1047, 700],
    sheets: [
      // What a page is printed with is for the host's page: here all is made for paper, and measured as it will stand.
      ...sheetTexts(styles).map((text) => text.replaceAll('@media print', '@media not all')),
      PAPER,
      pageRule('landscape; margin: 12mm 10mm 14mm', name, messages['timeline.pageOf']),
    ],
    draw: (into) => {
      into.className = 'widget room-wide';
      printPages(view, table, into, name);
    },
  });
}
