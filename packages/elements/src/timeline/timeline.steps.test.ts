import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, dayNumber, fromDayNumber, partsOf, weekday } from '@hoi/model';
import { type Steps, daily, monthly, stepsIn, weekly, yearly } from './timeline.steps.js';

const FIRST = dayNumber(civilDate('0001-01-01'));
const LAST = dayNumber(civilDate('9999-12-31'));
const moment = fc
  .tuple(fc.integer({ min: FIRST, max: LAST }), fc.double({ min: 0, max: 0.999, noNaN: true }))
  .map(([day, part]) => day + part);
const at = (day: number) => partsOf(fromDayNumber(day));

/** How a day must be for a step to stand on it. */
const KINDS: Record<string, { steps: Steps; stands: (day: number) => boolean }> = {
  days: { steps: daily, stands: Number.isInteger },
  weeks: { steps: weekly, stands: (day) => weekday(fromDayNumber(day)) === 1 },
  months: { steps: monthly(1), stands: (day) => at(day).day === 1 },
  quarters: {
    steps: monthly(3),
    stands: (day) => at(day).day === 1 && [1, 4, 7, 10].includes(at(day).month),
  },
  'five years': {
    steps: yearly(5),
    stands: (day) => at(day).day === 1 && at(day).month === 1 && at(day).year % 5 === 0,
  },
};

describe('steps through the calendar', () => {
  for (const [kind, { steps, stands }] of Object.entries(KINDS)) {
    it(`stand where ${kind} begin, in order, with none between two that follow each other`, () => {
      fc.assert(
        fc.property(moment, (given) => {
          const before = steps.floor(given);
          const after = steps.next(before);
          expect(before).toBeLessThanOrEqual(given);
          expect(after).toBeGreaterThan(given);
          // The calendar's own first day stands for what began before it.
          if (before > FIRST) expect(stands(before)).toBe(true);
          if (after <= LAST) expect(stands(after)).toBe(true);
          const between = Math.min(after, LAST) - before > 400 ? 400 : after - before;
          for (let day = before + 1; day < before + between && day <= LAST; day += 1) {
            expect(Number.isInteger(day) && kind !== 'days' && stands(day)).toBe(false);
          }
        }),
      );
    });
  }

  it('end with the calendar', () => {
    expect(stepsIn(yearly(5000), FIRST, LAST + 1).map((day) => at(day).year)).toEqual([1, 5000]);
    expect(stepsIn(monthly(1), LAST - 40, LAST + 1)).toHaveLength(1);
  });
});
