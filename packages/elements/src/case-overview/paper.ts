import { type CSSResultOrNative, html, nothing, render } from 'lit';
import { type CivilDate, formatDate } from '@hoi/model';
import type { CaseOverview } from './case-overview.js';
import type { OverviewView } from './view.js';

/** What paper needs besides: buttons are words or nothing, and a record stays on one page where it can. */
const PAPER = `
  :root { color-scheme: light; font-size: 14px; }
  body { margin: 0; }
  .widget { border: 0; border-radius: 0; container-type: normal; }
  .paper-head { display: flex; gap: 1.5em; padding: 0.4em 0; border-block-end: 1px solid; }
  .paper-head span:last-child { margin-inline-start: auto; }
  .columns, .top { display: block; }
  .side { border: 0; display: block; }
  .case, .hoi, .block, .area-head, .help > li { break-inside: avoid; }
  .area-head { break-after: avoid; }
  button, .find, .new-pill { display: none; }
  button.case-title, button.fold-button, .detail button.link, .block button.link { display: inline-flex; border: 0; padding: 0; background: none; color: inherit; text-decoration: none; }
  button svg.icon { display: none; }
  .first ~ button, .first button { display: none; }
`;

function pageRule(title: string, of: string): string {
  const quoted = JSON.stringify(title.replace(/[^\p{L}\p{N} .,–-]/gu, ' '));
  const pages = of.replace('{n}', '" counter(page) "').replace('{m}', '" counter(pages) "');
  return `@page { size: A4 portrait; margin: 14mm 12mm 16mm;
    @bottom-left { content: ${quoted}; font: 9pt system-ui; }
    @bottom-right { content: "${pages}"; font: 9pt system-ui; } }`;
}

/**
 * Prints in a document of its own: a page rule within a shadow root is ignored, and the host's page is not ours to print. Everything
 * is open, and what is missing stands there in the same words, so that the paper never looks complete when it is not.
 */
export function printOverview(host: CaseOverview, view: OverviewView): void {
  const frame = host.ownerDocument.createElement('iframe');
  frame.title = view.messages['action.print'];
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  for (const [property, value] of [
    ['position', 'fixed'],
    ['inset', '0 auto auto -300vw'],
    ['width', '720px'],
    ['height', '1000px'],
    ['border', '0'],
  ] as const) {
    frame.style.setProperty(property, value);
  }
  host.renderRoot.append(frame);
  const { contentDocument: paper, contentWindow: window } = frame;
  if (!paper || !window) return frame.remove();
  const { CSSStyleSheet: Sheet } = window as Window & typeof globalThis;
  const { elementStyles } = host.constructor as unknown as { elementStyles: CSSResultOrNative[] };
  const name = view.facts.person?.name ?? '';
  paper.adoptedStyleSheets = [
    ...[...elementStyles, ...partStyles(view)].map(textOf),
    PAPER,
    pageRule(name, view.messages['print.page']),
  ].map((text) => {
    const sheet = new Sheet();
    sheet.replaceSync(text.replaceAll(':host', ':root'));
    return sheet;
  });
  paper.documentElement.lang = view.messages.lang;
  paper.title = view.messages['overview.title'];
  const widget = paper.createElement('section');
  widget.className = `widget ${view.audience}`;
  paper.body.append(widget);
  render(paperPage(view, view.today), widget);
  window.addEventListener('afterprint', () => frame.remove(), { once: true });
  window.print();
}

/** The same templates with every fold open: nothing searched for, filtered or waiting. */
export function paperPage(view: OverviewView, today: CivilDate) {
  const { messages, held } = view;
  const open = { has: () => true } as unknown as ReadonlySet<string>;
  const all: OverviewView = {
    ...view,
    openCases: false,
    caseLinks: undefined,
    ui: { ...view.ui, open, words: '', status: undefined, selected: undefined },
  };
  return html`<div class="paper-head">
      <b>${view.facts.person?.name ?? messages['overview.title']}</b>
      <span>${messages['print.made'](formatDate(today, messages))}</span>
      <span>${held.total > 0 ? messages['print.incomplete'] : nothing}</span>
    </div>
    ${view.parts.get(view.audience)?.page(all)}`;
}

/** All that a page needs has been fetched before it is printed. */
function partStyles({ parts, audience }: OverviewView): readonly CSSResultOrNative[] {
  const here = [parts.get(audience), audience === 'professional' ? parts.get('more') : undefined];
  return here.flatMap((part) => part?.styles ?? []);
}

function textOf(style: CSSResultOrNative): string {
  if ('cssText' in style) return style.cssText;
  return [...style.cssRules].map(({ cssText }) => cssText).join('\n');
}
