import { type TemplateResult, html, nothing } from 'lit';
import { type Attention, attentionOf, caseName, formatDate } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { areaName } from '../internal/templates.js';
import { mayFollowUp, planButton } from './follow-up-button.js';
import type { JointPlanState } from './view.js';

/** What the reader must do: the very list the case overview has, told from the plan's side. */
export function attentionItems({ facts, today }: JointPlanState): Attention[] {
  return attentionOf(facts, today);
}

export function attention(view: JointPlanState): TemplateResult | typeof nothing {
  const items = attentionItems(view);
  if (items.length === 0) return nothing;
  return html`<section class="todo attention" part="attention" aria-labelledby="todo">
    ${icon('warning')}
    <div>
      ${heading(view.level + 1, view.messages['attention.title'](items.length), { id: 'todo' })}
      <ul>
        ${items.map((item) => html`<li>${line(item, view)}</li>`)}
      </ul>
    </div>
  </section>`;
}

function line(item: Attention, view: JointPlanState): TemplateResult {
  const { messages, act } = view;
  switch (item.kind) {
    case 'followUpOverdue': {
      const { appointment } = item;
      const goals = goalsOf(appointment.id, view);
      const numbers = messages.list(goals.map(String));
      const first = view.joined?.goals[(goals[0] ?? 0) - 1]?.goal;
      const where = goals.length > 0 ? messages['plan.goal'](numbers) : '';
      const day = formatDate(appointment.date, messages);
      return html`<span
          ><strong>${messages['plan.followUpMissing']}</strong> ${messages[
            'plan.followUpMissingAt'
          ]([where, areaName(appointment.area, messages)].filter(Boolean).join(', '), day)}</span
        >${
          goals[0] === undefined
            ? planButton(view, { appointment })
            : mayFollowUp(appointment, view)
              ? html`<button
                  class="link"
                  @click=${() => act.open('followUp', { appointment: appointment.id, goal: first?.id ?? '' })}
                >
                  ${messages['plan.followUp']}
                </button>`
              : html`<button class="link" @click=${() => act.show(`goal-${String(goals[0])}`)}>
                  ${messages['plan.showGoal'](String(goals[0]))}
                </button>`
        }`;
    }
    case 'consentExpiring':
      return html`<span
          ><strong>${messages['plan.consentEnds']}</strong> ${messages['plan.consentEndsAt'](
            messages.list(item.areas.map((area) => areaName(area, messages))),
            formatDate(item.last, messages),
          )}</span
        ><button class="link" @click=${() => act.seeConsent(item.areas[0])}>
          ${messages['absence.seeConsent']}
        </button>`;
    case 'interventionWithoutGoal':
      return html`<span
          ><strong>${messages['plan.effortWithoutGoal']}</strong>
          ${caseName(item.item) ?? messages['cases.untitled']}</span
        ><button class="link" @click=${() => act.show('tray')}>
          ${messages['plan.showTray']}
        </button>`;
  }
}

/** The sub-goals an appointment belongs to. */
export function goalsOf(appointmentId: string, { joined }: JointPlanState): number[] {
  return (joined?.goals ?? [])
    .filter(({ overdue, next }) => [...overdue, ...next].some(({ id }) => id === appointmentId))
    .map(({ number }) => number);
}
