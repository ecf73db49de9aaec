import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, dayNumber, fromDayNumber } from './civil-date.js';
import { civilDateAt, instantAt, wallClock, ZONE } from './copenhagen.js';
import { type Instant, instantOf, millisecondsOf } from './instant.js';

const at = (text: string) => text as Instant;
const HOUR = 3_600_000;

/** The oracle: the platform's own rendering, asked for in another form than the code under test asks. */
const swedish = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'medium',
});
function shown(instant: Instant): string {
  const { date, hour, minute, second } = wallClock(instant);
  return `${date} ${[hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':')}`;
}
const instants = fc
  .integer({ min: Date.UTC(1900, 0, 2), max: Date.UTC(2100, 11, 31) })
  .map(instantOf);
const dates = fc
  .integer({ min: dayNumber(civilDate('1900-01-01')), max: dayNumber(civilDate('2100-12-31')) })
  .map(fromDayNumber);

describe('Copenhagen', () => {
  it('shows what the platform shows, from 1900 to 2100', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(shown(instant)).toBe(swedish.format(millisecondsOf(instant)));
      }),
      { numRuns: 500 },
    );
  });

  it('finds the instant of every day back', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 24 * HOUR - 1 }), (date, ofDay) => {
        const clock = [
          Math.floor(ofDay / HOUR),
          Math.floor(ofDay / 60_000) % 60,
          Math.floor(ofDay / 1000) % 60,
          ofDay % 1000,
        ] as const;
        const instant = instantAt(date, ...clock);
        const back = wallClock(instant);
        const wanted = dayNumber(date) * 24 * HOUR + ofDay;
        const got =
          dayNumber(back.date) * 24 * HOUR +
          back.hour * HOUR +
          back.minute * 60_000 +
          back.second * 1000 +
          back.millisecond;
        // A clock time that a spring night leaves out is shown an hour later; every other is shown as it was given.
        expect([0, HOUR]).toContain(got - wanted);
      }),
      { numRuns: 500 },
    );
  });

  it('finds the civil day of its midnight back', () => {
    fc.assert(fc.property(dates, (date) => void expect(civilDateAt(instantAt(date))).toBe(date)));
  });

  it('finds every instant back, the second of a doubled hour as the first', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const { date, hour, minute, second, millisecond } = wallClock(instant);
        const back = instantAt(date, hour, minute, second, millisecond);
        const late = millisecondsOf(instant) - millisecondsOf(back);
        expect([0, HOUR]).toContain(late);
        if (late > 0) expect(shown(back)).toBe(shown(instant));
      }),
      { numRuns: 500 },
    );
  });

  // The last Sundays of March and October.
  const nights = [
    ['2025-03-30', '2025-10-26'],
    ['2026-03-29', '2026-10-25'],
    ['2027-03-28', '2027-10-31'],
  ] as const;

  it.each(nights)('leaves out an hour on %s', (spring) => {
    const day = civilDate(spring);
    expect(instantAt(day, 1, 59, 59, 999)).toBe(`${spring}T00:59:59.999Z`);
    expect(instantAt(day, 3)).toBe(`${spring}T01:00:00.000Z`);
    // 02:30 never is; it is read as the moment half an hour after the jump.
    expect(instantAt(day, 2, 30)).toBe(`${spring}T01:30:00.000Z`);
    expect(shown(instantAt(day, 2, 30))).toBe(`${spring} 03:30:00`);
    expect(instantAt(day, 12)).toBe(`${spring}T10:00:00.000Z`);
    expect(instantAt(day, 23, 59)).toBe(`${spring}T21:59:00.000Z`);
    const next = fromDayNumber(dayNumber(day) + 1);
    expect(millisecondsOf(instantAt(next)) - millisecondsOf(instantAt(day))).toBe(23 * HOUR);
  });

  it.each(nights)('has an hour twice on the autumn night after %s: %s', (_, autumn) => {
    const day = civilDate(autumn);
    expect(instantAt(day, 1, 59)).toBe(`${fromDayNumber(dayNumber(day) - 1)}T23:59:00.000Z`);
    expect(instantAt(day, 2, 30)).toBe(`${autumn}T00:30:00.000Z`);
    expect(shown(at(`${autumn}T00:30:00.000Z`))).toBe(`${autumn} 02:30:00`);
    expect(shown(at(`${autumn}T01:30:00.000Z`))).toBe(`${autumn} 02:30:00`);
    expect(instantAt(day, 3)).toBe(`${autumn}T02:00:00.000Z`);
    expect(instantAt(day, 12)).toBe(`${autumn}T11:00:00.000Z`);
    const next = fromDayNumber(dayNumber(day) + 1);
    expect(millisecondsOf(instantAt(next)) - millisecondsOf(instantAt(day))).toBe(25 * HOUR);
  });

  it('changes day at Danish midnight, summer and winter', () => {
    expect(civilDateAt(at('2026-07-01T21:59:59.999Z'))).toBe('2026-07-01');
    expect(civilDateAt(at('2026-07-01T22:00:00.000Z'))).toBe('2026-07-02');
    expect(civilDateAt(at('2026-12-31T22:59:59.999Z'))).toBe('2026-12-31');
    expect(civilDateAt(at('2026-12-31T23:00:00.000Z'))).toBe('2027-01-01');
  });

  it('has an answer for every instant there is, to the rims of the calendar', () => {
    for (const rim of ['0001-01-01T00:00:00.000Z', '0001-01-02T12:00:00.000Z']) {
      expect(civilDateAt(at(rim)).slice(0, 7)).toBe('0001-01');
    }
    expect(civilDateAt(at('9999-12-31T22:59:59.999Z'))).toBe('9999-12-31');
    expect(civilDateAt(at('9999-12-31T23:59:59.999Z'))).toBe('9999-12-31');
    expect(instantAt(civilDate('9999-12-31'), 23, 59, 59, 999)).toBe('9999-12-31T22:59:59.999Z');
    expect(civilDateAt(instantAt(civilDate('0001-01-02')))).toBe('0001-01-02');
    expect(() => instantAt(civilDate('0001-01-01'))).toThrow(RangeError);
    fc.assert(
      fc.property(
        fc.integer({
          min: millisecondsOf(at('0001-01-01T00:00:00.000Z')),
          max: millisecondsOf(at('9999-12-31T23:59:59.999Z')),
        }),
        (ms) => void wallClock(instantOf(ms)),
      ),
    );
  });
});
