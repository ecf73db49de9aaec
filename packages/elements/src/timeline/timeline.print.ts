import { type TemplateResult, html, nothing, render } from 'lit';
import {
  AREAS,
  type CivilDate,
  type Messages,
  addMonths,
  dayNumber,
  fromDayNumber,
} from '@hoi/model';
import { areaLane } from './timeline.lanes.js';
import { axisOf, geometryOf } from './timeline.axis.js';
import { axisRow, backdrop } from './timeline.axis-row.js';
import { consentLaneRow } from './timeline.consent-lane.js';
import { flagsOf, followUpLane } from './timeline.follow.js';
import { legend } from './timeline.legend.js';
import { TextMeasure } from './timeline.measure.js';
import { type AreaPart, paginate, partOf } from './timeline.paginate.js';
import { provenanceWords } from './timeline.provenance.js';
import { recordsOf } from './timeline.records.js';
import { type AreaScene, sceneOf } from './timeline.scene.js';
import { measureSheet } from './timeline.sheets.js';
import { sourceLanes } from './timeline.sources.js';
import type { Part } from './timeline.parts.js';
import type { View } from './timeline.view.js';
import type { Span } from './timeline.window.js';
import { windowOf } from './timeline.window.js';
import { windowWords } from './timeline.words.js';

/** Months of a page, so that a month is never narrower than its dates can be read. */
const MONTHS = 24;
/** Of the text on paper, in px: 9 points. */
export const PAPER_FONT = 12;
/** A4 landscape within its margins, less the label column, in px at 96 dpi. */
const PLOT = 818;

/** Pieces of two years that together are the whole course. */
export function printSpans(whole: Span): Span[] {
  const spans: Span[] = [];
  let from: CivilDate = fromDayNumber(Math.floor(whole.from));
  while (dayNumber(from) < whole.to) {
    const left = whole.to - dayNumber(from);
    const next = left > MONTHS * 31 ? addMonths(from, MONTHS) : undefined;
    const to = next ? Math.min(dayNumber(next), whole.to) : whole.to;
    spans.push({ from: dayNumber(from), to });
    if (!next) break;
    from = next;
  }
  return spans;
}

/** Height of a page's content in px: A4 landscape within its margins, and a little less, for what is measured may be rounded. */
const PAGE = 684;

/** Draws the whole course and its table into a document of its own: two years a sheet, and as many pages as they need. */
export function printPages(
  view: View,
  table: Part<'table'>,
  into: HTMLElement,
  name: string,
): void {
  const spans = printSpans(view.model.whole);
  const text = new TextMeasure();
  text.use(getComputedStyle(into).fontFamily, PAPER_FONT * 0.923);
  const drafts = spans.map((span) => pageView({ ...view, measure: text.measure }, span));
  const whole = (page: View): AreaPart[] =>
    page.scene.map(({ rows }, area) => ({
      area,
      rows: rows.map(({ benefits }, row) => ({ row, benefits: benefits.map((_, at) => at) })),
      tail: true,
      continued: false,
    }));
  const draft = paperHead(view, name, windowWords(view, windowOf(view.model.whole)));
  // Drawn once to be measured, and then as it is printed.
  render(
    html`${drafts.map((page) => sheet(page, whole(page), { first: true, legend: true, head: draft }))}`,
    into,
  );
  const measured = [...into.querySelectorAll('.sheet')].map(measureSheet);
  const sheets = drafts.flatMap((page, at) => {
    const heights = measured[at];
    if (!heights) return [];
    const above = heights.top + (at === 0 ? heights.legend : 0);
    const room = PAGE - heights.head;
    const pages = paginate(heights.areas, (one) => (one === 0 ? room - above : room));
    return pages.map((parts, one) => ({ page, parts, first: one === 0, legend: at + one === 0 }));
  });
  const all = sheets.length + 1;
  const { messages: m } = view;
  const headOf = (words: string, at: number) =>
    paperHead(view, name, [words, m['timeline.pagePart'](at, all)].filter(Boolean).join(' · '));
  render(
    html`${sheets.map(({ page, parts, first, legend }, at) =>
      sheet(page, parts, {
        first,
        legend,
        head: headOf(windowWords(page, windowOf(page.span)), at + 1),
      }),
    )}
    ${annex(view, table, headOf(m['timeline.annex'], all))}`,
    into,
  );
}

interface SheetOptions {
  /** The first page of its two years, with the lanes above the areas. */
  first: boolean;
  legend: boolean;
  head: TemplateResult;
}

function sheet(page: View, parts: readonly AreaPart[], options: SheetOptions): TemplateResult {
  const { first, head } = options;
  return html`<div class="sheet">
    <div class="sheet-head">${head}${axisRow(page)}</div>
    <div class="sheet-body">
      <div class="lanes-box">
        ${backdrop(page)}
        <ul class="lanes">
          ${first ? topLanes(page) : nothing}
          ${parts.map((part) => {
            const scene = page.scene[part.area];
            return scene ? areaLane(partOf(scene, part), goingOn(page, scene, part)) : nothing;
          })}
        </ul>
      </div>
      ${options.legend ? legend(page) : nothing}
    </div>
  </div>`;
}

/** Lanes above the areas that have something in these two years, or today in them. Sources are as they are today. */
function topLanes(page: View): unknown {
  const { span, today, model, flags } = page;
  const now = dayNumber(today);
  const holdsToday = now >= span.from && now < span.to;
  const consents = model.consents.spans.some(
    ({ from, to }) => dayNumber(from) < span.to && (to === null || dayNumber(to) >= span.from),
  );
  return html`${holdsToday || flags.length > 0 ? followUpLane(page) : nothing}
  ${holdsToday || consents ? consentLaneRow(page) : nothing}
  ${holdsToday ? sourceLanes(page) : nothing}`;
}

/** "Social, fortsat": an area whose beginning stands on another page. */
function goingOn(page: View, { lane }: AreaScene, { continued }: AreaPart): View {
  if (!continued) return page;
  const name: keyof Messages = `area.${lane.area}`;
  const messages = {
    ...page.messages,
    [name]: page.messages['timeline.continued'](page.messages[name]),
  };
  return { ...page, messages };
}

function paperHead(view: View, name: string, part: string): TemplateResult {
  return html`<div class="paper-head">
    <b>${[name, view.messages['timeline.title']].filter(Boolean).join(' · ')}</b>
    <span>${part}</span>
    <span>${provenanceWords(view)}</span>
  </div>`;
}

function annex(view: View, table: Part<'table'>, paper: TemplateResult): TemplateResult {
  const records = recordsOf(view.lanes, undefined, view.today);
  return html`<div class="annex">
    ${table.table(
      {
        areas: records.areas,
        sorting: { key: 'benefit', descending: false },
        withEvents: new Set(AREAS),
        areaOpen: () => true,
        listOpen: () => true,
        linesOf: () => Infinity,
        paper,
      },
      { ...view, room: 'wide', openCases: false, selected: undefined },
    )}
  </div>`;
}

/** The same data, all of it open, in another piece of time. */
function pageView(view: View, span: Span): View {
  const geometry = geometryOf(span, PLOT);
  const open = { areaOpen: () => true, rowOpen: () => true };
  const now = dayNumber(view.today);
  const page: View = {
    ...view,
    span,
    // What is overdue is said beside today, and only there.
    model: now >= span.from && now < span.to ? view.model : { ...view.model, overdue: [] },
    geometry,
    room: 'wide',
    axis: axisOf(geometry, view.messages, PAPER_FONT / 13),
    scene: sceneOf(view.lanes, geometry, view.today, open).filter(hasSomething),
    blocks: undefined,
    selected: undefined,
  };
  return { ...page, flags: flagsOf(page) };
}

/** An area with nothing in these two years is on another sheet; one that is withheld or does not deliver is on all. */
function hasSomething({ lane, rows, events }: AreaScene): boolean {
  return Boolean(lane.withheld) || lane.missing.length + rows.length + events.marks.length > 0;
}
