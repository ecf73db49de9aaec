import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Area, AreaLane } from '@hoi/model';
import { icon } from '../internal/icons.js';
import { areaGlyph } from '../internal/templates.js';
import { moreLines } from './timeline.more-lines.js';
import { rowTitle } from './timeline.names.js';
import { type AreaRecords, type SortKey, type TableState, sortLines } from './timeline.records.js';
import { countWords } from './timeline.row-words.js';
import { consentBody, eventRows, gaps, sourceBody } from './timeline.table-more.js';
import { grantColumn, hasGrantColumn, hasSource, recordRow } from './timeline.table-row.js';
import type { View } from './timeline.view.js';

/** The same records as a real table: exact dates, the kind of end as a word under them. */
export function table(state: TableState, view: View): TemplateResult {
  const { messages: m, citizen } = view;
  const grant: Heading = ['grant', grantColumn(view)];
  const benefit: Heading = [
    'benefit',
    m[citizen ? 'timeline.citizenBenefit' : 'timeline.columnBenefit'],
  ];
  return html`<div class="table-scroll">
    <table part="table" aria-labelledby="title">
      <thead>
        ${
          state.paper
            ? html`<tr class="paper-row">
                <td colspan=${columns(view)}>${state.paper}</td>
              </tr>`
            : nothing
        }
        <tr>
          ${head([['name', m['timeline.columnName']]], state, view)}
          ${hasGrantColumn(view) ? head([grant], state, view) : nothing}
          ${head(hasGrantColumn(view) ? [benefit] : [benefit, grant], state, view)}
          ${head([['status', m['timeline.columnStatus']]], state, view)}
          <th scope="col" class="follow">${m['timeline.columnFollowUp']}</th>
          ${view.payments?.part ? html`<th scope="col">${m['timeline.kind.payment']}</th>` : nothing}
          ${hasSource(view) ? head([['source', m['timeline.columnSource']]], state, view) : nothing}
          ${
            view.openCases && !citizen
              ? html`<th scope="col"><span class="sr">${m['timeline.columnOpen']}</span></th>`
              : nothing
          }
        </tr>
      </thead>
      ${view.order === 'time' ? byTime(state, view) : byArea(state, view)}
      ${consentBody(view, columns(view))} ${sourceBody(view, columns(view))}
    </table>
  </div>`;
}

function columns(view: View): number {
  const { citizen, openCases, payments } = view;
  const always = 4 + Number(hasGrantColumn(view));
  return (
    always + Number(!!payments?.part) + Number(hasSource(view)) + Number(openCases && !citizen)
  );
}

type Heading = [key: SortKey, words: string];

/** A column, sorted by pressing its name; by either name, where it holds two periods. */
function head(names: Heading[], { sorting, paper }: TableState, view: View): TemplateResult {
  const [first] = names;
  // A browser repeats the head of a table on each page, but no button in it.
  if (paper) return html`<th scope="col" class="col-${first?.[0]}">${first?.[1]}</th>`;
  const by = names.find(([key]) => key === sorting.key)?.[0];
  const direction = sorting.descending ? 'descending' : 'ascending';
  return html`<th scope="col" class="col-${first?.[0]}" aria-sort=${by ? direction : nothing}>
    ${names.map(
      ([key, words]) =>
        html`<button
          class="quiet"
          aria-current=${names.length > 1 && key === by ? 'true' : nothing}
          @click=${() => view.do.sort(key)}
        >
          ${words}${key === by ? icon(sorting.descending ? 'down' : 'up') : nothing}
        </button>`,
    )}
  </th>`;
}

function byTime(state: TableState, view: View): TemplateResult {
  const lines = state.areas.flatMap(({ rows }) => rows.flatMap((row) => row.lines));
  const most = state.linesOf('time');
  return html`<tbody>
      ${repeat(
        sortLines(lines, state.sorting, view.today).slice(0, most),
        ({ item }) => item.id,
        (line) => recordRow(line, view, true),
      )}
      ${moreRow('time', lines.length - most, view)}
    </tbody>
    ${state.areas.map(
      (area) =>
        html`<tbody data-area=${area.lane.area}>
          ${area.lane.withheld || area.lane.missing.length > 0 ? areaHead(area.lane, view) : nothing}
          ${gaps(area.lane, view, columns(view))} ${eventRows(area, state, view, columns(view))}
        </tbody>`,
    )}`;
}

function byArea(state: TableState, view: View): TemplateResult {
  return html`${repeat(
    state.areas,
    ({ lane }) => lane.area,
    (area) =>
      html`<tbody data-area=${area.lane.area}>
        ${areaHead(area.lane, view)} ${areaRows(area, state, view)}
        ${gaps(area.lane, view, columns(view))} ${eventRows(area, state, view, columns(view))}
      </tbody>`,
  )}`;
}

/** As many lines of an area as are asked for; a row is never cut in two. */
function areaRows(
  { lane, rows }: AreaRecords,
  state: TableState,
  view: View,
): (TemplateResult | TemplateResult[] | typeof nothing)[] {
  const most = state.linesOf(lane.area);
  let drawn = 0;
  let left = 0;
  const all = rows.map(({ row, lines }) => {
    if (drawn >= most) {
      left += lines.length;
      return nothing;
    }
    drawn += lines.length;
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
            <th scope="row" colspan=${columns(view)}>
              <span class="row-title">${rowTitle(row, view.messages)}</span>
            </th>
          </tr>`
    }${rest.map((line) => recordRow(line, view, false, 2))}`;
  });
  return [...all, moreRow(lane.area, left, view)];
}

function moreRow(key: Area | 'time', left: number, view: View): TemplateResult | typeof nothing {
  if (left <= 0) return nothing;
  return html`<tr class="events-row more-row">
    <th scope="row" colspan=${columns(view)}>${moreLines(key, left, view)}</th>
  </tr>`;
}

function areaHead(lane: AreaLane, view: View): TemplateResult {
  return html`<tr class="area-row">
    <th scope="rowgroup" colspan=${columns(view)}>
      ${areaGlyph(lane.area)}<span class="area-name">${view.messages[`area.${lane.area}`]}</span
      ><span class="meta">${countWords(lane.rows, view)}</span>
    </th>
  </tr>`;
}
