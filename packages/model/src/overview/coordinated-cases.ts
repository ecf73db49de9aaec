import type { CaseRecord } from '../record/case-record.js';
import type { CivilDate } from '../time/civil-date.js';
import { covers } from '../time/period.js';

/**
 * The sector cases that a case about the joint plan holds together: tied by a relation from either side that holds today.
 * One step only, so that a circle of relations is no trouble.
 */
export function coordinatedCases(
  hoi: CaseRecord,
  cases: readonly CaseRecord[],
  today: CivilDate,
): CaseRecord[] {
  const holds = ({ period }: CaseRecord['relations'][number]) => covers(period, today);
  const named = new Set(hoi.relations.filter(holds).map(({ caseId }) => caseId));
  return cases.filter(
    (item) =>
      !item.hoi &&
      (named.has(item.id) ||
        item.relations.some((relation) => relation.caseId === hoi.id && holds(relation))),
  );
}
