import { type TemplateResult, html, nothing } from 'lit';
import {
  type Agreement,
  type CivilDate,
  type Effort,
  type Messages,
  type PlanGoal,
  contactsNow,
  formatDate,
  goalState,
  isInvalid,
  lastDay,
  nextAppointments,
  weeklyWords,
} from '@hoi/model';
import { citizenFooter, missingInShort } from '../../internal/citizen-footer.js';
import { heading } from '../../internal/heading.js';
import { icon } from '../../internal/icons.js';
import { areaGlyph } from '../../internal/templates.js';
import { panelButtons } from '../professional.js';
import { myWords } from './own-words.js';
import { agreementWord, stateWord } from '../signs.js';
import { editButton } from '../edit-button.js';
import type { JointPlanState } from '../view.js';

/** The plan as its owner reads it: no staff but the one contact, no law, no system, nothing that only a caseworker can act on. */
export function citizen(view: JointPlanState): TemplateResult {
  const { messages, level, facts } = view;
  return html`<header class="top" part="header">
      ${heading(level, messages['minePlan.title'], { id: 'title', className: 'name' })}
      ${
        facts.plan
          ? [
              myWords(view),
              view.tools?.draftBox(view),
              html`<div class="buttons">${editButton(view)}${panelButtons(view)}</div>`,
              view.panel ?? nothing,
            ]
          : nothing
      }
    </header>
    <div class="mine">
      ${facts.plan ? plan(view) : none(view)}
      <details class="hard-word">
        <summary>${messages['mine.whatIsPlan']}</summary>
        <p>${messages['mine.planIs']}</p>
      </details>
      ${contact(view)}
      <slot name="actions"></slot>
    </div>
    ${citizenFooter(view, missingInShort(view))}`;
}

function plan(view: JointPlanState): unknown {
  const { messages, level, joined, facts, today } = view;
  const other = [...(joined?.withoutGoal ?? []), ...(joined?.elsewhere ?? [])];
  const whole = nextAppointments(facts.appointments, today, 365).within.find(
    ({ appointment: { kind, area } }) => kind === 'followUp' && area === 'crossCutting',
  );
  const replaces = [...new Set((facts.plan?.basis?.replaces ?? []).map((one) => one.plan))];
  return [
    html`<section part="goals" aria-labelledby="goals">
      ${heading(level + 1, messages['minePlan.goals'], { id: 'goals' })}
      <ol class="my-goals">
        ${(joined?.goals ?? []).map((goal) => html`<li>${goalCard(goal, view)}</li>`)}
      </ol>
      ${
        whole
          ? html`<p class="whole">
              ${messages['minePlan.whole'](long(whole.appointment.date, messages))}
            </p>`
          : nothing
      }
    </section>`,
    other.length > 0
      ? html`<section part="tray" aria-labelledby="tray-title">
          ${heading(level + 1, messages['minePlan.other'], { id: 'tray-title' })}
          <ul class="rows">
            ${other.map((effort) => effortRow(effort, view))}
          </ul>
        </section>`
      : nothing,
    replaces.length > 0
      ? html`<p part="basis">${messages['minePlan.replaces'](messages.list(replaces))}</p>`
      : nothing,
  ];
}

function goalCard({ goal, number, efforts, missing, next }: PlanGoal, view: JointPlanState) {
  const { messages, level, know } = view;
  const { phase, word } = goalState(goal);
  const first = next[0];
  const sure = know.appointments === 'known' || know.appointments === 'given';
  const id = `goal-${String(number)}`;
  return html`<article class="goal" part="goal" aria-labelledby=${id}>
    <header>
      <span class="number" aria-hidden="true">${number}</span>
      <div class="goal-title">
        ${heading(level + 2, goal.title, { id })}
        ${stateWord(phase, messages[`minePlan.word.${word}`])}
      </div>
    </header>
    <div class="goal-body">
      ${
        efforts.length > 0
          ? html`<div>
              ${heading(level + 3, messages['minePlan.efforts'], { className: 'label' })}
              <ul class="rows">
                ${efforts.map((effort) => effortRow(effort, view))}
              </ul>
            </div>`
          : nothing
      }
      ${
        goal.agreements.length > 0
          ? html`<div>
              ${heading(level + 3, messages['minePlan.agreements'], { className: 'label' })}
              <ul class="rows">
                ${goal.agreements.map((agreement) => agreementRow(agreement, view))}
              </ul>
            </div>`
          : nothing
      }
      ${missing > 0 && efforts.length === 0 ? html`<p class="muted">${messages['minePlan.missing']}</p>` : nothing}
      <p class="muted">
        ${
          first
            ? messages['minePlan.follow'](long(first.date, messages))
            : messages[sure ? 'minePlan.noFollow' : 'minePlan.followUnknown']
        }
      </p>
    </div>
  </article>`;
}

function effortRow({ area, name, period }: Effort, { messages }: JointPlanState): TemplateResult {
  const last = period ? lastDay(period) : undefined;
  const when =
    period === undefined
      ? ''
      : isInvalid(period)
        ? messages['mine.invalid']
        : last
          ? messages['mine.until'](long(last, messages))
          : messages[period.end.kind === 'ongoing' ? 'mine.ongoing' : 'mine.unknownEnd'];
  const place = messages[`areaCitizen.${area}`];
  return html`<li class="row" part="effort">
    ${areaGlyph(area)}
    <span class="what"
      ><strong>${name ?? messages['mine.unnamed'](place)}</strong
      ><span class="meta">${[place, when].filter(Boolean).join('. ')}</span></span
    >
  </li>`;
}

function agreementRow(agreement: Agreement, view: JointPlanState): TemplateResult {
  const { messages } = view;
  const { text, by, status, weekly } = agreement;
  const meta = [
    weekly ? weeklyWords(weekly, messages) : '',
    by ? messages['plan.until'](long(by, messages)) : '',
  ].filter(Boolean);
  const who = citizensWord(agreement, view);
  return html`<li class="row">
    <span class="sign">${icon('person')}</span>
    <span class="what"
      ><span>${who ? html`<strong>${who}</strong> ` : nothing}${text}</span>${
        meta.length > 0 ? html`<span class="meta">${meta.join(', ')}</span>` : nothing
      }</span
    >
    ${agreementWord(status, messages[`minePlan.agreement.${status}`])}
  </li>`;
}

/** Who, in words that name no staff but the one contact: the citizen, the family, the contact, the municipality. */
function citizensWord({ who }: Agreement, { facts, messages, today }: JointPlanState) {
  if (who === undefined) return undefined;
  const { person, contacts, household } = facts;
  if (who === person?.name || who === person?.firstName) return messages['minePlan.you'];
  if (who === contactsNow(contacts, today).coordinating?.name) return who;
  const family = household?.members.some(
    ({ name }) => name !== undefined && (name === who || name.split(' ')[0] === who),
  );
  if (family) return who;
  // Anyone else may be staff, or a neighbour: nobody can tell from a name, so it is not said.
  return contacts.some(({ name }) => name === who) ? messages['minePlan.municipality'] : undefined;
}

function contact({ facts, messages, today }: JointPlanState): TemplateResult | typeof nothing {
  const { coordinating } = contactsNow(facts.contacts, today);
  if (!coordinating) return nothing;
  const { name, telephone, telephoneHours } = coordinating;
  const number = telephone?.replace(/[^0-9+]/g, '');
  return html`<div class="my-contact" part="participants">
    <p>
      <strong>${messages['mine.contact']}:</strong> ${name}${
        telephone
          ? html`,
              <span class="number-text">${telephone}</span
              >${telephoneHours ? `, ${telephoneHours}` : ''}`
          : nothing
      }
    </p>
    ${
      number
        ? html`<a class="button" href=${`tel:${number}`}
            >${icon('phone')}${messages['contact.callTo'](name)}</a
          >`
        : nothing
    }
  </div>`;
}

function none(view: JointPlanState): TemplateResult {
  const { messages, know, facts } = view;
  const sure = know.plan === 'known' || know.plan === 'given';
  const said = facts.participation?.answer;
  const ended = facts.consents.some(({ state }) => state === 'withdrawn' || state === 'expired');
  return html`<div part="empty">
    <p>${messages[sure ? 'minePlan.none' : 'minePlan.noneUnknown']}</p>
    ${
      sure && said === 'no'
        ? html`<p>${messages['minePlan.noneNo']}</p>`
        : sure && ended
          ? html`<p>${messages['minePlan.noneEnded']}</p>`
          : nothing
    }
  </div>`;
}

function long(date: CivilDate, messages: Messages): string {
  return formatDate(date, messages, 'long');
}
