import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Area, dayNumber, formatMonth, itemStatus } from '@hoi/model';
import { cssVars } from '../internal/css-vars.js';
import { icon } from '../internal/icons.js';
import { areaGlyph } from '../internal/templates.js';
import { dayPill } from './timeline.as-of-banner.js';
import { areaGaps, events } from './timeline.list-more.js';
import { foldLines } from './timeline.list-fold.js';
import { record } from './timeline.list-record.js';
import { moreLines } from './timeline.more-lines.js';
import { nextUp } from './timeline.next-up.js';
import { type AreaRecords, type TableState, sortLines } from './timeline.records.js';
import { countWords } from './timeline.row-words.js';
import { failedRow } from './timeline.sources.js';
import type { View } from './timeline.view.js';
import { windowOf } from './timeline.window.js';

const px = (n: number) => `${String(Math.round(n * 10) / 10)}px`;

/**
 * The timeline in a narrow container: what comes first, then every record in words with a small track on one common scale. A citizen
 * has what comes before the bar with the choices, too.
 */
export function list(state: TableState, view: View, bar: unknown): TemplateResult {
  const { citizen, messages: m } = view;
  const lines = state.areas.flatMap(({ rows }) => rows.flatMap((row) => row.lines));
  const most = state.linesOf('time');
  return html`<div class="list ${citizen ? 'own' : ''}" part="list">
    ${citizen ? nothing : bar}${nextUp(view)}
    ${
      citizen
        ? html`<div class="own-heading" role="heading" aria-level=${view.headingLevel + 1}>
              ${m['timeline.citizenHelp']}
            </div>
            ${bar}`
        : nothing
    }
    ${scaleLine(view)}
    ${
      view.order === 'time'
        ? html`<ul class="records">
              ${repeat(
                sortLines(lines, { key: 'benefit', descending: true }, view.today).slice(0, most),
                ({ item }) => item.id,
                (line) => record(line, view),
              )}
            </ul>
            ${further('time', lines.length - most, view)}
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
      (report) =>
        html`<div class="list-gap">${failedRow(report, view, { named: true }).words}</div>`,
    )}
  </div>`;
}

/** The one scale all small tracks share. */
function scaleLine(view: View): TemplateResult {
  const { messages: m, span, today, geometry } = view;
  const { from, to } = windowOf(span);
  const now = geometry.x(dayNumber(today) + 0.5);
  const inside = now > 0 && now < geometry.width;
  const last = formatMonth(to, m);
  // Today is worth more than the name of the last month, where there is no room for both.
  const pill = view.measure(dayPill(view), true) / 2 + view.measure(last, false) + 12;
  return html`<div class="scale meta" part="scale">
    <span>${formatMonth(from, m)}</span>
    ${inside ? html`<b ${cssVars({ '--x': px(now) })}>${dayPill(view)}</b>` : nothing}
    <span>${inside && now + pill > geometry.width ? nothing : last}</span>
  </div>`;
}

function section(area: AreaRecords, state: TableState, view: View): TemplateResult {
  const { lane, rows } = area;
  const { messages: m } = view;
  const open = state.areaOpen(lane.area);
  const name = m[`area.${lane.area}`];
  const foldable = rows.length > 0;
  const lines = rows.flatMap((row) => row.lines);
  const whole = state.listOpen(lane.area);
  const most = state.linesOf(lane.area);
  const folded = foldLines(lines, view.today);
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
              ><span class="count meta"
                >${view.citizen ? runningWords(area, view) : countWords(lane.rows, view)}</span
              >${icon(open ? 'up' : 'down')}
            </button>`
          : html`${areaGlyph(lane.area)}<span class="area-name">${name}</span>`
      }
    </div>
    ${
      open && foldable
        ? html`<ul class="records">
              ${repeat(
                whole ? lines.slice(0, most) : folded.shown,
                ({ item }) => item.id,
                (line) => record(line, view),
              )}
            </ul>
            ${whole ? further(lane.area, lines.length - most, view) : nothing}
            ${
              folded.more + folded.earlier === 0
                ? nothing
                : html`<div class="list-more">
                    <button
                      class="link"
                      aria-expanded=${whole ? 'true' : 'false'}
                      @click=${() => view.do.toggleList(lane.area)}
                    >
                      ${
                        whole
                          ? m['timeline.listUnfold']
                          : m['timeline.listFold'](folded.more, folded.earlier)
                      }<span class="sr">, ${name}</span>${icon(whole ? 'up' : 'down')}
                    </button>
                  </div>`
            }`
        : nothing
    }
    ${areaGaps(area, view)} ${open || !foldable ? events(area, state, view) : nothing}
  </li>`;
}

/** "3 i gang": what the rows are called is not the citizen's concern. */
function runningWords({ rows }: AreaRecords, { messages: m, today }: View): string {
  const leaves = rows.flatMap(({ row, lines }) =>
    lines.filter(({ item }) => row.benefits.length === 0 || !row.own.includes(item)),
  );
  const running = leaves.filter(({ item }) => itemStatus(item, today) === 'inProgress').length;
  return running > 0 ? m['timeline.running'](String(running)) : '';
}

function further(key: Area | 'time', left: number, view: View): TemplateResult | typeof nothing {
  return left <= 0 ? nothing : html`<div class="list-more">${moreLines(key, left, view)}</div>`;
}
