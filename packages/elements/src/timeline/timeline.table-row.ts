import { type TemplateResult, html, nothing } from 'lit';
import {
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
import { itemTitle, rowTitle } from './timeline.names.js';
import type { RecordLine } from './timeline.records.js';
import { subtitle } from './timeline.row-words.js';
import { statusSign } from './timeline.status-sign.js';
import { capital } from './timeline.text.js';
import { grantWords } from './timeline.words.js';
import type { View } from './timeline.view.js';

/** Where there is room for less, a source stands under the name of what it delivered. */
export function hasSource({ citizen, room }: View): boolean {
  return !citizen && room !== 'medium';
}

/** There a grant stands under the benefit that it allows, too. */
export function hasGrantColumn({ room }: View): boolean {
  return room !== 'medium';
}

/** One record: what it is, both periods with their kind of end, status, next follow-up, source. */
export function recordRow(
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
      ${
        citizen || hasSource(view)
          ? nothing
          : html`<span class="meta">${item.system ?? item.connection ?? ''}</span>`
      }
    </th>
    ${hasGrantColumn(view) ? html`<td>${grantCell({ item, row }, view)}</td>` : nothing}
    <td>
      ${item.bar ? periodCell(item.bar, view) : html`<span class="muted">–</span>`}
      ${isDrawable(item) ? nothing : html`<span class="meta">${m['timeline.cannotDraw']}</span>`}
      ${hasGrantColumn(view) ? nothing : grantBelow({ item, row }, view)}
    </td>
    <td class="nowrap">${statusSign(status)}${m[`status.${status}`]}</td>
    <td>${followCell(item.caseId, view)}</td>
    ${
      view.payments?.part
        ? html`<td>${view.payments.part.paidCell(item, view, undefined)}</td>`
        : nothing
    }
    ${hasSource(view) ? html`<td>${item.system ?? item.connection ?? ''}</td>` : nothing}
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

function grantCell({ item, row }: RecordLine, view: View): TemplateResult | typeof nothing {
  if (item.frame) return periodCell(item.frame, view);
  const words = grantless({ item, row }, view);
  return words === undefined ? nothing : html`<span class="muted">${words}</span>`;
}

/** The same in one line under the benefit, with its name, for no column says it. */
function grantBelow({ item, row }: RecordLine, view: View): TemplateResult | typeof nothing {
  const { messages: m, today, citizen } = view;
  if (!item.frame) {
    const words = grantless({ item, row }, view);
    return words === undefined || words === '–'
      ? nothing
      : html`<span class="meta">${words}</span>`;
  }
  const planned = endKindOn(item.frame, today) === 'planned';
  const words = isInvalid(item.frame)
    ? html`<span class="invalid">${icon('info')}${invalidWords(item.frame, m)}</span>`
    : `${periodWords(item.frame, today, m)}${planned ? `, ${endWord(item.frame, today, m)}` : ''}`;
  return html`<span class="meta grant"
    >${m[citizen ? 'timeline.citizenGrant' : 'timeline.grant']}: ${words}</span
  >`;
}

/** Why there is no period; a case's own line needs no grant where its benefits have theirs. */
function grantless({ item, row }: RecordLine, view: View): string | undefined {
  if (row.own.includes(item) && row.benefits.length > 0) return undefined;
  return item.kind === 'plan' ? '–' : grantWords(view);
}

/** What the period of a grant is called. */
export function grantColumn({ citizen, messages: m }: View): string {
  return m[citizen ? 'timeline.citizenGrant' : 'timeline.columnGrant'];
}

/** Dates, and under them the kind of end in a word. */
function periodCell(period: Period, { messages: m, today }: View): TemplateResult {
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
