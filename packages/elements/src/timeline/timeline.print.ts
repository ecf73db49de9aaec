import { html, render } from 'lit';
import { type Area, type CivilDate, addMonths, dayNumber, fromDayNumber } from '@hoi/model';
import { axisOf, geometryOf } from './timeline.axis.js';
import { flagsOf } from './timeline.follow.js';
import { measurePaper } from './timeline.measure-paper.js';
import { TextMeasure } from './timeline.measure.js';
import type { AreaPart } from './timeline.paginate.js';
import type { Part } from './timeline.parts.js';
import { type AreaScene, sceneOf } from './timeline.scene.js';
import { PIECE_GAP, planSheets } from './timeline.sheet-plan.js';
import { type Piece, annex, paperHead, sheet } from './timeline.sheet.js';
import type { View } from './timeline.view.js';
import { type Span, windowOf } from './timeline.window.js';
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

/** Draws the whole course and its table into a document of its own: two years a piece, and as many pages as they need. */
export function printPages(
  view: View,
  table: Part<'table'>,
  into: HTMLElement,
  name: string,
): void {
  const { messages: m } = view;
  const text = new TextMeasure();
  text.use(getComputedStyle(into).fontFamily, PAPER_FONT * 0.923);
  const drafts = printSpans(view.model.whole).map((span) =>
    pageView({ ...view, measure: text.measure }, span),
  );
  const headOf = (words: string, at: number, all: number) =>
    paperHead(view, name, [words, m['timeline.pagePart'](at, all)].filter(Boolean).join(' · '));
  const draft = headOf(windowWords(view, windowOf(view.model.whole)), 99, 99);
  const bare = html`<div class="paper-head"><b>${m['timeline.annex']}</b></div>`;
  // Drawn once to be measured, and then as it is printed.
  render(
    html`${sheet(
      drafts.map((page) => ({ page, parts: wholeOf(page), first: true })),
      draft,
      true,
    )}${annex(view, table, bare, true)}`,
    into,
  );
  const heights = measurePaper(into);
  const pieces = heights.pieces.map((piece, at) => ({ ...piece, gaps: gapsOf(drafts[at]) }));
  const plan = planSheets(pieces, PAGE - heights.head, heights.legend);
  const below = heights.annex + PIECE_GAP <= plan.left;
  const all = plan.sheets.length + (below ? 0 : 1);
  render(
    html`${plan.sheets.map((planned, at) => {
      const standing = planned.flatMap(({ piece, ...part }): Piece[] => {
        const page = drafts[piece];
        return page ? [{ page, ...part }] : [];
      });
      return sheet(standing, headOf(yearsOf(standing, view), at + 1, all), at === 0);
    })}
    ${annex(view, table, below ? bare : headOf(m['timeline.annex'], all, all), below)}`,
    into,
  );
}

/** From the first day of the first piece on a sheet to the last of its last. */
function yearsOf(pieces: readonly Piece[], view: View): string {
  const [first, last] = [pieces[0]?.page.span, pieces.at(-1)?.page.span];
  if (!first || !last) return '';
  const span = { from: first.from, to: last.to };
  return windowWords({ ...view, span }, windowOf(span));
}

/** The areas of which there is nothing to draw in these years but that they are withheld, or that a system does not deliver. */
function gapsOf(page: View | undefined): (Area | undefined)[] {
  return (page?.scene ?? []).map(({ lane, rows, events }) =>
    rows.length + events.marks.length === 0 ? lane.area : undefined,
  );
}

function wholeOf(page: View): AreaPart[] {
  return page.scene.map(({ rows }, area) => ({
    area,
    rows: rows.map(({ benefits }, row) => ({ row, benefits: benefits.map((_, at) => at) })),
    tail: true,
    continued: false,
  }));
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
