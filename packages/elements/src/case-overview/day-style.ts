import type { CivilDate } from '@hoi/model';

/** Months in full; the year is left out where it is this year's. */
export function dayStyle(date: CivilDate, today: CivilDate): 'long' | 'longNoYear' {
  return date.slice(0, 4) === today.slice(0, 4) ? 'longNoYear' : 'long';
}
