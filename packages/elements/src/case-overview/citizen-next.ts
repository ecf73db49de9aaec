import { type TemplateResult, html, nothing } from 'lit';
import {
  type Appointment,
  type CivilDate,
  addDays,
  benefitName,
  endKindOn,
  formatDate,
  formatWallTime,
  formatWeekday,
  lastDay,
  nextAppointments,
  runningBenefits,
  termIn,
} from '@hoi/model';
import { dateTile } from '../internal/date-tile.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { dayStyle } from './day-style.js';
import { explained } from './explained.js';
import { fold } from './fold.js';
import { type OverviewView, waiting } from './view.js';

const DAYS = 90;
/** So many more are shown at once: whom to ring shall stand on the first screen of a telephone. */
const FIRST = 2;

interface Coming {
  date: CivilDate;
  what: string;
}

/** What happens next: the first appointment large, the rest as a list with months in full. */
export function citizenNext(view: OverviewView): TemplateResult {
  const { messages, level, facts, today } = view;
  const [first, ...rest] = nextAppointments(facts.appointments, today, DAYS).within.map(
    ({ appointment }) => appointment,
  );
  const coming = [
    ...rest.map((one) => ({ date: one.date, what: withClock(one, view) })),
    ...ends(view),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return html`<section part="next" aria-labelledby="next">
    ${heading(level + 1, messages['mine.next'], { id: 'next' })}
    ${first ? firstCard(first, view) : html`<p>${nothingNext(view)}</p>`}
    ${comingList(coming.slice(0, FIRST), view)}
    ${
      coming.length > FIRST
        ? fold(view, 'coming', messages['mine.moreNext'](coming.length - FIRST), () =>
            comingList(coming.slice(FIRST), view),
          )
        : nothing
    }
  </section>`;
}

function comingList(
  coming: readonly Coming[],
  { messages, today }: OverviewView,
): TemplateResult | typeof nothing {
  if (coming.length === 0) return nothing;
  return html`<ul class="coming">
    ${coming.map(
      ({ date, what }) =>
        html`<li>
          <strong>${formatDate(date, messages, dayStyle(date, today))}</strong><span>${what}</span>
        </li>`,
    )}
  </ul>`;
}

function firstCard(appointment: Appointment, view: OverviewView): TemplateResult {
  const { messages } = view;
  const { date, start, place } = appointment;
  const clock = start ? formatWallTime(start, messages) : '';
  const weekday = formatWeekday(date, messages);
  const when = messages['mine.at'](
    `${weekday.charAt(0).toLocaleUpperCase('da')}${weekday.slice(1)}`,
    clock,
  );
  return html`<div class="first">
    <div class="first-what">
      ${dateTile(date, messages.months)}
      <div>
        <strong class="first-title">${titleOf(appointment, view)}</strong>
        <span>${when}</span>${place ? html`<span>${place}</span>` : nothing}
      </div>
    </div>
    <div class="next-buttons">
      <button class="primary" @click=${() => view.act.saveCalendar([appointment])}>
        ${icon('calendar')}${messages['own.toCalendar']}
      </button>
      ${
        view.canAsk
          ? html`<button
              aria-label=${messages['own.cannotComeTo'](`${titleOf(appointment, view)} ${formatDate(date, messages, 'longNoYear')}`)}
              @click=${() => view.act.ask('cannotCome', appointment)}
            >
              ${messages['own.cannotCome']}
            </button>`
          : nothing
      }
      <slot name="next-actions"></slot>
    </div>
    ${explained(termIn(appointment.title), 'next', view)}
  </div>`;
}

/** A follow-up on the joint plan is told as what it is to the citizen. */
function titleOf({ kind, area, title }: Appointment, { messages }: OverviewView): string {
  return kind === 'followUp' && area === 'crossCutting' ? messages['mine.followUp'] : title;
}

function withClock(one: Appointment, view: OverviewView): string {
  const clock = one.start ? formatWallTime(one.start, view.messages) : '';
  return view.messages['mine.at'](titleOf(one, view), clock);
}

function ends({ facts, today, messages }: OverviewView): Coming[] {
  const horizon = addDays(today, DAYS);
  return runningBenefits(facts.grants, today).flatMap(({ benefit }) => {
    const date = lastDay(benefit.period);
    const name = benefitName(benefit);
    if (date === undefined || name === undefined || date > horizon) return [];
    if (endKindOn(benefit.period, today) !== 'planned') return [];
    return [{ date, what: messages['mine.ends'](name) }];
  });
}

function nothingNext(view: OverviewView): string {
  const { messages, know } = view;
  if (waiting(view, 'appointments')) return messages['detail.loading'];
  return know.appointments === 'known'
    ? messages['mine.noNext'](DAYS)
    : messages['mine.nextUnknown'];
}
