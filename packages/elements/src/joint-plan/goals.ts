import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Agreement, type Appointment, type PlanGoal, formatDate, goalState } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { mayEdit } from './may-edit.js';
import { changeButton, planButton } from './follow-up-button.js';
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
    <div class="goals-head">
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
          ><span class="sr">${messages['plan.type']}: </span>${arrow(goal.type)}${
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
        ${
          view.editable && mayEdit(view.facts.plan, goal)
            ? html`<button
                class="small"
                id=${`edit-${goal.id}`}
                aria-label=${messages['plan.editGoal'](number)}
                @click=${() => view.act.edit(goal.id)}
              >
                ${messages['plan.edit']}
              </button>`
            : nothing
        }</span
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
      ${goal.progress ? (view.parts.get('progress')?.progress(goal, view) ?? nothing) : nothing}
    </div>
    ${strip(one, view)}
    ${view.panelAt === goal.id ? html`<div class="under">${view.panel}</div>` : nothing}
  </article>`;
}

function arrow(type: PlanGoal['goal']['type']): TemplateResult {
  return html`<svg
    class="icon arrow"
    data-kind=${type}
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >
    <path d="M2.5 8h10.500M8.5 3.5 13 8l-4.500 4.500"></path>
  </svg>`;
}

function agreementRow(
  { who, text, by, status }: Agreement,
  { messages }: JointPlanState,
): TemplateResult {
  return html`<li class="row">
    <span class="sign">${icon('person')}</span>
    <span class="what"
      ><span>${who ? html`<strong>${who}</strong> ` : nothing}${text}</span>${
        by
          ? html`<span class="meta"
              >${messages[status === 'waiting' ? 'plan.by' : 'plan.until'](
                formatDate(by, messages),
              )}</span
            >`
          : nothing
      }</span
    >
    ${agreementWord(status, messages[`plan.agreement.${status}`])}
  </li>`;
}

/** The goal's foot: a follow-up that is missing in amber, the next one, or that none is agreed. */
function strip({ goal, overdue, next }: PlanGoal, view: JointPlanState): TemplateResult {
  const { messages, know, today } = view;
  const first = next[0];
  // The day the plan itself names, where no meeting stands in its place.
  const named = goal.followUpOn && goal.followUpOn >= today ? goal.followUpOn : undefined;
  const sure = know.appointments === 'known' || know.appointments === 'given';
  return html`${overdue.map(
    (one) =>
      html`<p class="strip attention">
        ${icon('warning')}<span
          ><strong>${messages['plan.overdueLead']}</strong>
          ${messages['plan.overdue'](one.title, formatDate(one.date, messages))}${by(
            one,
            view,
          )}.</span
        >
        ${planButton(view, { appointment: one, goal })}
      </p>`,
  )}
  ${
    first
      ? html`<p class="strip">
          ${icon('flag')}<span
            >${messages['plan.nextFollowUp'](formatDate(first.date, messages))}${by(first, view)}</span
          >
          ${changeButton(view, first, goal)}
        </p>`
      : named
        ? html`<p class="strip">
            ${icon('flag')}<span
              >${messages['plan.nextFollowUp'](formatDate(named, messages))}</span
            >
            ${planButton(view, { goal })}
          </p>`
        : overdue.length > 0
          ? nothing
          : html`<p class="strip muted">
              ${icon('flagPlanned')}<span
                >${messages[sure ? 'plan.noFollowUp' : 'plan.noFollowUpSeen']}</span
              >
              ${planButton(view, { goal })}
            </p>`
  }`;
}

function by({ contactId }: Appointment, { facts, messages }: JointPlanState): string {
  const contact = facts.contacts.find(({ id }) => id === contactId);
  return contact ? messages['plan.byWhom'](contact.name) : '';
}
