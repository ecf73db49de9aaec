import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  type Agreement,
  type Appointment,
  type PlanGoal,
  formatDate,
  goalState,
  weeklyWords,
} from '@hoi/model';
import { heading } from '../internal/heading.js';
import { type IconName, icon } from '../internal/icons.js';
import { effortRow } from './effort.js';
import { agreementWord, stateWord } from './signs.js';
import type { JointPlanState } from './view.js';

/** "4 delmål" with how many stand where, and a card for each. */
export function goalsBlock(view: JointPlanState): TemplateResult {
  const { messages, level, joined } = view;
  const goals = joined?.goals ?? [];
  const counts = new Map<string, number>();
  for (const { goal } of goals) {
    const word = messages[`plan.word.${goalState(goal).word}`];
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].map(([word, n]) => `${String(n)} ${word.toLocaleLowerCase('da')}`);
  return html`<section class="goals" part="goals" aria-labelledby="goals">
    <div class="block-head near">
      ${heading(level + 1, messages['plan.goals'](goals.length), { id: 'goals' })}
      <span class="muted">${words.join(' · ')}</span>
    </div>
    <ol>
      ${repeat(
        goals,
        ({ goal }) => goal.id,
        (one) => html`<li>${goalCard(one, view)}</li>`,
      )}
    </ol>
  </section>`;
}

function goalCard(one: PlanGoal, view: JointPlanState): TemplateResult {
  const { messages, level } = view;
  const { goal, number, efforts, missing } = one;
  const state = goalState(goal);
  const id = `goal-${String(number)}`;
  return html`<article class="goal" part="goal" id=${id} tabindex="-1" aria-labelledby=${`${id}-t`}>
    <header>
      <span class="number" aria-hidden="true">${number}</span>
      <div class="goal-title">
        ${heading(level + 2, goal.title, { id: `${id}-t` })}
        <span class="kind" data-kind=${goal.type}
          ><span class="sr">${messages['plan.type']}: </span>${icon('arrow')}${
            messages[`plan.type.${goal.type}`]
          }</span
        >
      </div>
      <span class="goal-state"
        ><span
          >${stateWord(state.phase, messages[`plan.word.${state.word}`])}${
            state.attainment
              ? html`<span class="meta">${messages[`plan.word.${state.attainment}`]}</span>`
              : nothing
          }</span
        >
        ${view.tools?.goalButton(view, goal, number)}</span
      >
    </header>
    <div class="goal-body">
      <div>
        ${heading(level + 3, messages['plan.efforts'], { className: 'label' })}
        <ul class="rows">
          ${efforts.map((effort) => effortRow(effort, view))}
        </ul>
        ${
          missing > 0
            ? html`<p class="meta">${icon('cloud')} ${messages['plan.missingEfforts'](missing)}</p>`
            : efforts.length === 0
              ? html`<p class="muted">${messages['plan.noEfforts']}</p>`
              : nothing
        }
      </div>
      ${
        goal.agreements.length > 0
          ? html`<div>
              ${heading(level + 3, messages['plan.agreements'], { className: 'label' })}
              <ul class="rows">
                ${goal.agreements.map((agreement) => agreementRow(agreement, view))}
              </ul>
            </div>`
          : nothing
      }
      ${
        goal.progress
          ? (view.parts.here('aside')?.attainment(goal, view) ??
            html`<div class="measure coming"></div>`)
          : nothing
      }
    </div>
    ${feet(one, view)}
    ${view.panelAt === goal.id ? html`<div class="under">${view.panel}</div>` : nothing}
  </article>`;
}

function agreementRow(
  { who, text, by, status, weekly }: Agreement,
  { messages }: JointPlanState,
): TemplateResult {
  const meta = [
    weekly ? weeklyWords(weekly, messages) : '',
    by ? messages[status === 'waiting' ? 'plan.by' : 'plan.until'](formatDate(by, messages)) : '',
  ].filter(Boolean);
  return html`<li class="row">
    <span class="sign">${icon('person')}</span>
    <span class="what"
      ><span>${who ? html`<strong>${who}</strong> ` : nothing}${text}</span>${
        meta.length > 0 ? html`<span class="meta">${meta.join(' · ')}</span>` : nothing
      }</span
    >
    ${agreementWord(status, messages[`plan.agreement.${status}`])}
  </li>`;
}

/** The goal's foot: a follow-up that is missing in amber, the next one, or that none is agreed. */
function feet({ goal, overdue, next }: PlanGoal, view: JointPlanState): unknown {
  const { messages, know, today, tools } = view;
  const [first] = next;
  // The day the plan itself names, where no meeting stands in its place.
  const named = goal.followUpOn && goal.followUpOn >= today ? goal.followUpOn : undefined;
  const sure = know.appointments === 'known' || know.appointments === 'given';
  const day = first?.date ?? named;
  return [
    overdue.map((one) =>
      foot(
        'attention',
        'warning',
        html`<strong>${messages['plan.overdueLead']}</strong>
          ${messages['plan.overdue'](one.title, formatDate(one.date, messages))}${by(one, view)}.`,
        tools?.planButton(view, { appointment: one, goal }),
      ),
    ),
    day || overdue.length === 0
      ? foot(
          day ? '' : 'muted',
          day ? 'flag' : 'flagPlanned',
          day
            ? messages['plan.nextFollowUp'](formatDate(day, messages)) + by(first, view)
            : messages[sure ? 'plan.noFollowUp' : 'plan.noFollowUpSeen'],
          first ? tools?.changeButton(view, first, goal) : tools?.planButton(view, { goal }),
        )
      : nothing,
  ];
}

function foot(kind: string, sign: IconName, words: unknown, button: unknown): TemplateResult {
  return html`<p class=${`strip ${kind}`}>${icon(sign)}<span>${words}</span> ${button}</p>`;
}

function by(meeting: Appointment | undefined, { facts, messages }: JointPlanState): string {
  const contact = facts.contacts.find(({ id }) => id === meeting?.contactId);
  return contact ? messages['plan.byWhom'](contact.name) : '';
}
