import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  civilDate,
  civilDateOf,
  compareDates,
  dayNumber,
  daysBetween,
  daysInMonth,
  earliest,
  fromDayNumber,
  isCivilDate,
  isLeapYear,
  isoWeek,
  latest,
  partsOf,
  weekday,
  yearsBetween,
} from './civil-date.js';

const DAY_MS = 86_400_000;
const FIRST = dayNumber(civilDate('0001-01-01'));
const LAST = dayNumber(civilDate('9999-12-31'));
const days = fc.integer({ min: FIRST, max: LAST });
const dates = days.map(fromDayNumber);
const nearDates = fc
  .integer({ min: dayNumber(civilDate('1850-01-01')), max: dayNumber(civilDate('2150-12-31')) })
  .map(fromDayNumber);

/** The oracle: JavaScript's own proleptic Gregorian calendar, in UTC, years below 100 set apart. */
function oracle(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY_MS;
}
const isoOf = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);

describe('civil dates', () => {
  it('are the days of the platform calendar, both ways', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = fromDayNumber(day);
        expect(date).toBe(isoOf(day));
        expect(dayNumber(date)).toBe(day);
        const { year, month, day: dayOfMonth } = partsOf(date);
        expect(oracle(year, month, dayOfMonth)).toBe(day);
        expect(civilDateOf(year, month, dayOfMonth)).toBe(date);
      }),
    );
  });

  it('are every day around the leap rules', () => {
    for (const year of [1899, 1900, 1999, 2000, 2023, 2024, 2099, 2100]) {
      for (let day = oracle(year, 1, 1); day <= oracle(year, 12, 31); day += 1) {
        expect(dayNumber(civilDate(isoOf(day)))).toBe(day);
      }
    }
  });

  it('know leap years and the length of months', () => {
    expect([1900, 1904, 2000, 2023, 2024, 2100, 2400].map(isLeapYear)).toEqual([
      false,
      true,
      true,
      false,
      true,
      false,
      true,
    ]);
    for (const year of [1900, 2000, 2023, 2024]) {
      for (let month = 1; month <= 12; month += 1) {
        const next = month === 12 ? oracle(year + 1, 1, 1) : oracle(year, month + 1, 1);
        expect(daysInMonth(year, month)).toBe(next - oracle(year, month, 1));
      }
    }
  });

  it('accept exactly what is a day', () => {
    const no = [
      '2026-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '0000-01-01',
      '10000-01-01',
      '2026-1-1',
      ' 2026-01-01',
      '2026-01-01\n',
      '2026-01-01T00:00',
      '-2026-01-01',
      '٢٠٢٦-٠١-٠١',
      '',
    ];
    expect(no.filter(isCivilDate)).toEqual([]);
    expect([null, undefined, 20260101, {}, ['2026-01-01']].filter(isCivilDate)).toEqual([]);
    expect(['0001-01-01', '9999-12-31', '2000-02-29'].every(isCivilDate)).toBe(true);
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (!isCivilDate(text)) expect(() => civilDate(text)).toThrow(RangeError);
      }),
    );
  });

  it('stay inside the calendar', () => {
    for (const wrong of [FIRST - 1, LAST + 1, Number.NaN, Infinity, -Infinity, 1e18]) {
      expect(() => fromDayNumber(wrong)).toThrow(RangeError);
    }
    expect(() => addDays(civilDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addMonths(civilDate('0001-01-31'), -1)).toThrow(RangeError);
    expect(() => civilDateOf(2026, 2, 30)).toThrow(RangeError);
    expect(() => civilDateOf(2026.5, 1, 1)).toThrow(RangeError);
  });

  it('add and subtract', () => {
    fc.assert(
      fc.property(nearDates, fc.integer({ min: -40_000, max: 40_000 }), (date, count) => {
        const other = addDays(date, count);
        expect(daysBetween(date, other)).toBe(count);
        expect(addDays(other, -count)).toBe(date);
        expect(Math.sign(compareDates(other, date))).toBe(Math.sign(count));
        expect(earliest(date, other)).toBe(count < 0 ? other : date);
        expect(latest(date, other)).toBe(count > 0 ? other : date);
      }),
    );
  });

  it('add months, stopping at the end of a short one', () => {
    const table: [string, number, string][] = [
      ['2026-01-31', 1, '2026-02-28'],
      ['2024-01-31', 1, '2024-02-29'],
      ['2026-03-31', -1, '2026-02-28'],
      ['2026-12-31', 2, '2027-02-28'],
      ['2024-02-29', 12, '2025-02-28'],
      ['2024-02-29', -48, '2020-02-29'],
      ['2026-11-12', 0, '2026-11-12'],
    ];
    for (const [from, months, to] of table) expect(addMonths(civilDate(from), months)).toBe(to);
    fc.assert(
      fc.property(nearDates, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const a = partsOf(date);
        const b = partsOf(addMonths(date, months));
        expect(b.year * 12 + b.month - (a.year * 12 + a.month)).toBe(months);
        expect(b.day).toBe(Math.min(a.day, daysInMonth(b.year, b.month)));
      }),
    );
  });

  it('have the weekday the platform says', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const sunday0 = new Date(dayNumber(date) * DAY_MS).getUTCDay();
        expect(weekday(date)).toBe(sunday0 === 0 ? 7 : sunday0);
      }),
    );
  });

  it('lie in the ISO week of the table', () => {
    const table: [string, number, number][] = [
      ['2005-01-01', 2004, 53],
      ['2005-01-02', 2004, 53],
      ['2005-12-31', 2005, 52],
      ['2006-01-02', 2006, 1],
      ['2007-01-01', 2007, 1],
      ['2007-12-30', 2007, 52],
      ['2007-12-31', 2008, 1],
      ['2008-12-28', 2008, 52],
      ['2008-12-29', 2009, 1],
      ['2009-12-31', 2009, 53],
      ['2010-01-03', 2009, 53],
      ['2010-01-04', 2010, 1],
      ['2026-01-01', 2026, 1],
      ['2026-11-12', 2026, 46],
      ['2026-12-31', 2026, 53],
      ['2027-01-03', 2026, 53],
      ['2027-01-04', 2027, 1],
    ];
    for (const [date, year, week] of table)
      expect(isoWeek(civilDate(date))).toEqual({ year, week });
  });

  it('count ISO weeks without a gap: a new one each Monday, 4 January always in week 1', () => {
    fc.assert(
      fc.property(nearDates, (date) => {
        const [week, next] = [isoWeek(date), isoWeek(addDays(date, 1))];
        if (weekday(date) !== 7) expect(next).toEqual(week);
        else if (next.year === week.year) expect(next.week).toBe(week.week + 1);
        else expect([next.week, week.week >= 52]).toEqual([1, true]);
        const { year } = partsOf(date);
        expect(isoWeek(civilDateOf(year, 1, 4))).toEqual({ year, week: 1 });
      }),
    );
  });

  it('count completed years', () => {
    const table: [string, string, number][] = [
      ['2000-11-12', '2026-11-11', 25],
      ['2000-11-12', '2026-11-12', 26],
      ['2004-02-29', '2022-02-28', 17],
      ['2004-02-29', '2022-03-01', 18],
      ['2004-02-29', '2024-02-29', 20],
      ['2026-11-12', '2026-11-12', 0],
    ];
    for (const [born, on, years] of table) {
      expect(yearsBetween(civilDate(born), civilDate(on))).toBe(years);
    }
  });
});
