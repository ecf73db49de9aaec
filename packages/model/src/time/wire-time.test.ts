import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCivilDate } from './civil-date.js';
import { isInstant } from './instant.js';
import { lastDayBefore, readWireTime } from './wire-time.js';

function read(
  text: string,
): [date?: string, instant?: string, midnight?: boolean, lenient?: boolean] {
  const time = readWireTime(text);
  return time ? [time.date, time.instant, time.midnight, time.lenient] : [];
}

describe('wire times', () => {
  it('are read as Copenhagen days', () => {
    const table: [string, string, string | undefined, boolean, boolean][] = [
      // xs:date
      ['2026-11-12', '2026-11-12', undefined, true, false],
      ['2026-11-12Z', '2026-11-12', undefined, true, false],
      ['2026-11-12+01:00', '2026-11-12', undefined, true, false],
      // without zone: Copenhagen
      ['2026-11-12T00:00:00', '2026-11-12', '2026-11-11T23:00:00.000Z', true, false],
      ['2026-07-01T00:00:00', '2026-07-01', '2026-06-30T22:00:00.000Z', true, false],
      ['2026-11-12T14:05:06.789', '2026-11-12', '2026-11-12T13:05:06.789Z', false, false],
      // with zone
      ['2026-11-12T00:00:00+01:00', '2026-11-12', '2026-11-11T23:00:00.000Z', true, false],
      ['2026-07-01T00:00:00+02:00', '2026-07-01', '2026-06-30T22:00:00.000Z', true, false],
      ['2026-07-01T00:00:00+01:00', '2026-07-01', '2026-06-30T23:00:00.000Z', false, false],
      ['2026-11-11T23:00:00Z', '2026-11-12', '2026-11-11T23:00:00.000Z', true, false],
      ['2026-11-12T00:00:00Z', '2026-11-12', '2026-11-12T00:00:00.000Z', false, false],
      ['2026-11-12T00:00:00-05:30', '2026-11-12', '2026-11-12T05:30:00.000Z', false, false],
      // the guides' dot, and other near misses that mean one thing only
      ['2026-11-12T00:00:00+01.00', '2026-11-12', '2026-11-11T23:00:00.000Z', true, true],
      ['2026-11-12T00:00:00+0100', '2026-11-12', '2026-11-11T23:00:00.000Z', true, true],
      [' 2026-11-12\n', '2026-11-12', undefined, true, true],
      ['2026-11-12T09:30', '2026-11-12', '2026-11-12T08:30:00.000Z', false, true],
      // the end of a day, written as 24
      ['2026-12-31T24:00:00', '2027-01-01', '2026-12-31T23:00:00.000Z', true, false],
      ['2026-12-31T24:00:00.000+01:00', '2027-01-01', '2026-12-31T23:00:00.000Z', true, false],
      // fractions are cut, never rounded into another second or day
      ['2026-11-12T23:59:59.9999999', '2026-11-12', '2026-11-12T22:59:59.999Z', false, false],
      ['2026-11-12T12:00:00.5', '2026-11-12', '2026-11-12T11:00:00.500Z', false, false],
      ['2026-11-12T00:00:00.0001', '2026-11-12', '2026-11-11T23:00:00.000Z', false, false],
      // the last hour of the calendar
      ['9999-12-31T23:59:59Z', '9999-12-31', '9999-12-31T23:59:59.000Z', false, false],
      ['9999-12-31T24:00:00', '9999-12-31', '9999-12-31T23:00:00.000Z', false, false],
    ];
    for (const [text, ...expected] of table)
      expect([text, ...read(text)]).toEqual([text, ...expected]);
  });

  it('are read through both nights of the year', () => {
    expect(read('2026-03-29T02:30:00')[1]).toBe('2026-03-29T01:30:00.000Z');
    expect(read('2026-10-25T02:30:00')[1]).toBe('2026-10-25T00:30:00.000Z');
    expect(read('2026-10-25T02:30:00+01:00')[1]).toBe('2026-10-25T01:30:00.000Z');
    expect(read('2026-10-26T00:00:00')).toEqual([
      '2026-10-26',
      '2026-10-25T23:00:00.000Z',
      true,
      false,
    ]);
  });

  it('are nothing when they are no time', () => {
    const junk = [
      '',
      'ukendt',
      '2026-02-29',
      '2026-13-01T00:00:00',
      '12-11-2026',
      '2026-11-12T25:00:00',
      '2026-11-12T24:00:01',
      '2026-11-12T24:00:00.0001',
      '2026-11-12T12:60:00',
      '2026-11-12T12:00:60',
      '2026-11-12T12:00:00,5',
      '2026-11-12T12:00:00+15:00',
      '2026-11-12T12:00:00+14:01',
      '2026-11-12T12:00:00+01:75',
      '2026-11-12T12:00:00+1',
      '2026-11-12 12:00:00',
      '2026-11-12T',
      '20261112',
      '0000-00-00T00:00:00',
      '0001-01-01T00:00:00',
      '0001-01-01T00:00:00+01:00',
      '99999-12-31',
      '-2026-11-12',
    ];
    expect(junk.filter((text) => readWireTime(text) !== undefined)).toEqual([]);
  });

  it('never throw, and never give what is no day or instant', () => {
    const two = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, '0'));
    const year = fc.oneof(
      fc.constantFrom('0000', '0001', '1899', '2026', '9999'),
      fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, '0')),
    );
    const nearly = fc
      .tuple(
        year,
        fc.constantFrom('01', '12', '13', '02'),
        fc.constantFrom('01', '31', '29', '00'),
        fc.oneof(two, fc.constantFrom('00', '23', '24')),
        fc.constantFrom('00', '59', '60'),
        fc.constantFrom('', ':00', ':59', ':00.000', ':59.9999999', ':60'),
        fc.constantFrom('', 'Z', '+01:00', '-14:00', '+14:00', '+01.00', '+0160', 'x'),
      )
      .map(([y, m, d, h, min, s, zone]) => `${y}-${m}-${d}T${h}:${min}${s}${zone}`);
    const anything = fc.oneof(nearly, fc.string(), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(anything, (text) => {
        const time = readWireTime(text);
        if (!time) return;
        expect(isCivilDate(time.date)).toBe(true);
        if (time.instant !== undefined) expect(isInstant(time.instant)).toBe(true);
        expect(isCivilDate(lastDayBefore(time))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('end the day before when they end at midnight, else the same day', () => {
    const lastDay = (text: string) => {
      const time = readWireTime(text);
      return time && lastDayBefore(time);
    };
    expect(lastDay('2027-01-01T00:00:00')).toBe('2026-12-31');
    expect(lastDay('2026-12-31T23:00:00Z')).toBe('2026-12-31');
    expect(lastDay('2026-12-31T24:00:00')).toBe('2026-12-31');
    expect(lastDay('2026-12-31T23:59:59.999')).toBe('2026-12-31');
    expect(lastDay('2027-01-01T00:00:00.0001')).toBe('2027-01-01');
    expect(lastDay('2027-01-01')).toBe('2026-12-31');
    expect(lastDay('9999-12-31T23:59:59Z')).toBe('9999-12-31');
    expect(lastDay('0001-01-01')).toBe('0001-01-01');
  });
});
