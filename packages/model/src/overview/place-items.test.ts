import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, dayNumber, fromDayNumber } from '../time/civil-date.js';
import { type Period, type PeriodEnd, periodOf } from '../time/period.js';
import { inWindow, placeItems } from './place-items.js';
import type { TimelineItem } from './timeline-item.js';

const TODAY = '2026-11-12' as CivilDate;
const far = {
  min: dayNumber('1800-01-01' as CivilDate),
  max: dayNumber('2300-01-01' as CivilDate),
};
const near = {
  min: dayNumber('2025-01-01' as CivilDate),
  max: dayNumber('2028-01-01' as CivilDate),
};
const day = fc.oneof(fc.integer(near), fc.integer(far)).map(fromDayNumber);
const end: fc.Arbitrary<PeriodEnd> = fc.oneof(
  day.map((date) => ({ kind: 'on' as const, date })),
  day.map((date) => ({ kind: 'planned' as const, date })),
  fc.constant({ kind: 'ongoing' as const }),
  fc.constant({ kind: 'unknown' as const }),
);
const period: fc.Arbitrary<Period> = fc
  .tuple(fc.option(day), end, fc.boolean())
  .map(([start, ending, sameDay]) =>
    periodOf(start, sameDay && start ? { kind: 'on', date: start } : ending),
  );
const item = (i: number, bar: Period | null, frame: Period | null): TimelineItem => ({
  id: `i${String(i % 97)}-${String(i)}`,
  record: 'r',
  kind: 'benefit',
  area: 'social',
  name: undefined,
  bar,
  frame,
});
const items = fc
  .array(fc.tuple(fc.option(period, { freq: 9 }), fc.option(period)), { maxLength: 80 })
  .map((list) => list.map(([bar, frame], i) => item(i, bar, frame)));

describe('a lane loses nothing', () => {
  it('drawn + before + after + invalid = given, in any window', () => {
    fc.assert(
      fc.property(items, day, fc.integer({ min: 1, max: 5000 }), (list, from, days) => {
        const { placed, invalid, rows } = placeItems(list, TODAY);
        const start = dayNumber(from);
        const { shown, before, after } = inWindow(placed, start, start + days);
        const all = [...shown, ...before, ...after].map((one) => one.item).concat(invalid);
        expect(all).toHaveLength(list.length);
        expect(new Set(all)).toEqual(new Set(list));
        for (const { row } of placed) expect(row).toBeLessThan(rows);
      }),
      { numRuns: 3000 },
    );
  });
});
