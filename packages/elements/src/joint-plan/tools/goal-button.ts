import { type TemplateResult, nothing } from 'lit';
import { type SubGoal, mayChangePart } from '@hoi/model';
import type { JointPlanState } from '../view.js';
import { wayTo } from './way-to.js';

/** The way straight to changing one sub-goal. */
export function goalButton(
  view: JointPlanState,
  goal: SubGoal,
  number: number,
): TemplateResult | typeof nothing {
  const { messages, act, facts } = view;
  const may = [goal, ...goal.agreements].some(({ area = goal.area }) =>
    mayChangePart(facts.plan?.may, area),
  );
  if (!may) return nothing;
  return wayTo(
    'edit',
    view,
    () => act.edit(goal.id),
    'small',
    `edit-${goal.id}`,
    messages['plan.edit'],
    messages['plan.editGoal'](number),
  );
}
