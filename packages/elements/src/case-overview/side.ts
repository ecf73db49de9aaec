import { type TemplateResult, html, nothing } from 'lit';
import {
  type NextAppointment,
  contactsNow,
  formatWallTime,
  nextAppointments,
  periodWords,
} from '@hoi/model';
import { dateTile } from '../internal/date-tile.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { areaGlyph, areaName } from '../internal/templates.js';
import { coverage } from './coverage.js';
import { fold } from './fold.js';
import { type OverviewView, waiting } from './view.js';

/** The side column: what comes next, who else, and how far the picture reaches. */
export function sideColumn(view: OverviewView): TemplateResult {
  return html`<div class="side" part="side">
    ${nextBlock(view)} ${coverage(view)} ${contactsBlock(view)} ${householdBlock(view)}
    <slot name="entries"></slot>
  </div>`;
}

const DAYS = 90;

function nextBlock(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, level, facts, today, know } = view;
  if (know.appointments === 'absent' || know.appointments === 'notConnected') return nothing;
  const { within, later } = nextAppointments(facts.appointments, today, DAYS);
  return html`<section class="block" part="next" aria-labelledby="next">
    <div class="block-head">
      ${heading(level + 1, messages['next.title'], { id: 'next' })}
      <span class="meta">${messages['next.horizon'](DAYS)}</span>
    </div>
    ${
      within.length > 0
        ? html`<ol class="dates">
            ${within.map((next) => dateRow(next, view))}
          </ol>`
        : html`<p class="muted">${nothingNext(view)}</p>`
    }
    ${later > 0 ? html`<p class="meta">${messages['next.later'](later)}</p>` : nothing}
  </section>`;
}

function nothingNext(view: OverviewView): string {
  const { messages, know } = view;
  if (waiting(view, 'appointments')) return messages['detail.loading'];
  if (know.appointments === 'known') return messages['next.none'](DAYS);
  return know.appointments === 'given'
    ? messages['next.noneGiven'](DAYS)
    : messages['next.noneSeen'];
}

function dateRow({ appointment, clash }: NextAppointment, view: OverviewView): TemplateResult {
  const { messages } = view;
  const { date, title, start, place, area } = appointment;
  const time = start ? ` ${formatWallTime(start, messages)}` : '';
  return html`<li>
    ${dateTile(date, messages.monthsShort)}
    <div>
      <strong>${title}${time}</strong>
      <span class="where muted"
        >${areaGlyph(area)}${[areaName(area, messages), place].filter(Boolean).join(' · ')}</span
      >
      ${clash ? html`<span class="meta">${icon('info')} ${messages['next.clash']}</span>` : nothing}
    </div>
  </li>`;
}

/** Everyone around the citizen, one step away; how many they are is itself worth seeing. */
function contactsBlock(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, level, facts, today } = view;
  const { coordinating, others, notNow } = contactsNow(facts.contacts, today);
  const all = [...(coordinating ? [coordinating] : []), ...others];
  if (others.length + notNow.length === 0) return nothing;
  return html`<section class="block" part="contacts" aria-labelledby="contacts">
    <div class="block-head">
      ${heading(level + 1, messages['contact.others'], { id: 'contacts' })}
    </div>
    ${fold(
      view,
      'contacts',
      messages['contact.count'](all.length),
      () =>
        html`<ul class="plain">
          ${[...all, ...notNow].map(
            (contact) =>
              html`<li>
                <strong>${contact.name}</strong>
                <span class="meta"
                  >${[areaName(contact.area, messages), contact.unit, contact.telephone]
                    .filter(Boolean)
                    .join(' · ')}</span
                >
                <span class="meta">${periodWords(contact.period, today, messages)}</span>
              </li>`,
          )}
        </ul>`,
    )}
  </section>`;
}

function householdBlock(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, level, facts } = view;
  const members = facts.household?.members ?? [];
  if (members.length === 0) return nothing;
  return html`<section class="block" part="household" aria-labelledby="household">
    <div class="block-head">
      ${heading(level + 1, messages['household.title'], { id: 'household' })}
    </div>
    <ul class="plain">
      ${members.map(({ name, relation, age, sameAddress }) => {
        const words = [
          messages[`household.${relation}`],
          age === undefined ? '' : messages['overview.age'](age),
          sameAddress ? messages['household.sameAddress'] : '',
        ].filter(Boolean);
        return html`<li>
          ${name ? html`<strong>${name}</strong>` : nothing}
          <span class="meta">${words.join(' · ')}</span>
        </li>`;
      })}
    </ul>
  </section>`;
}
