import { type TemplateResult, html, nothing } from 'lit';
import { type Attention, attentionOf, caseName, formatDate } from '@hoi/model';
import { SeeConsentEvent } from '../events/see-consent.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { areaName } from '../internal/templates.js';
import type { JointPlanState } from './view.js';

/** What the reader must do: the very list the case overview has, told from the plan's side. */
export function attention(view: JointPlanState): TemplateResult | typeof nothing {
  const items = attentionOf(view.facts, view.today);
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
  const say = (lead: string, words: string, button: unknown) =>
    html`<span><strong>${lead}</strong> ${words}</span>${button}`;
  const way = (press: () => void, words: string) =>
    html`<button class="link" @click=${press}>${words}</button>`;
  switch (item.kind) {
    case 'followUpOverdue': {
      const { appointment } = item;
      const goals = goalsOf(appointment.id, view);
      const [number] = goals;
      const where = number && messages['plan.goal'](messages.list(goals.map(String)));
      return say(
        messages['plan.followUpMissing'],
        messages['plan.followUpMissingAt'](
          [where, areaName(appointment.area, messages)].filter(Boolean).join(', '),
          formatDate(appointment.date, messages),
        ),
        view.tools?.overdueButton(view, {
          appointment,
          goal: view.joined?.goals[(number ?? 0) - 1]?.goal,
        }) ??
          (number &&
            way(
              () => act.show(`goal-${String(number)}`),
              messages['plan.showGoal'](String(number)),
            )),
      );
    }
    case 'consentExpiring':
      return say(
        messages['plan.consentEnds'],
        messages['plan.consentEndsAt'](
          messages.list(item.areas.map((area) => areaName(area, messages))),
          formatDate(item.last, messages),
        ),
        way(() => act.tell(new SeeConsentEvent(item.areas[0])), messages['absence.seeConsent']),
      );
    case 'interventionWithoutGoal':
      return say(
        messages['plan.effortWithoutGoal'],
        caseName(item.item) ?? messages['cases.untitled'],
        way(() => act.show('tray'), messages['plan.showTray']),
      );
  }
}

/** The sub-goals an appointment belongs to. */
export function goalsOf(appointmentId: string, { joined }: JointPlanState): number[] {
  return (joined?.goals ?? [])
    .filter(({ overdue, next }) => [...overdue, ...next].some(({ id }) => id === appointmentId))
    .map(({ number }) => number);
}
