import type { Appointment } from '../record/appointment.js';
import type { WithheldArea } from '../record/coverage.js';
import type { JointPlan, SubGoal } from '../record/joint-plan.js';
import { type CivilDate, compareDates } from '../time/civil-date.js';
import { outsideAreas } from './area-order.js';
import { isOverdue } from './is-overdue.js';
import { type Effort, type EffortSources, currentEfforts, lifeEfforts } from './life-efforts.js';

/** A sub-goal with what serves it, taken from the indexes by the ids the plan holds. */
export interface PlanGoal {
  /** From 1, in the plan's own order. */
  number: number;
  goal: SubGoal;
  efforts: Effort[];
  /** How many ids nothing in the answer has: their source is silent, or they are gone. */
  missing: number;
  /** Follow-ups of the goal's cases that nobody has held, oldest first. */
  overdue: Appointment[];
  /** Follow-ups to come, nearest first. */
  next: Appointment[];
}

export interface PlanView {
  goals: PlanGoal[];
  /** Efforts in the plan's own areas that no sub-goal points to. */
  withoutGoal: Effort[];
  /** Efforts in areas the plan does not reach. */
  elsewhere: Effort[];
}

export interface PlanSources extends EffortSources {
  plan: JointPlan;
  appointments: readonly Appointment[];
}

/**
 * The plan joined with the indexes. Every effort that has not ended and may be shown is under a sub-goal, without one, or in an
 * area the plan does not reach; never nowhere.
 */
export function planView(
  { plan, appointments, ...sources }: PlanSources,
  today: CivilDate,
  withheld: readonly WithheldArea[] = [],
): PlanView {
  const all = lifeEfforts(sources, today);
  const shown = new Set(outsideAreas(all, withheld));
  const current = currentEfforts([...shown]);
  const named = new Set(plan.subGoals.flatMap(({ interventionIds }) => interventionIds));
  const goals = plan.subGoals.map((goal, i): PlanGoal => {
    const ids = new Set(goal.interventionIds);
    const mine = all.filter(({ id }) => ids.has(id));
    const cases = new Set(mine.flatMap(({ caseIds }) => caseIds));
    // A case stands for what comes from it, and for itself where an older benefit of it is what was named.
    const implied = current.filter(
      ({ id, kind, caseIds }) =>
        !named.has(id) &&
        (kind === 'case' ? cases.has(id) : caseIds.some((caseId) => ids.has(caseId))),
    );
    const efforts = [...mine.filter((one) => shown.has(one)), ...implied];
    const tied = appointments
      .filter(({ kind, caseId = '', subGoalId }) => {
        const here = subGoalId === undefined ? cases.has(caseId) : subGoalId === goal.id;
        return kind === 'followUp' && here;
      })
      .sort(byDate);
    return {
      number: i + 1,
      goal,
      efforts,
      missing: ids.size - new Set(mine.map(({ id }) => id)).size,
      overdue: tied.filter((one) => isOverdue(one, today)),
      next: tied.filter(
        ({ state, date }) => (state === 'planned' || state === 'due') && date >= today,
      ),
    };
  });
  const placed = new Set(goals.flatMap(({ efforts }) => efforts));
  const rest = current.filter((effort) => !placed.has(effort));
  return {
    goals,
    withoutGoal: rest.filter(({ area }) => plan.areas.includes(area)),
    elsewhere: rest.filter(({ area }) => !plan.areas.includes(area)),
  };
}

function byDate(a: Appointment, b: Appointment): number {
  return compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1);
}
