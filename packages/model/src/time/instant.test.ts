import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareInstants, instantOf, isInstant, millisecondsOf, systemNow } from './instant.js';

const FIRST = Date.parse('0001-01-01T00:00:00.000Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');
const times = fc.integer({ min: FIRST, max: LAST });

describe('instants', () => {
  it('are milliseconds both ways, and sort as text', () => {
    fc.assert(
      fc.property(times, times, (a, b) => {
        expect(millisecondsOf(instantOf(a))).toBe(a);
        expect(compareInstants(instantOf(a), instantOf(b))).toBe(Math.sign(a - b));
      }),
    );
  });

  it('are nothing but UTC text of one width', () => {
    const no = [
      '2026-11-12T13:00:00Z',
      '2026-11-12T13:00:00.000+01:00',
      '2026-11-12T24:00:00.000Z',
      '2026-02-30T13:00:00.000Z',
      '2026-11-12 13:00:00.000Z',
      '+012026-11-12T13:00:00.000Z',
      '2026-11-12',
      '',
    ];
    expect(no.filter(isInstant)).toEqual([]);
    expect([null, 0, new Date(0)].filter(isInstant)).toEqual([]);
    expect(isInstant(systemNow())).toBe(true);
  });

  it('end with the calendar', () => {
    for (const wrong of [FIRST - 1, LAST + 1, Number.NaN, Infinity]) {
      expect(() => instantOf(wrong)).toThrow(RangeError);
    }
  });
});
