import { type TemplateResult, html, nothing } from 'lit';
import { type Appointment, type SubGoal, formatDate, mayChangePart } from '@hoi/model';
import { openerOf } from '../panel/opener-of.js';
import type { JointPlanState } from '../view.js';

/** Plans a follow-up that is missing or overdue, for those whose it is; nothing for the others. */
export function planButton(
  view: JointPlanState,
  about: { appointment?: Appointment; goal?: SubGoal },
): TemplateResult | typeof nothing {
  const { appointment } = about;
  const may = appointment ? mayFollowUp(appointment, view) : mayPlan(view);
  return may ? button(view, about, view.messages['plan.followUp']) : nothing;
}

/** From the list of what must be done: the strip of its sub-goal has a button too, and takes the focus back. */
export function overdueButton(
  view: JointPlanState,
  appointment: Appointment,
  goal: SubGoal | undefined,
): TemplateResult | undefined {
  if (!mayFollowUp(appointment, view)) return undefined;
  if (!goal) return button(view, { appointment }, view.messages['plan.followUp']);
  const about = { appointment: appointment.id, goal: goal.id };
  return html`<button class="link" @click=${() => view.act.open('followUp', about)}>
    ${view.messages['plan.followUp']}
  </button>`;
}

/** Moves, holds or calls off a follow-up that is agreed. */
export function changeButton(
  view: JointPlanState,
  appointment: Appointment,
  goal?: SubGoal,
): TemplateResult | typeof nothing {
  const { messages } = view;
  if (!mayFollowUp(appointment, view)) return nothing;
  const name = messages['plan.changeFollowUpNamed'](
    appointment.title,
    formatDate(appointment.date, messages),
  );
  return button(view, { appointment, goal }, messages['plan.changeFollowUp'], name);
}

function button(
  { act }: JointPlanState,
  { appointment, goal }: { appointment?: Appointment; goal?: SubGoal | undefined },
  words: string,
  name?: string,
): TemplateResult {
  const about = {
    ...(appointment ? { appointment: appointment.id } : {}),
    ...(goal ? { goal: goal.id } : {}),
  };
  return html`<button
    class="link"
    id=${openerOf('followUp', about)}
    aria-label=${name ?? nothing}
    @click=${() => act.open('followUp', about)}
  >
    ${words}
  </button>`;
}

export function mayFollowUp(
  { kind, area }: Appointment,
  { editable, facts }: JointPlanState,
): boolean {
  // What belongs to every area is the whole plan's.
  const lies = area === 'crossCutting' ? undefined : area;
  return editable && kind === 'followUp' && mayChangePart(facts.plan?.may, lies);
}

function mayPlan({ editable, facts }: JointPlanState): boolean {
  const may = facts.plan?.may;
  return editable && may !== undefined && (may.whole || may.areas.length > 0);
}
