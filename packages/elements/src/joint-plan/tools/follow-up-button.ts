import { type TemplateResult, nothing } from 'lit';
import { type Appointment, type SubGoal, formatDate, mayChangePart } from '@hoi/model';
import { openerOf } from '../panel/opener-of.js';
import type { JointPlanState } from '../view.js';
import { wayTo } from './way-to.js';

interface About {
  appointment?: Appointment | undefined;
  goal?: SubGoal | undefined;
}

/** Plans a follow-up that is missing or overdue, for those whose it is; nothing for the others. */
export function planButton(view: JointPlanState, about: About): TemplateResult | typeof nothing {
  return mayOpen(about, view) ? button(view, about) : nothing;
}

/** From the list of what must be done: the strip of its sub-goal has a button too, and takes the focus back. */
export function overdueButton(view: JointPlanState, about: About): TemplateResult | undefined {
  return mayOpen(about, view) ? button(view, about, !about.goal) : undefined;
}

/** Moves, holds or calls off a follow-up that is agreed. */
export function changeButton(
  view: JointPlanState,
  appointment: Appointment,
  goal?: SubGoal,
): TemplateResult | typeof nothing {
  const { messages } = view;
  const about = { appointment, goal };
  if (!mayOpen(about, view)) return nothing;
  const day = formatDate(appointment.date, messages);
  const name = messages['plan.changeFollowUpNamed'](appointment.title, day);
  return button(view, about, true, messages['plan.changeFollowUp'], name);
}

function button(
  view: JointPlanState,
  { appointment, goal }: About,
  /** Takes the focus back when what it opened is closed. */
  back = true,
  words = view.messages['plan.followUp'],
  name?: string,
): TemplateResult {
  const about = {
    ...(appointment && { appointment: appointment.id }),
    ...(goal && { goal: goal.id }),
  };
  const press = () => view.act.open('followUp', about);
  return wayTo(
    'followUp',
    view,
    press,
    'link',
    back ? openerOf('followUp', about) : nothing,
    words,
    name,
  );
}

/** One that is there is whose area it lies in; a new one can be planned by all who may change something. */
function mayOpen({ appointment }: About, view: JointPlanState): boolean {
  if (appointment) return mayFollowUp(appointment, view);
  const may = view.facts.plan?.may;
  return view.editable && may !== undefined && (may.whole || may.areas.length > 0);
}

export function mayFollowUp(
  { kind, area }: Appointment,
  { editable, facts }: JointPlanState,
): boolean {
  // What belongs to every area is the whole plan's.
  const lies = area === 'crossCutting' ? undefined : area;
  return editable && kind === 'followUp' && mayChangePart(facts.plan?.may, lies);
}
