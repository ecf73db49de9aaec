import {
  type Appointment,
  type CaseRecord,
  type CivilDate,
  type Grant,
  addDays,
  areaOfKle,
  endsOn,
  periodOf,
} from '@hoi/model';
import { bareGrant, decidedCase } from './bare-records.js';
import { random } from './random.js';
import { TITLES } from './titles.js';

/** Periods to a case: its own, and those of its benefits. */
const PER_CASE = 20;
const BENEFITS = ['Støtte', 'Kørsel', 'Kursus', 'Tilskud'] as const;
/** How far back it goes. */
const DAYS = 12 * 365;

/**
 * A life of so many periods, the same one for the same number and day: no person's, but what the timeline must bear. It is the model's own
 * records and not a sender's, since no index has such a life.
 */
export function largeLife(
  periods: number,
  today: CivilDate,
): { cases: CaseRecord[]; grants: Grant[]; appointments: Appointment[] } {
  const dice = random(`large ${String(periods)}`);
  const cases: CaseRecord[] = [];
  const grants: Grant[] = [];
  const appointments: Appointment[] = [];
  for (let left = periods; left > 0; left -= PER_CASE) {
    const at = cases.length;
    const [kle, title] = dice.pick(TITLES);
    const area = areaOfKle(kle);
    const id = uuid(1, at);
    cases.push(
      decidedCase(id, `${title} ${String(at + 1)}`, somePeriod(), { kle: { number: kle }, area }),
    );
    for (let i = 1; i < Math.min(PER_CASE, left); i++) {
      const period = somePeriod();
      const name = dice.pick(BENEFITS);
      const known = { area, cases: [{ caseId: id }] };
      grants.push(bareGrant(uuid(2, grants.length), name, period, known));
    }
    if (dice.chance(20))
      appointments.push({
        id: `m${String(at)}`,
        kind: 'meeting',
        title: 'Samtale',
        area,
        date: addDays(today, dice.below(400) - 300),
        state: 'planned',
        caseId: id,
      });
  }
  return { cases, grants, appointments };

  function somePeriod() {
    const start = addDays(today, -dice.below(DAYS));
    if (dice.chance(15)) return periodOf(start, { kind: 'ongoing' });
    const length = Math.floor(dice.below(27) ** 2);
    return periodOf(start, endsOn(addDays(start, length)));
  }
}

function uuid(kind: number, n: number): string {
  return `0000000${String(kind)}-0000-4000-8000-${String(n).padStart(12, '0')}`;
}
