import type { CaseRecord } from '../record/case-record.js';
import type { Grant } from '../record/grant.js';
import type { Intervention } from '../record/intervention.js';
import type { JointPlan } from '../record/joint-plan.js';
import type { RowSources } from './intervention-rows.js';

/** A record, and what it is to its row: an intervention is a benefit of the case it belongs to, or a row of its own. */
export type RowPart =
  | { as: 'case'; record: CaseRecord }
  | { as: 'plan'; record: JointPlan }
  | { as: 'benefit' | 'own'; record: Intervention }
  | { as: 'grant'; record: Grant };

/** Which records make up which row, by the row's id. Each record lands in exactly one. */
export function rowGroups({
  cases,
  plan,
  interventions,
  grants,
}: RowSources): Map<string, RowPart[]> {
  const groups = new Map<string, RowPart[]>();
  const add = (id: string, part: RowPart) => {
    const group = groups.get(id);
    if (group) group.push(part);
    else groups.set(id, [part]);
  };
  for (const record of cases) {
    // A host may hand over the same id twice; both are shown, and what points to the id goes to the first.
    let id: string = record.id;
    for (let n = 2; groups.has(id); n++) id = `${record.id}#${n}`;
    add(id, { as: 'case', record });
  }
  if (plan) {
    // The plan has no end of its own: where its case can be seen it is that case's row.
    const home = plan.caseId !== undefined && groups.has(plan.caseId) ? plan.caseId : plan.id;
    add(home, { as: 'plan', record: plan });
  }
  for (const record of interventions) {
    const { caseId } = record;
    if (caseId !== undefined && groups.has(caseId)) add(caseId, { as: 'benefit', record });
    else add(record.id, { as: 'own', record });
  }
  for (const record of grants) {
    const home = record.cases.find(({ caseId }) => groups.has(caseId))?.caseId ?? record.id;
    add(home, { as: 'grant', record });
  }
  return groups;
}
