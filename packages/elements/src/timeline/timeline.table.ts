import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  type Area,
  type AreaLane,
  type ConsentSpan,
  type Period,
  endKindOn,
  endWord,
  formatDate,
  invalidWords,
  isDrawable,
  isInvalid,
  itemStatus,
  periodWords,
} from '@hoi/model';
import { icon } from '../internal/icons.js';
import { absence, areaGlyph } from '../internal/templates.js';
import { grantWords, statusSign } from './timeline.details.js';
import { countWords, subtitle } from './timeline.lanes.js';
import { consentWord, eventWhen, eventWord, itemTitle, rowTitle } from './timeline.names.js';
import {
  type AreaRecords,
  type RecordLine,
  type SortKey,
  type Sorting,
  sortLines,
} from './timeline.records.js';
import { eventSign } from './timeline.signs.js';
import { failedRow } from './timeline.sources.js';
import { capital } from './timeline.text.js';
import type { View } from './timeline.view.js';

export interface TableState {
  areas: AreaRecords[];
  sorting: Sorting;
  /** Areas whose events are listed. */
  withEvents: ReadonlySet<Area>;
  sort(key: SortKey): void;
}

/** The same records as a real table: exact dates, the kind of end as a word under them. */
export function table(state: TableState, view: View): TemplateResult {
  const { messages: m, citizen } = view;
  const columns = columnCount(view);
  return html`<div class="table-scroll">
    <table part="table" aria-labelledby="title">
      <thead>
        <tr>
          ${head('name', m['timeline.columnName'], state)}
          ${head('grant', m[citizen ? 'timeline.citizenGrant' : 'timeline.columnGrant'], state)}
          ${head('benefit', m[citizen ? 'timeline.citizenBenefit' : 'timeline.columnBenefit'], state)}
          ${head('status', m['timeline.columnStatus'], state)}
          <th scope="col" class="follow">${m['timeline.columnFollowUp']}</th>
          ${citizen ? nothing : head('source', m['timeline.columnSource'], state)}
          ${
            view.openCases && !citizen
              ? html`<th scope="col"><span class="sr">${m['timeline.columnOpen']}</span></th>`
              : nothing
          }
        </tr>
      </thead>
      ${view.order === 'time' ? byTime(state, view) : byArea(state, view)}
      ${consentBody(view, columns)} ${sourceBody(view, columns)}
    </table>
  </div>`;
}

function columnCount({ citizen, openCases }: View): number {
  return 5 + (citizen ? 0 : 1) + (openCases && !citizen ? 1 : 0);
}

function head(key: SortKey, words: string, { sorting, sort }: TableState): TemplateResult {
  const active = sorting.key === key;
  const direction = sorting.descending ? 'descending' : 'ascending';
  return html`<th scope="col" class="col-${key}" aria-sort=${active ? direction : nothing}>
    <button class="quiet" @click=${() => sort(key)}>
      ${words}${active ? icon(sorting.descending ? 'down' : 'up') : nothing}
    </button>
  </th>`;
}

function byTime(state: TableState, view: View): TemplateResult {
  const lines = state.areas.flatMap(({ rows }) => rows.flatMap((row) => row.lines));
  return html`<tbody>
      ${repeat(
        sortLines(lines, state.sorting, view.today),
        ({ item }) => item.id,
        (line) => recordRow(line, view, true),
      )}
    </tbody>
    ${state.areas.map(
      (area) =>
        html`<tbody data-area=${area.lane.area}>
          ${area.lane.withheld || area.lane.missing.length > 0 ? areaHead(area.lane, view) : nothing}
          ${gaps(area.lane, view)} ${eventRows(area, state, view)}
        </tbody>`,
    )}`;
}

function byArea(state: TableState, view: View): TemplateResult {
  return html`${repeat(
    state.areas,
    ({ lane }) => lane.area,
    (area) =>
      html`<tbody data-area=${area.lane.area}>
        ${areaHead(area.lane, view)}
        ${area.rows.map(({ row, lines }) => {
          const sorted = sortLines(lines, state.sorting, view.today);
          // A grant with one benefit is that benefit.
          const alone = row.kind === 'grant' && row.benefits.length < 2;
          if (row.benefits.length === 0 || alone)
            return sorted.map((line) => recordRow(line, view, false, 1));
          // The row's own line leads; what hangs on it follows, in the chosen order.
          const own = sorted.filter(({ item }) => row.own.includes(item));
          const rest = sorted.filter(({ item }) => !row.own.includes(item));
          return html`${
            own.length > 0
              ? own.map((line) => recordRow(line, view, false, 1))
              : html`<tr class="level-1">
                  <th scope="row" colspan=${columnCount(view)}>
                    <span class="row-title">${rowTitle(row, view.messages)}</span>
                  </th>
                </tr>`
          }${rest.map((line) => recordRow(line, view, false, 2))}`;
        })}
        ${gaps(area.lane, view)} ${eventRows(area, state, view)}
      </tbody>`,
  )}`;
}

function areaHead(lane: AreaLane, view: View): TemplateResult {
  return html`<tr class="area-row">
    <th scope="rowgroup" colspan=${columnCount(view)}>
      ${areaGlyph(lane.area)}<span class="area-name">${view.messages[`area.${lane.area}`]}</span
      ><span class="meta">${countWords(lane.rows, view)}</span>
    </th>
  </tr>`;
}

function recordRow(
  { item, row }: RecordLine,
  view: View,
  withArea: boolean,
  level = 1,
): TemplateResult {
  const { messages: m, today, citizen } = view;
  const status = itemStatus(item, today);
  const canOpen = view.openCases && !citizen;
  const own = row.own.includes(item);
  return html`<tr
    class="level-${level}"
    data-area=${item.area}
    aria-current=${view.selected === item.record ? 'true' : nothing}
  >
    <th scope="row">
      <button
        class="link plain"
        data-stop=${`item:${item.id}`}
        @click=${() => view.do.open(`item:${item.id}`)}
      >
        ${itemTitle(item, m)}
      </button>
      ${
        withArea
          ? html`<span class="meta"
              >${[m[`area.${item.area}`], own ? '' : rowTitle(row, m)].filter(Boolean).join(' · ')}</span
            >`
          : own
            ? subtitle(row, view)
            : !citizen && item.kle?.title && item.kle.title !== item.name
              ? html`<span class="meta">${item.kle.title}</span>`
              : nothing
      }
    </th>
    <td>
      ${item.frame ? periodCell(item.frame, view) : html`<span class="muted">${own && row.benefits.length > 0 ? nothing : grantCell(item.kind, view)}</span>`}
    </td>
    <td>
      ${item.bar ? periodCell(item.bar, view) : html`<span class="muted">–</span>`}
      ${isDrawable(item) ? nothing : html`<span class="meta">${m['timeline.cannotDraw']}</span>`}
    </td>
    <td class="nowrap">${statusSign(status)}${m[`status.${status}`]}</td>
    <td>${followCell(item.caseId, view)}</td>
    ${citizen ? nothing : html`<td>${item.system ?? item.connection ?? ''}</td>`}
    ${
      canOpen
        ? html`<td class="open-cell">
            ${
              item.caseId && item.system
                ? html`<button
                    class="quiet icon-only"
                    aria-label=${m['action.openCaseNamed'](rowTitle(row, m), item.system)}
                    @click=${() => view.do.openCase(item.caseId ?? '', item.system)}
                  >
                    ${icon('external')}
                  </button>`
                : nothing
            }
          </td>`
        : nothing
    }
  </tr>`;
}

function grantCell(kind: RecordLine['item']['kind'], view: View): string {
  return kind === 'plan' ? '–' : grantWords(view);
}

/** Dates, and under them the kind of end in a word. */
export function periodCell(period: Period, { messages: m, today }: View): TemplateResult {
  if (isInvalid(period)) {
    return html`<span class="invalid">${icon('info')}${invalidWords(period, m)}</span>`;
  }
  const kind = endKindOn(period, today);
  if (period.start !== null && (kind === 'ongoing' || kind === 'unknown')) {
    return html`${m['timeline.from'](formatDate(period.start, m))}<span class="meta end-${kind}"
        >${endWord(period, today, m)}</span
      >`;
  }
  return html`${capital(periodWords(period, today, m))}${
    kind === 'planned' ? html`<span class="meta">${endWord(period, today, m)}</span>` : nothing
  }`;
}

function followCell(caseId: string | undefined, view: View): TemplateResult | typeof nothing {
  const { messages: m, model } = view;
  if (caseId === undefined) return nothing;
  const late = model.overdue.find((event) => event.caseId === caseId);
  if (late?.date) {
    return html`<span class="tag attention"
      >${icon('warning')}${m['timeline.missingSince'](formatDate(late.date, m, 'shortNoYear'))}</span
    >`;
  }
  const next = model.coming.find((event) => event.caseId === caseId);
  if (next?.date) return html`${formatDate(next.date, m)}`;
  return view.appointments === 'known' || view.appointments === 'given'
    ? html`<span class="muted">${m['timeline.noDate']}</span>`
    : nothing;
}

/** Withheld, and systems that do not deliver. */
function gaps(lane: AreaLane, view: View): TemplateResult {
  const m = view.messages;
  const rest = columnCount(view) - 1;
  return html`${
    lane.withheld
      ? html`<tr class="gap">
          <th scope="row">${m['timeline.wholeArea']}</th>
          <td colspan=${rest}>
            ${
              lane.withheld.reason === 'role'
                ? absence('lock', m['absence.role'])
                : absence(
                    'lock',
                    m['absence.withheld'],
                    m['absence.withheldMore'],
                    html`<button class="small" @click=${() => view.do.seeConsent(lane.area)}>
                      ${m['absence.seeConsent']}
                    </button>`,
                  )
            }
          </td>
        </tr>`
      : nothing
  }
  ${lane.missing.map(
    (system) =>
      html`<tr class="gap">
        <th scope="row">${system.label ?? system.system}</th>
        <td colspan=${rest}>
          ${absence('unplug', m['absence.notDelivering'], m['absence.searchIn'](system.system))}
        </td>
      </tr>`,
  )}`;
}

function eventRows(
  { lane, events }: AreaRecords,
  { withEvents }: TableState,
  view: View,
): TemplateResult | typeof nothing {
  const m = view.messages;
  if (events.length === 0) return nothing;
  const open = withEvents.has(lane.area);
  const rest = columnCount(view) - 2;
  return html`<tr class="events-row">
      <th scope="row" colspan=${columnCount(view)}>
        <button
          class="link"
          aria-expanded=${open ? 'true' : 'false'}
          @click=${() => view.do.toggleEvents(lane.area)}
        >
          ${open ? m['timeline.hideEvents'] : m['timeline.showEvents'](events.length)}<span
            class="sr"
            >, ${m[`area.${lane.area}`]}</span
          >
        </button>
      </th>
    </tr>
    ${
      open
        ? repeat(
            events,
            ({ id }) => id,
            (event) =>
              html`<tr class="event-row">
                <th scope="row">
                  <span class="event-sign">${eventSign(event.kind, event.state)}</span
                  >${eventWord(event, m)}
                </th>
                <td>${eventWhen(event, m)}</td>
                <td colspan=${rest}>${event.title ?? ''}</td>
              </tr>`,
          )
        : nothing
    }`;
}

function consentBody(view: View, columns: number): TemplateResult | typeof nothing {
  const { model, messages: m, citizen } = view;
  const { spans, others } = model.consents;
  if (citizen || spans.length + others.length === 0) return nothing;
  const areas = (list: readonly Area[]) => m.list(list.map((area) => m[`area.${area}`]));
  return html`<tbody class="consent-body">
    <tr class="area-row">
      <th scope="rowgroup" colspan=${columns}>
        <span class="glyph">${icon('shield')}</span
        ><span class="area-name">${m['timeline.consents']}</span>
      </th>
    </tr>
    ${spans.map(
      (span) =>
        html`<tr>
          <th scope="row">${consentWord(span, m)}</th>
          <td>${consentPeriod(span, view)}</td>
          <td colspan=${columns - 2}>${areas(span.areas)}</td>
        </tr>`,
    )}
    ${others.map(
      (consent) =>
        html`<tr>
          <th scope="row">${m[`timeline.consent.${consent.state}`]}</th>
          <td>${consent.decidedOn ? formatDate(consent.decidedOn, m) : ''}</td>
          <td colspan=${columns - 2}>${areas(consent.areas)}</td>
        </tr>`,
    )}
  </tbody>`;
}

function consentPeriod(span: ConsentSpan, { messages: m }: View): string {
  const from = formatDate(span.from, m);
  return span.to === null
    ? m['timeline.consentNoEnd'](from)
    : m['period.closed'](from, formatDate(span.to, m));
}

function sourceBody(view: View, columns: number): TemplateResult | typeof nothing {
  const reports = [...view.trust.failed, ...view.trust.late];
  if (reports.length === 0) return nothing;
  return html`<tbody class="sources-body">
    ${reports.map(
      (report) =>
        html`<tr class="gap">
          <th scope="row">${failedRow(report, view).name}</th>
          <td colspan=${columns - 1}>${failedRow(report, view).words}</td>
        </tr>`,
    )}
  </tbody>`;
}
