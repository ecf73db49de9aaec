import type { Area } from '../area/area.js';
import type { Lookup } from '../record/lookup.js';
import { type CivilDate, addDays, compareDates } from '../time/civil-date.js';
import { civilDateAt } from '../time/copenhagen.js';
import { inAreaOrder } from './area-order.js';

/** All look-ups of one day with one purpose: what a citizen may know of who has looked is when and why, never who. */
export interface LookedUp {
  on: CivilDate;
  purpose: string;
  areas: Area[];
  times: number;
}

/** Newest day first; within a day by purpose. `since` days back, today included; older ones are counted, not listed. */
export function lookedUp(
  lookups: readonly Lookup[],
  today: CivilDate,
  days = 180,
): { recent: LookedUp[]; older: number } {
  const first = addDays(today, -days);
  const byDay = new Map<string, LookedUp>();
  let older = 0;
  for (const { at, purpose, areas } of lookups) {
    const on = civilDateAt(at);
    if (on < first) {
      older += 1;
      continue;
    }
    const key = `${on} ${purpose}`;
    const known = byDay.get(key);
    byDay.set(key, {
      on,
      purpose,
      areas: inAreaOrder([...(known?.areas ?? []), ...areas]),
      times: (known?.times ?? 0) + 1,
    });
  }
  const recent = [...byDay.values()].sort(
    (a, b) => compareDates(b.on, a.on) || (a.purpose < b.purpose ? -1 : 1),
  );
  return { recent, older };
}
