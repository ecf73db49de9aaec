import { type CaseRecord, PROGRESS_STATUSES, type ProgressStatus } from '../record/case-record.js';
import { type Compare, danish, sortedBy } from './by-name.js';

/** The orders a reader may choose. Whatever it is, the same cases always stand in the same order. */
export const CASE_ORDERS = ['name', 'changed', 'status', 'responsible'] as const;
export type CaseOrder = (typeof CASE_ORDERS)[number];

/** One status, or the cases whose source gives none. */
export type StatusFilter = ProgressStatus | 'unknown';

export function sortCases(cases: readonly CaseRecord[], order: CaseOrder): CaseRecord[] {
  return sortedBy(cases, COMPARE[order]);
}

const COMPARE: Record<CaseOrder, Compare> = {
  name: () => 0,
  // Newest first; what nobody has dated comes last.
  changed: (a, b) => compare(b.changedAt ?? '', a.changedAt ?? ''),
  // From the step where most is left to do; unknown last.
  status: (a, b) => stepOf(a) - stepOf(b),
  // Those that nobody answers for come first: that is what the order is for.
  responsible: (a, b) => danish.compare(whoOf(a), whoOf(b)),
};

function stepOf({ status }: CaseRecord): number {
  return status === undefined ? PROGRESS_STATUSES.length : PROGRESS_STATUSES.indexOf(status);
}

function whoOf({ primaryHandler, responsibleUnit }: CaseRecord): string {
  return primaryHandler?.name ?? responsibleUnit?.name ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Cases at one step; all of them when none is chosen. */
export function withStatus(
  cases: readonly CaseRecord[],
  status: StatusFilter | undefined,
): CaseRecord[] {
  if (status === undefined) return [...cases];
  return cases.filter((item) => (item.status ?? 'unknown') === status);
}

/** The statuses there are to choose between, in their fixed order. */
export function statusesOf(cases: readonly CaseRecord[]): StatusFilter[] {
  const present = new Set(cases.map(({ status }) => status ?? 'unknown'));
  return [...PROGRESS_STATUSES, 'unknown' as const].filter((one) => present.has(one));
}
