import type { Grant } from '../record/grant.js';
import type { Intervention } from '../record/intervention.js';

/**
 * What is marked when something is chosen, in whichever element: the chosen itself, and the cases it belongs to. A benefit is chosen
 * as `<grant id>/<benefit id>`.
 */
export function marksOfChoice(
  chosen: string | undefined,
  { grants, interventions }: { grants: readonly Grant[]; interventions: readonly Intervention[] },
): ReadonlySet<string> {
  if (chosen === undefined) return new Set();
  const marks = new Set([chosen]);
  for (const { id, cases, benefits } of grants) {
    if (chosen !== id && !benefits.some((one) => chosen === `${id}/${one.id}`)) continue;
    marks.add(id);
    for (const { caseId } of cases) marks.add(caseId);
  }
  for (const { id, caseId } of interventions) {
    if (chosen === id && caseId !== undefined) marks.add(caseId);
  }
  return marks;
}
