import { addDays, civilDate, compareDates, readWireTime } from '@hoi/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, endOf, startOf, wireTime } from './time.js';

const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays(civilDate('1970-01-01'), n));

describe('time on the wire', () => {
  test.each([
    ['2026-11-12', '2026-11-12T00:00:00.000+01:00'],
    ['2026-07-01', '2026-07-01T00:00:00.000+02:00'],
    // The nights the clock is moved begin with the old offset.
    ['2026-03-29', '2026-03-29T00:00:00.000+01:00'],
    ['2026-03-30', '2026-03-30T00:00:00.000+02:00'],
    ['2026-10-25', '2026-10-25T00:00:00.000+02:00'],
    ['2026-10-26', '2026-10-26T00:00:00.000+01:00'],
    ['1979-07-01', '1979-07-01T00:00:00.000+01:00'],
  ])('%s begins at %s', (date, text) => {
    expect(wireTime(startOf(civilDate(date)))).toBe(text);
  });

  test('the last day is the day before an exclusive end', () => {
    expect(wireTime(endOf(civilDate('2026-03-28')))).toBe('2026-03-29T00:00:00.000+01:00');
    expect(wireTime(endOf(civilDate('2026-12-31')))).toBe('2027-01-01T00:00:00.000+01:00');
  });

  test('a reader of the day finds the same day and clock', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 4, max: 23 }), (date, hour) => {
        const text = wireTime(at(date, `${String(hour).padStart(2, '0')}:30`));
        expect(text.slice(0, 16)).toBe(`${date}T${String(hour).padStart(2, '0')}:30`);
        const read = readWireTime(text);
        expect(read?.date).toBe(date);
        expect(read?.lenient).toBe(false);
      }),
    );
  });

  test('a day ends after it begins', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(startOf(date) < endOf(date)).toBe(true);
        expect(compareDates(date, addDays(date, 1))).toBeLessThan(0);
      }),
    );
  });
});
