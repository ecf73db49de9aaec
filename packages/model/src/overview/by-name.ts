import type { CaseRecord } from '../record/case-record.js';
import { caseName } from './case-state.js';

/** How one case stands to another: below zero before it, zero where other things decide. */
export type Compare = (a: CaseRecord, b: CaseRecord) => number;

/** Made once: comparing by `localeCompare` makes one anew for every pair. */
export const danish = new Intl.Collator('da', { numeric: true });

/** Cases by what comes first, then by name; the same cases always stand in the same order. */
export function sortedBy(cases: readonly CaseRecord[], first: Compare): CaseRecord[] {
  // Names are found once, not once for every pair.
  return cases
    .map((item) => ({ item, name: caseName(item) ?? '' }))
    .sort(
      (a, b) =>
        first(a.item, b.item) ||
        danish.compare(a.name, b.name) ||
        (a.item.id < b.item.id ? -1 : a.item.id > b.item.id ? 1 : 0),
    )
    .map(({ item }) => item);
}

/** Cases by name. */
export function byName(cases: readonly CaseRecord[]): CaseRecord[] {
  return sortedBy(cases, () => 0);
}
