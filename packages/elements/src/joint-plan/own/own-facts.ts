import { type Effort, type PlanView, ownCases, ownGrants } from '@hoi/model';
import type { JointPlanState, PlanFacts } from '../view.js';

/** What of it is the citizen's own to see: nothing else may be drawn for them. */
export function ownView(view: JointPlanState): JointPlanState {
  const { facts: all, citizen, joined } = view;
  const facts: PlanFacts = {
    ...all,
    cases: ownCases(all.cases, citizen),
    grants: ownGrants(all.grants, citizen),
  };
  return { ...view, facts, joined: joined && onlyOwn(joined, facts) };
}

/** Efforts from a case of somebody else's are not the citizen's to see. */
function onlyOwn(joined: PlanView, { cases, grants }: PlanFacts): PlanView {
  const own = new Set([
    ...cases.map(({ id }) => id),
    ...grants.flatMap(({ id, benefits }) => [id, ...benefits.map((one) => `${id}/${one.id}`)]),
  ]);
  const keep = (efforts: readonly Effort[]) =>
    efforts.filter(({ id, kind }) => kind === 'intervention' || own.has(id));
  return {
    goals: joined.goals.map((goal) => ({ ...goal, efforts: keep(goal.efforts) })),
    withoutGoal: keep(joined.withoutGoal),
    elsewhere: keep(joined.elsewhere),
  };
}
