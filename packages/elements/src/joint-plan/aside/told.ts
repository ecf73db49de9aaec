import type { JointPlanState, PlanFacet, PlanFacts } from '../view.js';

/** A list every source has given, or nothing to speak of. */
export function told<F extends PlanFacet>(
  view: JointPlanState,
  facet: F,
): PlanFacts[F] | undefined {
  const { [facet]: known } = view.know;
  return known === 'known' || known === 'given' ? view.facts[facet] : undefined;
}
