import { type TemplateResult, html, nothing } from 'lit';
import {
  type ConsentSpan,
  type InterventionRow,
  type LaneEvent,
  type TimelineItem,
  formatDate,
  mainPeriod,
  periodWords,
} from '@hoi/model';
import { icon } from '../internal/icons.js';
import { actions, line, sourceWords } from './timeline.details-item.js';
import { eventWhen, eventWord, itemTitle } from './timeline.names.js';
import { eventSign } from './timeline.signs.js';
import { capital } from './timeline.text.js';
import type { View } from './timeline.view.js';

/** More than this are told in the table. */
const MOST = 60;

/** One event. */
export function eventBody(event: LaneEvent, view: View): TemplateResult {
  const { messages: m, citizen } = view;
  return html`<dl>
      ${line(m['timeline.what'], html`<span class="event-sign">${eventSign(event.kind, event.state)}</span>${eventWord(event, m)}`)}
      ${line(m['timeline.when'], eventWhen(event, m))} ${line(m['timeline.where'], event.place)}
      ${citizen ? nothing : line(m['timeline.source'], sourceWords(event, view))}
    </dl>
    ${calendarButton(event, view)}
    ${actions(event.caseId, event.system, event.title ?? eventWord(event, m), view)}`;
}

/** What is agreed and still to come can be taken along to a calendar. */
function calendarButton(event: LaneEvent, view: View): TemplateResult | typeof nothing {
  const agreed = event.kind === 'meeting' || event.kind === 'followUp';
  if (!agreed || event.state !== 'planned' || event.date === undefined) return nothing;
  return html`<div class="actions">
    <button @click=${() => view.do.save('ics', event)}>
      ${icon('calendar')}${view.messages['timeline.saveOneIcs']}
    </button>
  </div>`;
}

/** Several events of one sign. */
export function eventList(events: readonly LaneEvent[], view: View): TemplateResult {
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

/** Several periods of one sign, each a way to its own details. */
export function itemList(
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

export function consentBody(span: ConsentSpan, { messages: m }: View): TemplateResult {
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

/** What the keys do. */
export function helpBody({ messages: m }: View): TemplateResult {
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
