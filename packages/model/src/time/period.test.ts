import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, civilDate, fromDayNumber } from './civil-date.js';
import {
  covers,
  endKindOn,
  endsOn,
  isInvalid,
  lastDay,
  lengthInDays,
  ONGOING,
  overlaps,
  type Period,
  type PeriodEnd,
  periodOf,
  PeriodSchema,
  phaseOn,
  UNKNOWN_END,
} from './period.js';

// A small world of days, so that periods meet, touch and miss each other often.
const WORLD = Array.from({ length: 15 }, (_, day) => fromDayNumber(20_000 + day));
const day = fc.constantFrom(...WORLD);
const end: fc.Arbitrary<PeriodEnd> = fc.oneof(
  day.map((date): PeriodEnd => ({ kind: 'on', date })),
  day.map((date): PeriodEnd => ({ kind: 'planned', date })),
  fc.constant(ONGOING),
  fc.constant(UNKNOWN_END),
);
const anyPeriod = fc.tuple(fc.option(day), end).map(([start, e]) => periodOf(start, e));
const period = anyPeriod.filter((one) => !isInvalid(one));

/** The oracle: a period is the set of its days. */
const daysOf = (one: Period) => new Set(WORLD.filter((date) => covers(one, date)));

describe('periods', () => {
  it('are valid by their own schema, reversed ones too', () => {
    fc.assert(fc.property(anyPeriod, (one) => void expect(v.is(PeriodSchema, one)).toBe(true)));
  });

  it('cover exactly the days on which they run', () => {
    fc.assert(
      fc.property(period, day, (one, date) => {
        expect(covers(one, date)).toBe(phaseOn(one, date) === 'running');
      }),
    );
  });

  it('go from planned to running to ended, never back', () => {
    const order = ['planned', 'running', 'ended'];
    fc.assert(
      fc.property(period, day, day, (one, a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        const [before, after] = [phaseOn(one, first), phaseOn(one, second)];
        expect(order.indexOf(before)).toBeLessThanOrEqual(order.indexOf(after));
      }),
    );
  });

  it('overlap when they share a day, whichever is asked', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const shared = [...daysOf(a)].some((date) => covers(b, date));
        expect(overlaps(a, b)).toBe(shared);
        expect(overlaps(b, a)).toBe(shared);
        expect(overlaps(a, a)).toBe(true);
      }),
    );
  });

  it('are as long as they have days', () => {
    fc.assert(
      fc.property(period, (one) => {
        const length = lengthInDays(one);
        if (one.start === null || lastDay(one) === undefined) expect(length).toBeUndefined();
        else expect(length).toBe(daysOf(one).size);
      }),
    );
  });

  it('have a planned end exactly while it is ahead', () => {
    fc.assert(
      fc.property(period, day, (one, date) => {
        const kind = endKindOn(one, date);
        if (one.end.kind === 'on') {
          expect(kind).toBe(one.end.date > date ? 'planned' : 'ended');
        } else {
          expect(kind).toBe(one.end.kind);
        }
      }),
    );
  });

  it('run through their last day', () => {
    const one = periodOf(civilDate('2026-01-01'), endsOn(civilDate('2026-11-12')));
    expect(phaseOn(one, civilDate('2026-11-12'))).toBe('running');
    expect(phaseOn(one, civilDate('2026-11-13'))).toBe('ended');
    expect(endKindOn(one, civilDate('2026-11-11'))).toBe('planned');
    expect(endKindOn(one, civilDate('2026-11-12'))).toBe('ended');
    expect(lengthInDays(periodOf(civilDate('2026-11-12'), endsOn(civilDate('2026-11-12'))))).toBe(
      1,
    );
  });

  it('keep both dates of a reversed pair as text and are invalid', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom('on', 'planned'),
        (start, back, kind) => {
          const date: CivilDate = addDays(start, -back);
          const one = periodOf(start, { kind, date });
          expect(one).toEqual({
            start: null,
            end: UNKNOWN_END,
            invalid: [
              { field: 'start', raw: start, rule: 'period.reversed' },
              { field: 'end', raw: date, rule: 'period.reversed' },
            ],
          });
          for (const today of WORLD) expect(phaseOn(one, today)).toBe('invalid');
          expect(lengthInDays(one)).toBeUndefined();
        },
      ),
    );
  });

  it('keep what was unreadable beside what was not', () => {
    const unreadable = { field: 'end', raw: 'snart', rule: 'date.unreadable' } as const;
    const one = periodOf(civilDate('2026-01-01'), UNKNOWN_END, [unreadable]);
    expect(one).toEqual({ start: '2026-01-01', end: UNKNOWN_END, invalid: [unreadable] });
    expect(isInvalid(one)).toBe(true);
    expect(isInvalid(periodOf(null, ONGOING, []))).toBe(false);
  });
});
