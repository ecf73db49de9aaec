import { type CSSResultOrNative, html, nothing, render } from 'lit';
import { type CivilDate, formatDate } from '@hoi/model';
import { pageRule, printPaper, sheetTexts } from '../internal/paper.js';
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

/** Everything is open, and what is missing stands there in the same words, so that the paper never looks complete when it is not. */
export function printOverview(host: CaseOverview, view: OverviewView): void {
  const { messages, facts, audience } = view;
  const { elementStyles } = host.constructor as unknown as { elementStyles: CSSResultOrNative[] };
  const shape = 'portrait; margin: 14mm 12mm 16mm';
  printPaper(host, {
    label: messages['action.print'],
    title: messages['overview.title'],
    lang: messages.lang,
    size: [720, 1000],
    sheets: [
      ...sheetTexts([...elementStyles, ...partStyles(view)]),
      PAPER,
      pageRule(shape, facts.person?.name ?? '', messages['print.page']),
    ],
    draw: (into) => {
      into.className = `widget ${audience}`;
      render(paperPage(view, view.today), into);
    },
  });
}

/** The same templates with every fold open: nothing searched for, filtered or waiting, and no room kept empty for what may come. */
export function paperPage(view: OverviewView, today: CivilDate) {
  const { messages, held } = view;
  const open = { has: () => true } as unknown as ReadonlySet<string>;
  const all: OverviewView = {
    ...view,
    topReady: true,
    bodyReady: true,
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
  const here =
    audience === 'professional'
      ? [parts.get('professional'), parts.get('body'), parts.get('more')]
      : [parts.get('citizen')];
  return here.flatMap((part) => part?.styles ?? []);
}
