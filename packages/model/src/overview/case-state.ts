import type { CaseRecord } from '../record/case-record.js';

/** A case is closed when its source says so; without a status it counts as open, so that it is never folded away by a gap. */
export function isClosedCase({ status }: Pick<CaseRecord, 'status'>): boolean {
  return status === 'closed';
}

/** What to call a case: its title, else its KLE title, else its number; undefined when the source gives none of them. */
export function caseName(
  item: Pick<CaseRecord, 'title' | 'kle' | 'caseNumber'>,
): string | undefined {
  return item.title || item.kle?.title || item.kle?.number || item.caseNumber;
}
