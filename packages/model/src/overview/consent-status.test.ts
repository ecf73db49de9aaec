import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREAS } from '../area/area.js';
import type { Consent, Participation } from '../record/consent.js';
import { addDays } from '../time/civil-date.js';
import { instantAt } from '../time/copenhagen.js';
import { day } from '../testing/records.js';
import { consentHistory } from './consent-history.js';
import { consentOnDay } from './consent-on-day.js';
import { holdsOn } from './consent-scope.js';
import { consentByArea, overallConsent } from './consent-view.js';

const today = day('2026-11-12');
const at = (date: string, hour = 0, minute = 0) => instantAt(day(date), hour, minute);
const consent = (different: Partial<Consent> = {}): Consent => ({
  id: 'c',
  state: 'given',
  areas: ['social'],
  validFrom: at('2026-01-01'),
  validTo: null,
  ...different,
});
const no: Participation = { id: 'p', answer: 'no', answeredOn: day('2026-04-16') };
const standing = (consents: Consent[], more: object = {}) =>
  consentByArea({ participation: null, consents, known: true, ...more }, today).find(
    ({ area }) => area === 'social',
  );

describe('consentByArea', () => {
  it('has a standing of its own for each of the nine', () => {
    const of = (different: Partial<Consent>) => standing([consent(different)])?.standing;
    expect(standing([])?.standing).toBe('notAsked');
    expect(of({ state: 'pending', validFrom: null })).toBe('pending');
    expect(of({})).toBe('given');
    expect(of({ validTo: at('2026-12-12') })).toBe('expiring');
    expect(of({ validTo: at('2026-12-14') })).toBe('given');
    expect(of({ state: 'declined', validFrom: null })).toBe('declined');
    expect(of({ state: 'withdrawn', validTo: at('2026-06-30', 14) })).toBe('withdrawn');
    expect(of({ state: 'expired', validTo: at('2026-02-03') })).toBe('expired');
    expect(of({ state: 'unknown', validFrom: null })).toBe('unknown');
    expect(standing([], { known: false })?.standing).toBe('unknown');
    const legalBases = [{ area: 'social', basis: '§ 11 a' }];
    expect(standing([], { legalBases })?.standing).toBe('notRequired');
  });

  it('reads an end that is past as expired, though the source still says given', () => {
    expect(standing([consent({ validTo: at('2026-11-12') })])).toMatchObject({
      standing: 'expired',
      on: '2026-11-11',
    });
  });

  it('knows of no end that the record does not carry', () => {
    const old = standing([consent({ validFrom: at('2015-01-01') })]);
    expect(old).toMatchObject({ standing: 'given' });
    expect(old?.until).toBeUndefined();
  });

  it('says when a consent that is given has not begun', () => {
    expect(standing([consent({ validFrom: at('2026-12-01') })])).toMatchObject({
      standing: 'given',
      holding: [],
      startsOn: '2026-12-01',
    });
  });

  it('lets a new question stand over an old answer, and a new answer over an older', () => {
    const withdrawn = consent({ id: 'w', state: 'withdrawn', decidedOn: day('2026-06-30') });
    const pending = consent({ id: 'p', state: 'pending', validFrom: null });
    const declined = consent({ id: 'd', state: 'declined', decidedOn: day('2026-07-01') });
    expect(standing([pending, withdrawn])?.standing).toBe('pending');
    expect(standing([withdrawn, declined])?.standing).toBe('declined');
  });

  it('lets a "Nej til HOI" stand over every record', () => {
    const rows = consentByArea({ participation: no, consents: [consent()], known: true }, today);
    expect(rows.every((row) => row.hoiNo && row.holding.length === 0)).toBe(true);
    expect(overallConsent(rows)).toBe('declined');
  });

  it('says since when nothing is covered', () => {
    const withdrawn = consent({
      state: 'withdrawn',
      decidedOn: day('2026-10-08'),
      validTo: at('2026-10-09', 8, 45),
    });
    expect(standing([withdrawn])).toMatchObject({ on: '2026-10-08', since: '2026-10-09' });
    const over = consent({ state: 'expired', validTo: at('2026-02-03') });
    expect(standing([over])).toMatchObject({ on: '2026-02-02', since: '2026-02-03' });
  });

  it('leaves what another law allows as it is, whatever the answer to HOI', () => {
    const legalBases = [{ area: 'social' as const, basis: '§ 11 a' }];
    expect(standing([], { legalBases, participation: no })?.standing).toBe('notRequired');
    expect(standing([consent()], { legalBases, participation: no })?.standing).toBe('declined');
  });

  it('tells of every area any record names, once, in their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.subarray([...AREAS], { minLength: 1 }), { maxLength: 5 }),
        (lists) => {
          const rows = consentByArea(
            {
              participation: null,
              consents: lists.map((areas, i) => consent({ id: `c${i}`, areas })),
              known: true,
            },
            today,
          ).map(({ area }) => area);
          expect(new Set(rows).size).toBe(rows.length);
          expect(lists.flat().every((area) => rows.includes(area))).toBe(true);
          expect([...rows].sort((a, b) => AREAS.indexOf(a) - AREAS.indexOf(b))).toEqual(rows);
        },
      ),
    );
  });
});

describe('consentOnDay', () => {
  const life = [
    consent({
      id: 'w',
      state: 'withdrawn',
      areas: ['employment', 'social'],
      validFrom: at('2026-02-03'),
      validTo: at('2026-06-30', 14, 5),
      decidedOn: day('2026-06-30'),
    }),
    consent({ validFrom: at('2026-08-18', 10, 15), areas: ['social'] }),
  ];
  const on = (text: string, participation: Participation | null = null) =>
    consentOnDay(life, participation, day(text));

  it('answers yes, no, and until when', () => {
    expect(on('2026-03-01').covered.map(({ area }) => area)).toEqual(['employment', 'social']);
    expect(on('2026-06-30').covered[0]).toEqual({
      area: 'employment',
      until: at('2026-06-30', 14, 5),
    });
    expect(on('2026-08-18').covered).toEqual([{ area: 'social', from: at('2026-08-18', 10, 15) }]);
    expect(on('2026-07-01')).toEqual({
      covered: [],
      before: { state: 'withdrawn', last: '2026-06-30' },
      next: '2026-08-18',
    });
    expect(on('2026-01-01')).toEqual({ covered: [], next: '2026-02-03' });
  });

  it('covers nothing after a "Nej til HOI"', () => {
    const late: Participation = { ...no, answeredOn: day('2026-10-01') };
    expect(on('2026-11-01', late)).toMatchObject({ covered: [], hoiNo: '2026-10-01' });
    expect(on('2026-09-01', late).covered).toHaveLength(1);
  });

  it('agrees with what holds today, for any records', () => {
    const instant = fc
      .record({ days: fc.integer({ min: -400, max: 400 }), hour: fc.nat({ max: 23 }) })
      .map(({ days, hour }) => instantAt(addDays(today, days), hour));
    const records = fc.array(
      fc.record({ from: instant, to: fc.option(instant), area: fc.constantFrom(...AREAS) }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(records, (all) => {
        const consents = all
          .filter(({ from, to }) => to === null || from < to)
          .map(({ from, to, area }, i) =>
            consent({ id: `c${i}`, areas: [area], validFrom: from, validTo: to }),
          );
        const held = consents.filter((one) => holdsOn(one, today)).flatMap(({ areas }) => areas);
        const covered = consentOnDay(consents, null, today).covered.map(({ area }) => area);
        expect(new Set(covered)).toEqual(new Set(held));
      }),
    );
  });
});

describe('consentHistory', () => {
  it('tells of every answer, newest first, those without a day before all', () => {
    const events = consentHistory(
      { id: 'p', answer: 'yes', answeredOn: day('2026-08-18'), registeredBy: 'Karen' },
      [
        consent({ id: 'g', decidedOn: day('2026-08-18'), validTo: at('2027-08-18') }),
        consent({
          id: 'w',
          state: 'withdrawn',
          validFrom: at('2026-02-03'),
          validTo: at('2026-06-30', 14),
          decidedOn: day('2026-06-30'),
        }),
        consent({ id: 'q', state: 'pending', validFrom: null, areas: ['health'] }),
        consent({ id: 'e', state: 'expired', validTo: at('2026-01-31') }),
      ],
      today,
    );
    expect(events.map(({ kind, on }) => `${on ?? '-'} ${kind}`)).toEqual([
      '- pending',
      '2026-08-18 hoiYes',
      '2026-08-18 given',
      '2026-06-30 withdrawn',
      '2026-02-03 given',
      '2026-01-30 expired',
      '2026-01-01 given',
    ]);
    expect(events.find(({ kind }) => kind === 'given')?.until).toBe('2027-08-17');
  });

  it('tells of a question that was taken back as neither a no nor a withdrawal, by whom and when', () => {
    const unasked = { at: at('2026-11-12', 9), registeredBy: 'Jonas' };
    const events = consentHistory(
      {
        id: 'p',
        answer: 'yes',
        answeredOn: day('2026-08-18'),
        earlier: [
          { answer: 'asked', answeredOn: day('2026-11-12'), registeredBy: 'Karen', unasked },
        ],
      },
      [
        consent({
          id: 'q',
          state: 'unasked',
          validFrom: null,
          decidedOn: day('2026-11-05'),
          registeredBy: 'Karen',
          unasked,
        }),
      ],
      today,
    );
    expect(events.map(({ kind, on, by }) => [kind, on, by])).toEqual([
      ['hoiUnasked', '2026-11-12', 'Jonas'],
      ['hoiAsked', '2026-11-12', 'Karen'],
      ['unasked', '2026-11-12', 'Jonas'],
      ['pending', '2026-11-05', 'Karen'],
      ['hoiYes', '2026-08-18', undefined],
    ]);
  });
});
