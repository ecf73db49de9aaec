import type { CaseRecord } from '../record/case-record.js';
import type { CivilDate } from '../time/civil-date.js';
import type { Period } from '../time/period.js';

/** One decision in a case, by the step of the case that it is. */
export interface CaseDecision {
  /** The day the step "decided" begins; undefined when the source gives no day that can be read. */
  on: CivilDate | undefined;
  period: Period;
  /** What was decided (Afgørelsesklasse): the index keeps one a case, so only the newest decision has it. */
  outcome: string | undefined;
  /** The case was decided before: it has been taken up again, for example after a complaint. */
  again: boolean;
}

/**
 * Every decision of a case, oldest first. A case can be decided more than once, and each decision can be complained of by itself.
 * Neither index carries a complaint, so nothing is derived of one: who shows a decision says that it is not known.
 */
export function caseDecisions({ progress, outcome }: CaseRecord): CaseDecision[] {
  const steps = progress
    .filter(({ status }) => status === 'decided')
    .map(({ period }) => period)
    .sort((a, b) => compare(a.start ?? '', b.start ?? ''));
  return steps.map((period, i) => ({
    on: period.start ?? undefined,
    period,
    outcome: i === steps.length - 1 ? (outcome?.title ?? outcome?.key) : undefined,
    again: i > 0,
  }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
