import { type TemplateResult, html, nothing } from 'lit';
import {
  type CaseRecord,
  type HouseholdMember,
  type NextAppointment,
  contactsNow,
  formatWallTime,
  householdCases,
  nextAppointments,
} from '@hoi/model';
import { dateTile } from '../internal/date-tile.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { areaGlyph, areaName } from '../internal/templates.js';
import { caseTitle } from './case-row.js';
import { coverage } from './coverage.js';
import { fold, fromMore } from './fold.js';
import { type OverviewView, waiting } from './view.js';

/** The side column: what comes next, who else, and how far the picture reaches. */
export function sideColumn(view: OverviewView): TemplateResult {
  return html`<div class="side" part="side">
    ${nextBlock(view)} ${coverage(view)} ${contactsBlock(view)} ${householdBlock(view)}
    ${qualityBlock(view)}
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
    ${
      within.length > 1
        ? html`<button
            class="link"
            @click=${() => view.act.saveCalendar(within.map(({ appointment }) => appointment))}
          >
            ${icon('calendar')}${messages['next.saveAll']}
          </button>`
        : nothing
    }
    ${later > 0 ? html`<p class="meta">${messages['next.later'](later)}</p>` : nothing}
  </section>`;
}

export function nothingNext(view: OverviewView): string {
  const { messages, know } = view;
  if (view.held.facets.has('appointments')) return messages['new.waiting'];
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
    <button
      class="icon-only quiet go"
      aria-label=${messages['next.saveNamed'](title)}
      title=${messages['next.save']}
      @click=${() => view.act.saveCalendar([appointment])}
    >
      ${icon('calendar')}
    </button>
  </li>`;
}

/** Everyone around the citizen, one step away; how many they are is itself worth seeing. */
function contactsBlock(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, level, facts, today } = view;
  const { coordinating, others, notNow } = contactsNow(facts.contacts, today);
  if (others.length + notNow.length === 0) return nothing;
  const now = others.length + (coordinating ? 1 : 0);
  return html`<section class="block" part="contacts" aria-labelledby="contacts">
    <div class="block-head">
      ${heading(level + 1, messages['contact.others'], { id: 'contacts' })}
      <span class="figure" aria-hidden="true">${now}</span>
    </div>
    ${fold(
      view,
      'contacts',
      messages['contact.around'](now),
      () => fromMore(view, (more) => more.contactList(view)),
      true,
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
      ${householdCases(facts.household, view.cases).map(
        ({ member, cases }) => html`<li>${memberLines(member, cases, view)}</li>`,
      )}
    </ul>
  </section>`;
}

/** Who, what they are to the citizen, and the cases that are the citizen's too. */
function memberLines(
  { name, relation, age, sameAddress }: HouseholdMember,
  cases: readonly CaseRecord[],
  view: OverviewView,
): TemplateResult {
  const { messages } = view;
  const words = [
    messages[`household.${relation}`],
    age === undefined ? '' : messages['overview.age'](age),
    sameAddress ? messages['household.sameAddress'] : '',
  ].filter(Boolean);
  return html`${name ? html`<strong>${name}</strong>` : nothing}
    <span class="meta">${words.join(' · ')}</span>
    ${
      cases.length > 0
        ? html`<span class="meta"
            >${messages['household.sharedCases']}:
            ${cases.map(
              (item, i) =>
                html`${i > 0 ? ', ' : nothing}<button
                    class="link"
                    @click=${() => view.act.showCase(item.id)}
                  >
                    ${caseTitle(item, view)}
                  </button>`,
            )}</span
          >`
        : nothing
    }`;
}

/** For those who look after the data: what each system's owner could be told. */
function qualityBlock(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, level } = view;
  if (!view.dataQuality) return nothing;
  return html`<section class="block" part="quality" aria-labelledby="quality">
    <div class="block-head">
      ${heading(level + 1, messages['quality.title'], { id: 'quality' })}
    </div>
    ${fromMore(view, (more) => more.qualityList(view))}
  </section>`;
}
