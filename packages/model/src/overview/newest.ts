import { type CivilDate, compareDates } from '../time/civil-date.js';

/** Newest first; what has no date comes last. */
export function newest(a: CivilDate | undefined, b: CivilDate | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return compareDates(b, a);
}
