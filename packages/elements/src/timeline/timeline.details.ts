import { type TemplateResult, html, nothing } from 'lit';
import {
  type ConsentSpan,
  type InterventionRow,
  type LaneEvent,
  type Period,
  type TimelineItem,
  daysBetween,
  endKindOn,
  formatDate,
  formatWhen,
  itemStatus,
  lastDay,
  mainPeriod,
  periodWords,
  phaseOn,
} from '@hoi/model';
import { type IconName, icon } from '../internal/icons.js';
import { areaGlyph, connectionName } from '../internal/templates.js';
import { grantUnknown } from './timeline.lanes.js';
import { consentWord, eventWhen, eventWord, itemTitle, rowTitle } from './timeline.names.js';
import { eventSign } from './timeline.signs.js';
import { capital } from './timeline.text.js';
import type { Detail, View } from './timeline.view.js';

const MOST = 60;

/** The details of what was chosen: a named dialog that holds nobody, closed by Escape or its button. */
export function details(detail: Detail, view: View, kind: 'popover' | 'sheet'): TemplateResult {
  const m = view.messages;
  const title = titleOf(detail, view);
  return html`<div
    class="details ${kind}"
    part="details"
    role="dialog"
    aria-labelledby="details-title"
    tabindex="-1"
    popover=${kind === 'sheet' ? 'manual' : nothing}
    data-area=${areaOf(detail) ?? nothing}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      view.do.close();
    }}
  >
    <div class="details-head">
      ${areaOf(detail) === undefined ? nothing : areaGlyph(areaOf(detail) ?? 'other')}
      <div>
        <div
          class="row-title"
          id="details-title"
          role="heading"
          aria-level=${view.headingLevel + 1}
        >
          ${title}
        </div>
        ${underTitle(detail, view)}
      </div>
      <button
        class="quiet icon-only close"
        aria-label=${m['action.close']}
        @click=${() => view.do.close()}
      >
        ${icon('close')}
      </button>
    </div>
    ${bodyOf(detail, view)}
  </div>`;
}

function areaOf(detail: Detail) {
  if (detail.kind === 'item') return detail.item.area;
  if (detail.kind === 'events') return detail.events[0]?.area;
  return detail.kind === 'items' ? detail.items[0]?.item.area : undefined;
}

function titleOf(detail: Detail, view: View): string {
  const m = view.messages;
  if (detail.kind === 'help') return m['timeline.helpTitle'];
  if (detail.kind === 'item') return itemTitle(detail.item, m);
  if (detail.kind === 'consent') return `${m['timeline.consents']}: ${consentWord(detail.span, m)}`;
  if (detail.kind === 'items') return m['timeline.clusterSpoken'](detail.items.length);
  const [event] = detail.events;
  if (detail.events.length === 1 && event) return event.title || eventWord(event, m);
  return m['timeline.events'](detail.events.length);
}

function underTitle(detail: Detail, view: View): TemplateResult | typeof nothing {
  if (detail.kind !== 'item') return nothing;
  const row = rowTitle(detail.row, view.messages);
  return row === itemTitle(detail.item, view.messages)
    ? nothing
    : html`<div class="muted">${row}</div>`;
}

function bodyOf(detail: Detail, view: View): TemplateResult {
  switch (detail.kind) {
    case 'item':
      return itemBody(detail.item, detail.row, view);
    case 'events':
      return detail.events.length === 1 && detail.events[0]
        ? eventBody(detail.events[0], view)
        : eventList(detail.events, view);
    case 'items':
      return itemList(detail.items, view);
    case 'consent':
      return consentBody(detail.span, view);
    case 'help':
      return helpBody(view);
  }
}

const line = (term: string, value: TemplateResult | string | undefined) =>
  value === undefined || value === ''
    ? nothing
    : html`<dt>${term}</dt>
        <dd>${value}</dd>`;

function itemBody(item: TimelineItem, row: InterventionRow, view: View): TemplateResult {
  const { messages: m, today, citizen } = view;
  const period = mainPeriod(item);
  const status = itemStatus(item, today);
  return html`<dl class="periods">
      ${
        item.frame
          ? html`<dt>
                <i class="swatch grant"></i
                >${m[citizen ? 'timeline.citizenGrant' : 'timeline.grant']}
              </dt>
              <dd>${capital(periodWords(item.frame, today, m))}</dd>`
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
              <dd>${capital(periodWords(item.bar, today, m))}</dd>`
          : nothing
      }
    </dl>
    <dl>
      ${line(m['timeline.status'], html`${statusSign(status)}${m[`status.${status}`]}${untilEnd(period, view)}`)}
      ${
        citizen
          ? nothing
          : html`${
              item.frame || item.kind === 'plan' || row.benefits.length > 0
                ? nothing
                : line(m['timeline.grant'], grantWords(view))
            }
            ${line(m['timeline.responsible'], item.responsible)}
            ${line(m['timeline.legal'], legalWords(item, view))}
            ${
              row.planStartedOn
                ? line(m['timeline.planStarted'], formatDate(row.planStartedOn as never, m))
                : nothing
            }
            ${subGoalLine(item, row, view)} ${line(m['timeline.source'], sourceWords(item, view))}`
      }
    </dl>
    ${actions(item.caseId, item.system, rowTitle(row, m), view)}`;
}

export function grantWords(view: View): string {
  const m = view.messages;
  if (grantUnknown(view)) return m['timeline.grantNotKnown'];
  return view.grants === 'given' ? m['timeline.noGrantDelivered'] : m['timeline.noGrant'];
}

const STATUS: Record<ReturnType<typeof itemStatus>, IconName> = {
  planned: 'planned',
  inProgress: 'half',
  paused: 'paused',
  ended: 'done',
  unknown: 'unknown',
};

export function statusSign(status: ReturnType<typeof itemStatus>): TemplateResult {
  return html`<span class="status-sign ${status}">${icon(STATUS[status])}</span>`;
}

function untilEnd(period: Period, { messages: m, today }: View): TemplateResult | typeof nothing {
  const last = lastDay(period);
  if (last === undefined || endKindOn(period, today) !== 'planned') return nothing;
  if (phaseOn(period, today) !== 'running') return nothing;
  const days = daysBetween(today, last);
  const words = days === 0 ? m['timeline.endsToday'] : m['timeline.endsIn'](days);
  return html`<span class="muted"> · ${words}</span>`;
}

function legalWords(item: TimelineItem, { messages: m }: View): string {
  const kle = item.kle
    ? [m['timeline.kle'](item.kle.number), item.kle.title].filter(Boolean).join(' ')
    : '';
  return [item.legalBasis, kle].filter(Boolean).join(' · ');
}

function subGoalLine(item: TimelineItem, row: InterventionRow, view: View) {
  const goals = view.subGoals(item.record, row.caseId);
  return line(view.messages['timeline.subGoal'], goals.join('; '));
}

export function sourceWords(
  item: Pick<TimelineItem, 'system' | 'connection' | 'deliveredAt'>,
  view: View,
): string {
  const { messages: m, today } = view;
  const name = item.system ?? (item.connection ? connectionName(item.connection, m) : '');
  const when = item.deliveredAt
    ? m['timeline.delivered'](formatWhen(item.deliveredAt, today, m))
    : '';
  return [name, when].filter(Boolean).join(' · ');
}

function actions(
  caseId: string | undefined,
  system: string | undefined,
  title: string,
  view: View,
): TemplateResult | typeof nothing {
  const m = view.messages;
  const canOpen = view.openCases && caseId !== undefined && system !== undefined;
  if (!canOpen && view.room === 'narrow') return nothing;
  return html`<div class="actions">
    ${
      canOpen
        ? html`<button class="primary" @click=${() => view.do.openCase(caseId, system)}>
            ${m['action.openIn'](system)}<span class="sr">, ${title}</span>${icon('external')}
          </button>`
        : nothing
    }
    ${
      view.room === 'narrow'
        ? nothing
        : html`<button class="link" @click=${() => view.do.setView('table')}>
            ${m['timeline.showInTable']}
          </button>`
    }
  </div>`;
}

function eventBody(event: LaneEvent, view: View): TemplateResult {
  const { messages: m, citizen } = view;
  return html`<dl>
      ${line(m['timeline.what'], html`<span class="event-sign">${eventSign(event.kind, event.state)}</span>${eventWord(event, m)}`)}
      ${line(m['timeline.when'], eventWhen(event, m))} ${line(m['timeline.where'], event.place)}
      ${citizen ? nothing : line(m['timeline.source'], sourceWords(event, view))}
    </dl>
    ${actions(event.caseId, event.system, event.title ?? eventWord(event, m), view)}`;
}

function eventList(events: readonly LaneEvent[], view: View): TemplateResult {
  const m = view.messages;
  return html`<ul class="several">
      ${events.slice(0, MOST).map(
        (event) =>
          html`<li data-area=${event.area}>
            <span class="event-sign">${eventSign(event.kind, event.state)}</span>
            <span
              ><b>${eventWhen(event, m)}</b>
              ${eventWord(event, m)}${event.title ? `: ${event.title}` : ''}</span
            >
          </li>`,
      )}
    </ul>
    ${more(events.length, view)}`;
}

function itemList(
  items: readonly { item: TimelineItem; row: InterventionRow }[],
  view: View,
): TemplateResult {
  const { messages: m, today } = view;
  return html`<ul class="several">
      ${items.slice(0, MOST).map(
        ({ item }) =>
          html`<li>
            <button class="link" @click=${() => view.do.open(`item:${item.id}`)}>
              ${itemTitle(item, m)}
            </button>
            <span class="muted">${periodWords(mainPeriod(item), today, m)}</span>
          </li>`,
      )}
    </ul>
    ${more(items.length, view)}`;
}

function more(count: number, view: View): TemplateResult | typeof nothing {
  return count > MOST
    ? html`<p class="muted">${view.messages['timeline.andMore'](count - MOST)}</p>`
    : nothing;
}

function consentBody(span: ConsentSpan, { messages: m }: View): TemplateResult {
  const from = formatDate(span.from, m);
  const period =
    span.to === null
      ? m['timeline.consentNoEnd'](from)
      : m['period.closed'](from, formatDate(span.to, m));
  return html`<dl>
    ${line(m['timeline.period'], capital(period))}
    ${line(m['timeline.columnAreas'], m.list(span.areas.map((area) => m[`area.${area}`])))}
    ${line(m['timeline.purpose'], span.purpose)}
  </dl>`;
}

function helpBody({ messages: m }: View): TemplateResult {
  const keys = [
    ['← →', 'leftRight'],
    ['↑ ↓', 'upDown'],
    ['Home End', 'homeEnd'],
    ['Page Up/Down', 'page'],
    ['+ −', 'zoom'],
    ['Enter', 'enter'],
    ['Esc', 'escape'],
    ['?', 'help'],
  ] as const;
  return html`<dl class="keys">
    ${keys.map(
      ([key, what]) =>
        html`<dt><kbd>${key}</kbd></dt>
          <dd>${m[`timeline.key.${what}`]}</dd>`,
    )}
  </dl>`;
}
