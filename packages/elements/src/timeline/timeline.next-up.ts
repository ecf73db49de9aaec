import { type TemplateResult, html, nothing } from 'lit';
import {
  type LaneEvent,
  daysBetween,
  formatDate,
  formatWallTime,
  formatWeekday,
  partsOf,
} from '@hoi/model';
import { icon } from '../internal/icons.js';
import { eventWord } from './timeline.names.js';
import { capital } from './timeline.text.js';
import type { View } from './timeline.view.js';

/** Follow-ups at the top; the rest is a press away under the area's events. */
const NEXT = 4;

/** What comes, before anything that was: first what should have been held, which is the caseworker's to mend. */
export function nextUp(view: View): TemplateResult | typeof nothing {
  const { model, messages: m, citizen } = view;
  const late = citizen ? [] : model.overdue;
  const next = model.coming.slice(0, NEXT);
  if (late.length + next.length === 0) return nothing;
  if (citizen) return ownNext(next, view);
  return html`<ul class="next-up" aria-label=${m['timeline.followUps']}>
    ${late.map((event) => line(event, true, view))}${next.map((event) => line(event, false, view))}
  </ul>`;
}

/** The citizen's: the very next as a leaf of a calendar that can be put in their own, and those after it in a line each. */
function ownNext([first, ...rest]: readonly LaneEvent[], view: View): TemplateResult {
  const m = view.messages;
  return html`<div class="own-heading" role="heading" aria-level=${view.headingLevel + 1}>
      ${m['timeline.citizenFollowUps']}
    </div>
    ${first ? leaf(first, view) : nothing}
    ${
      rest.length === 0
        ? nothing
        : html`<ul class="next-up">
            ${rest.map((event) => line(event, false, view))}
          </ul>`
    }`;
}

function leaf(event: LaneEvent, view: View): TemplateResult | typeof nothing {
  const { messages: m } = view;
  const { date } = event;
  if (date === undefined) return nothing;
  const { day, month } = partsOf(date);
  return html`<div class="leaf" data-area=${event.area}>
    <div class="leaf-day" aria-hidden="true"><b>${day}</b><span>${m.months[month - 1]}</span></div>
    <div class="leaf-what">
      <button
        class="link plain"
        data-stop=${`next:${event.id}`}
        @click=${() => view.do.open(`next:${event.id}`)}
      >
        ${event.title || eventWord(event, m)}
      </button>
      <span
        ><span class="sr">${formatDate(date, m, 'long')}, </span
        >${capital(clockWords(event, view))}</span
      >
      ${event.place === undefined ? nothing : html`<span>${event.place}</span>`}
    </div>
    <button class="primary" @click=${() => view.do.save('ics', event)}>
      ${icon('calendar')}${m['timeline.citizenCalendar']}
    </button>
  </div>`;
}

/** "tirsdag kl. 10.00": the day itself is on the leaf. */
function clockWords({ date, time }: LaneEvent, { messages: m }: View): string {
  if (date === undefined) return '';
  const day = formatWeekday(date, m);
  return time ? m.dayAndClock(day, formatWallTime(time, m)) : day;
}

function line(event: LaneEvent, late: boolean, view: View): TemplateResult | typeof nothing {
  const { messages: m, today, citizen } = view;
  if (event.date === undefined) return nothing;
  const title = late ? m['timeline.eventOverdue'] : event.title || eventWord(event, m);
  const area = m[`area.${event.area}`];
  const under = late
    ? `${area} · ${m['timeline.overdueBy'](daysBetween(event.date, today))}`
    : area;
  return html`<li>
    <button
      class="quiet ${late ? 'attention late' : ''}"
      data-stop=${`next:${event.id}`}
      @click=${() => view.do.open(`next:${event.id}`)}
    >
      <span class="when"
        ><b>${formatDate(event.date, m, 'shortNoYear')}</b
        ><span class="meta">${late ? nothing : formatWeekday(event.date, m)}</span></span
      ><span class="what"
        ><b>${title}</b
        ><span class="meta"
          >${citizen && event.time ? formatWallTime(event.time, m) : under}</span
        ></span
      >${icon(late ? 'warning' : 'forward')}
    </button>
  </li>`;
}
