import { type JointPlan, mayChangePart } from '@hoi/model';

/** Whether there is anything here that the reader may change. */
export function mayEdit(plan: JointPlan | null, goal?: JointPlan['subGoals'][0]): boolean {
  const may = plan?.may;
  if (!may) return false;
  if (goal)
    return (
      mayChangePart(may, goal.area) ||
      goal.agreements.some(({ area }) => mayChangePart(may, area ?? goal.area))
    );
  return may.words || may.whole || may.areas.length > 0;
}
