import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  type Area,
  type LaneEvent,
  type PlacedItem,
  dayNumber,
  daysBetween,
  formatDate,
  formatMonth,
  formatWeekday,
  isDrawable,
  itemStatus,
  periodWords,
} from '@hoi/model';
import { cssVars } from '../internal/css-vars.js';
import { icon } from '../internal/icons.js';
import { absence, areaGlyph } from '../internal/templates.js';
import { type Geometry } from './timeline.axis.js';
import { statusSign } from './timeline.details.js';
import { countWords, subtitle } from './timeline.lanes.js';
import { markOf } from './timeline.marks.js';
import { eventWhen, eventWord, itemTitle, rowTitle } from './timeline.names.js';
import { track } from './timeline.period.js';
import { type AreaRecords, type RecordLine, sortLines } from './timeline.records.js';
import { eventSign } from './timeline.signs.js';
import { failedRow } from './timeline.sources.js';
import { capital } from './timeline.text.js';
import type { View } from './timeline.view.js';
import { windowOf } from './timeline.window.js';

export interface ListState {
  areas: AreaRecords[];
  withEvents: ReadonlySet<Area>;
  areaOpen(area: Area): boolean;
}

const px = (n: number) => `${String(Math.round(n * 10) / 10)}px`;
/** Follow-ups at the top; the rest is a press away under the area's events. */
const NEXT = 4;

/** The timeline in a narrow container: what comes first, then every record in words with a small track on one common scale. */
export function list(state: ListState, view: View): TemplateResult {
  const lines = state.areas.flatMap(({ rows }) => rows.flatMap((row) => row.lines));
  return html`<div class="list" part="list">
    ${nextUp(view)} ${scaleLine(view)}
    ${
      view.order === 'time'
        ? html`<ul class="records">
              ${repeat(
                sortLines(lines, { key: 'benefit', descending: true }, view.today),
                ({ item }) => item.id,
                (line) => record(line, view),
              )}
            </ul>
            ${state.areas.map((area) => html`${areaGaps(area, view)}${events(area, state, view)}`)}`
        : html`<ul>
            ${repeat(
              state.areas,
              ({ lane }) => lane.area,
              (area) => section(area, state, view),
            )}
          </ul>`
    }
    ${[...view.trust.failed, ...view.trust.late].map(
      (report) => html`<div class="list-gap">${failedRow(report, view).words}</div>`,
    )}
  </div>`;
}

function nextUp(view: View): TemplateResult | typeof nothing {
  const { model, messages: m, today } = view;
  const late = view.citizen ? [] : model.overdue;
  const next = model.coming.slice(0, NEXT);
  if (late.length + next.length === 0) return nothing;
  const label = m[view.citizen ? 'timeline.citizenFollowUps' : 'timeline.followUps'];
  return html`<ul class="next-up" aria-label=${label}>
    ${late.map((event) => nextLine(event, 'late'))} ${next.map((event) => nextLine(event, ''))}
  </ul>`;

  function nextLine(event: LaneEvent, kind: string): TemplateResult | typeof nothing {
    if (event.date === undefined) return nothing;
    const overdue = kind === 'late';
    const title = overdue ? m['timeline.eventOverdue'] : event.title || eventWord(event, m);
    const under = overdue
      ? `${m[`area.${event.area}`]} · ${m['timeline.overdueBy'](daysBetween(event.date, today))}`
      : m[`area.${event.area}`];
    return html`<li>
      <button
        class="quiet ${overdue ? 'attention late' : ''}"
        data-stop=${`next:${event.id}`}
        @click=${() => view.do.open(`next:${event.id}`)}
      >
        <span class="when"
          ><b>${formatDate(event.date, m, 'shortNoYear')}</b
          ><span class="meta">${overdue ? nothing : formatWeekday(event.date, m)}</span></span
        ><span class="what"><b>${title}</b><span class="meta">${under}</span></span
        >${icon(overdue ? 'warning' : 'forward')}
      </button>
    </li>`;
  }
}

/** The one scale all small tracks share. */
function scaleLine({ messages: m, span, today, geometry }: View): TemplateResult {
  const { from, to } = windowOf(span);
  const now = geometry.x(dayNumber(today) + 0.5);
  const inside = now > 0 && now < geometry.width;
  return html`<div class="scale meta" part="scale">
    <span>${formatMonth(from, m)}</span>
    ${
      inside
        ? html`<b ${cssVars({ '--x': px(now) })}
            >${m['timeline.todayPill'](formatDate(today, m, 'shortNoYear'))}</b
          >`
        : nothing
    }
    <span>${formatMonth(to, m)}</span>
  </div>`;
}

function section(area: AreaRecords, state: ListState, view: View): TemplateResult {
  const { lane, rows } = area;
  const { messages: m } = view;
  const open = state.areaOpen(lane.area);
  const name = m[`area.${lane.area}`];
  const foldable = rows.length > 0;
  return html`<li class="area" data-area=${lane.area}>
    <div class="list-head" role="heading" aria-level=${view.headingLevel + 1}>
      ${
        foldable
          ? html`<button
              class="quiet"
              aria-expanded=${open ? 'true' : 'false'}
              @click=${() => view.do.toggleArea(lane.area)}
            >
              ${areaGlyph(lane.area)}<span class="area-name">${name}</span
              ><span class="count meta">${countWords(lane.rows, view)}</span
              >${icon(open ? 'up' : 'down')}
            </button>`
          : html`${areaGlyph(lane.area)}<span class="area-name">${name}</span>`
      }
    </div>
    ${
      open && foldable
        ? html`<ul class="records">
            ${repeat(
              rows.flatMap(({ lines }) => lines),
              ({ item }) => item.id,
              (line) => record(line, view),
            )}
          </ul>`
        : nothing
    }
    ${areaGaps(area, view)} ${open || !foldable ? events(area, state, view) : nothing}
  </li>`;
}

function record({ item, row }: RecordLine, view: View): TemplateResult {
  const { messages: m, today, citizen } = view;
  const status = itemStatus(item, today);
  const title = itemTitle(item, m);
  const under = rowTitle(row, m);
  // A case over its benefits is said in one line; they carry the tracks.
  const parent = row.own.includes(item) && row.benefits.length > 0;
  const words = (period: typeof item.bar) => (period ? capital(periodWords(period, today, m)) : '');
  return html`<li
    class="record ${parent ? 'parent' : ''}"
    data-area=${item.area}
    aria-current=${view.selected === item.record ? 'true' : nothing}
  >
    <div class="record-head">
      <button
        class="link plain row-title"
        data-stop=${`item:${item.id}`}
        @click=${() => view.do.open(`item:${item.id}`)}
      >
        ${title}</button
      ><span class="nowrap">${statusSign(status)}${m[`status.${status}`]}</span>
    </div>
    ${
      row.own.includes(item)
        ? subtitle(row, view)
        : under === title
          ? nothing
          : html`<span class="meta">${under}</span>`
    }
    <dl class="periods">
      ${
        item.frame
          ? html`<dt>
                <i class="swatch grant"></i
                >${m[citizen ? 'timeline.citizenGrant' : 'timeline.grant']}
              </dt>
              <dd>${words(item.frame)}</dd>`
          : nothing
      }
      ${
        item.bar
          ? html`<dt>
                <i class="swatch benefit"></i>${
                  item.frame
                    ? m[citizen ? 'timeline.citizenBenefit' : 'timeline.benefit']
                    : m['timeline.period']
                }
              </dt>
              <dd>${words(item.bar)}</dd>`
          : nothing
      }
    </dl>
    ${
      parent && isDrawable(item)
        ? nothing
        : isDrawable(item)
          ? miniTrack(item, view.geometry, view)
          : html`<span class="meta">${m['timeline.cannotDraw']}</span>`
    }
  </li>`;
}

function miniTrack(item: RecordLine['item'], geometry: Geometry, view: View): TemplateResult {
  const placed: PlacedItem = { item, row: 0, from: 0, to: 0 };
  const now = geometry.x(dayNumber(view.today) + 0.5);
  return html`<div class="track" aria-hidden="true">
    ${track(markOf(placed, geometry, view.today))}
    ${now > 0 && now < geometry.width ? html`<i class="now" ${cssVars({ '--x': px(now) })}></i>` : nothing}
  </div>`;
}

function areaGaps({ lane }: AreaRecords, view: View): TemplateResult {
  const m = view.messages;
  const consent = html`<button class="link" @click=${() => view.do.seeConsent(lane.area)}>
    ${m['absence.seeConsent']}
  </button>`;
  return html`${
    lane.withheld
      ? html`<div class="list-gap">
          ${
            lane.withheld.reason === 'role'
              ? absence('lock', m['absence.role'])
              : absence('lock', m['absence.withheld'], m['absence.withheldMore'], consent)
          }
        </div>`
      : nothing
  }
  ${lane.missing.map(
    (system) =>
      html`<div class="list-gap">
        ${absence(
          'unplug',
          m['absence.notDeliveringNamed'](system.label ?? system.system),
          m['absence.searchIn'](system.system),
        )}
      </div>`,
  )}`;
}

function events(
  { lane, events: all }: AreaRecords,
  { withEvents }: ListState,
  view: View,
): TemplateResult | typeof nothing {
  const m = view.messages;
  if (all.length === 0) return nothing;
  const open = withEvents.has(lane.area);
  return html`<div class="list-events">
    <button
      class="link"
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => view.do.toggleEvents(lane.area)}
    >
      ${open ? m['timeline.hideEvents'] : m['timeline.showEvents'](all.length)}<span class="sr"
        >, ${m[`area.${lane.area}`]}</span
      >
    </button>
    ${
      open
        ? html`<ul class="several" data-area=${lane.area}>
            ${all.map(
              (event) =>
                html`<li>
                  <span class="event-sign">${eventSign(event.kind, event.state)}</span
                  ><span
                    ><b>${eventWhen(event, m)}</b>
                    ${eventWord(event, m)}${event.title ? `: ${event.title}` : ''}</span
                  >
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}
