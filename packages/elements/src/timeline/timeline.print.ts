import { html, render } from 'lit';
import { AREAS, type CivilDate, addMonths, dayNumber, formatWhen, fromDayNumber } from '@hoi/model';
import { areaLane } from './timeline.lanes.js';
import { axisOf, geometryOf } from './timeline.axis.js';
import { asOfWords } from './timeline.as-of-banner.js';
import { axisRow, backdrop } from './timeline.axis-row.js';
import { consentLaneRow } from './timeline.consent-lane.js';
import { flagsOf, followUpLane } from './timeline.follow.js';
import { legend } from './timeline.legend.js';
import { recordsOf } from './timeline.records.js';
import { sceneOf } from './timeline.scene.js';
import { sourceLanes } from './timeline.sources.js';
import type { Part } from './timeline.parts.js';
import type { View } from './timeline.view.js';
import type { Span } from './timeline.window.js';
import { windowOf } from './timeline.window.js';
import { windowWords } from './timeline.words.js';

/** Months of a page, so that a month is never narrower than its dates can be read. */
const MONTHS = 24;
/** A4 landscape within its margins, and its label column, in px at 96 dpi. */
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

/** Draws the whole course and its table into a document of its own, one piece a page. */
export function printPages(
  view: View,
  table: Part<'table'>,
  into: HTMLElement,
  name: string,
): void {
  const { messages: m, trust, today } = view;
  const spans = printSpans(view.model.whole);
  const fetched = trust.retrievedAt
    ? m['trust.fetched'](formatWhen(trust.retrievedAt, today, m))
    : '';
  const coverage =
    trust.connections.length > 0
      ? m['timeline.basedOn'](trust.answered, trust.connections.length)
      : '';
  const withheld = trust.withheld.length > 0 ? m['trust.withheld'](trust.withheld.length) : '';
  const head = (part: string) =>
    html`<div class="paper-head">
      <b>${[name, m['timeline.title']].filter(Boolean).join(' · ')}</b> <span>${part}</span>
      <span
        >${[view.asOf ? asOfWords(view.asOf, m) : '', fetched, coverage, withheld].filter(Boolean).join(' · ')}</span
      >
    </div>`;
  const records = recordsOf(view.lanes, undefined, today);
  render(
    html`${spans.map((span, i) => {
        const page = pageView(view, span);
        const words = windowWords(page, windowOf(span));
        return html`<table class="sheet">
          <thead>
            <tr>
              <td>
                ${head(`${words} · ${m['timeline.pagePart'](i + 1, spans.length + 1)}`)}
                ${axisRow(page)}
              </td>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>
                <div class="lanes-box">
                  ${backdrop(page)}
                  <ul class="lanes">
                    ${followUpLane(page)} ${consentLaneRow(page)}
                    ${page.scene.map((scene) => areaLane(scene, page))} ${sourceLanes(page)}
                  </ul>
                </div>
              </td>
            </tr>
          </tbody>
        </table>`;
      })}
      <div class="sheet annex">
        ${legend(view)} ${head(m['timeline.pagePart'](spans.length + 1, spans.length + 1))}
        ${table.table(
          {
            areas: records.areas,
            sorting: { key: 'benefit', descending: false },
            withEvents: new Set(AREAS),
            areaOpen: () => true,
            listOpen: () => true,
          },
          view,
        )}
      </div>`,
    into,
  );
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
    axis: axisOf(geometry, view.messages),
    scene: sceneOf(view.lanes, geometry, view.today, open),
    blocks: undefined,
    selected: undefined,
  };
  return { ...page, flags: flagsOf(page) };
}
