import type { CivilDate, Progress } from '@hoi/model';
import type { Pen } from '../pen.js';

/** Attainment over time by FFB's scale of impaired functioning: lower is better, and what was not assessed is no level. */
export function complexProgress({ cal }: Pen) {
  const by = 'Amina Haddad';
  const at = (on: CivilDate, level: number | null, who = by) => ({ on, level, by: who });
  const scale = (more: Omit<Progress, 'instrument'>): Progress => ({
    instrument: 'ffb.functioning',
    ...more,
  });
  const start = cal.on(-3, 18);
  return {
    morning: scale({ target: 1, assessments: [at(start, 3), at(cal.on(-2, 9), 2)] }),
    work: scale({
      target: 1,
      assessments: [
        at(start, 3, 'Jonas Friis'),
        at(cal.on(-2, 2), null, 'Jonas Friis'),
        at(cal.on(-1, 6), 2, 'Jonas Friis'),
      ],
    }),
    shopping: scale({
      target: 2,
      expected: 3,
      assessments: [at(start, 1), at(cal.daysAgo(10), 2)],
    }),
    sleep: scale({ target: 1, assessments: [at(start, 1), at(cal.daysAgo(10), 1)] }),
  };
}
