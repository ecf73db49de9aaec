import { AREAS, type Area, type JointPlan } from '@hoi/model';
import type { JointPlanState } from '../view.js';

/** Areas a plan can reach here: those the reader may look into. The cross-cutting one is the plan itself. */
export function areasWithin({ trust }: Pick<JointPlanState, 'trust'>): Area[] {
  const closed = trust.withheld.map(({ area }) => area);
  return AREAS.filter(
    (area) => area !== 'crossCutting' && area !== 'other' && !closed.includes(area),
  );
}

/** A plan nobody has begun yet, for the one who may. */
export function unbegunPlan(view: JointPlanState): JointPlan {
  return {
    id: 'plan',
    version: 0,
    areas: [],
    subGoals: [],
    may: { words: true, whole: true, areas: areasWithin(view) },
  };
}
