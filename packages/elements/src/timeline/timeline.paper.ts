import type { CSSResultOrNative } from 'lit';
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

function page(title: string, of: string): string {
  const quoted = JSON.stringify(title.replace(/[^\p{L}\p{N} .,–-]/gu, ' '));
  return `@page { size: A4 landscape; margin: 12mm 10mm 14mm;
    @bottom-left { content: ${quoted}; font: 9pt system-ui; }
    @bottom-right { content: "${of.replace('{n}', '" counter(page) "').replace('{m}', '" counter(pages) "')}"; font: 9pt system-ui; } }`;
}

/**
 * Prints in a document of its own: a page rule within a shadow root is ignored, and the host's page is not ours to print.
 * A blank frame of the same origin, styled by sheets it adopts, needs nothing that a strict policy forbids.
 */
export function printTimeline(
  host: HTMLElement & { renderRoot: HTMLElement | DocumentFragment },
  view: View,
  table: Part<'table'>,
  styles: readonly CSSResultOrNative[],
  name: string,
): void {
  const frame = host.ownerDocument.createElement('iframe');
  frame.title = view.messages['action.print'];
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  for (const [property, value] of [
    ['position', 'fixed'],
    ['inset', '0 auto auto -300vw'],
    ['width', '1047px'],
    ['height', '700px'],
    ['border', '0'],
  ] as const) {
    frame.style.setProperty(property, value);
  }
  host.renderRoot.append(frame);
  const { contentDocument: paper, contentWindow: window } = frame;
  if (!paper || !window) return frame.remove();
  const { CSSStyleSheet: Sheet } = window as Window & typeof globalThis;
  const texts = [...styles.map(textOf), PAPER, page(name, view.messages['timeline.pageOf'])];
  paper.adoptedStyleSheets = texts.map((text) => {
    const sheet = new Sheet();
    // What a page is printed with is for the host's page: here all is made for paper, and measured as it will stand.
    sheet.replaceSync(
      text.replaceAll(':host', ':root').replaceAll('@media print', '@media not all'),
    );
    return sheet;
  });
  paper.documentElement.lang = view.messages.lang;
  paper.title = view.messages['timeline.title'];
  const widget = paper.createElement('section');
  widget.className = 'widget room-wide';
  paper.body.append(widget);
  printPages(view, table, widget, name);
  window.addEventListener('afterprint', () => frame.remove(), { once: true });
  window.print();
}

function textOf(style: CSSResultOrNative): string {
  if ('cssText' in style) return style.cssText;
  return [...style.cssRules].map(({ cssText }) => cssText).join('\n');
}
