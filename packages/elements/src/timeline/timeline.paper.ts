import type { CSSResultOrNative } from 'lit';
import { printPages } from './timeline.print.js';
import type { Part } from './timeline.parts.js';
import type { View } from './timeline.view.js';

/** What paper needs besides: buttons are words, and each piece begins on a page of its own. */
const PAPER = `
  :root { color-scheme: light; font-size: 14px; }
  body { margin: 0; }
  .widget { border: 0; border-radius: 0; --label: 20em; }
  .sheet { break-after: page; border-collapse: collapse; inline-size: 100%; }
  .sheet > thead > tr > td, .sheet > tbody > tr > td { padding: 0; border: 0; }
  .annex { break-after: auto; }
  .paper-head { display: flex; gap: 1.5em; padding: 0.4em 0; border-block-end: 1px solid; }
  .paper-head span:last-child { margin-inline-start: auto; }
  .row, .area .head, tr { break-inside: avoid; }
  .lanes-box button { border-color: transparent; }
  .pill, .capsule, .overdue.attention { border-color: currentcolor !important; }
  .fold, .gap-box button, .absence button, .events-row { display: none !important; }
  .legend, .table-scroll { display: flex; }
  .table-scroll { display: block; }
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
    sheet.replaceSync(text.replaceAll(':host', ':root'));
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
