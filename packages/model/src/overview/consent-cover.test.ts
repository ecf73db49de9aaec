import { describe, expect, it } from 'vitest';
import type { Area } from '../area/area.js';
import type { Consent, Participation } from '../record/consent.js';
import { latestDay, latestEnd } from '../rules/consent-rules.js';
import { addDays } from '../time/civil-date.js';
import { instantAt } from '../time/copenhagen.js';
import { day } from '../testing/records.js';
import { consentCover, coveredAt } from './consent-cover.js';
import { consentHistory } from './consent-history.js';
import { consentOnDay } from './consent-on-day.js';
import { consentLane } from './consent-spans.js';
import { consentByArea } from './consent-view.js';

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
const areasAt = (
  consents: Consent[],
  instant: ReturnType<typeof at>,
  participation: Participation | null = null,
): Area[] =>
  coveredAt(consentCover(consents, participation), instant).flatMap(({ areas }) => areas);
const row = (consents: Consent[], more: object = {}) =>
  consentByArea({ participation: null, consents, known: true, ...more }, today).find(
    ({ area }) => area === 'social',
  );

describe('a consent that was narrowed', () => {
  const narrowed = consent({
    areas: ['employment'],
    earlier: [
      { areas: ['employment', 'social'], from: at('2026-01-01'), to: at('2026-06-30', 14, 5) },
    ],
  });

  it('covered what it covered, until the instant it did no longer', () => {
    expect(areasAt([narrowed], at('2026-06-30', 14, 4))).toEqual(['employment', 'social']);
    expect(areasAt([narrowed], at('2026-06-30', 14, 5))).toEqual(['employment']);
    expect(consentOnDay([narrowed], null, day('2026-06-30')).covered).toEqual([
      { area: 'employment' },
      { area: 'social', until: at('2026-06-30', 14, 5) },
    ]);
  });

  it('was taken back where it was taken out, and is told so', () => {
    expect(row([narrowed])).toMatchObject({ standing: 'withdrawn', on: '2026-06-30', holding: [] });
    expect(
      consentHistory(null, [narrowed], today).map(({ kind, on, areas }) => [kind, on, areas]),
    ).toEqual([
      ['narrowed', '2026-06-30', ['social']],
      ['given', '2026-01-01', ['employment', 'social']],
    ]);
  });

  it('is drawn as two times beside each other, the later under its own id', () => {
    expect(consentLane([narrowed], today).spans).toMatchObject([
      { id: 'c/0', from: '2026-01-01', to: '2026-06-29', areas: ['employment', 'social'] },
      { id: 'c', from: '2026-06-30', to: null, areas: ['employment'] },
    ]);
    expect(consentLane([narrowed], today).gaps).toEqual([]);
  });

  it('covered a new area from when it was widened, and not before', () => {
    const widened = consent({
      areas: ['social', 'health'],
      earlier: [{ areas: ['social'], from: at('2026-01-01'), to: at('2026-08-18', 10) }],
    });
    expect(consentOnDay([widened], null, day('2026-08-17')).covered).toEqual([{ area: 'social' }]);
    expect(consentHistory(null, [widened], today)[0]).toMatchObject({
      kind: 'widened',
      areas: ['health'],
      on: '2026-08-18',
    });
  });
});

describe('an end in the middle of a day', () => {
  const until = consent({ validTo: at('2026-11-12', 14, 5) });

  it('holds to the minute, and no longer', () => {
    expect(row([until], { now: at('2026-11-12', 14, 4) })).toMatchObject({
      standing: 'expiring',
      untilAt: at('2026-11-12', 14, 5),
    });
    expect(row([until], { now: at('2026-11-12', 14, 5) })).toMatchObject({ standing: 'expired' });
    expect(row([until]), 'without a clock the day is whole').toMatchObject({
      standing: 'expiring',
    });
  });
});

describe('a young person and whoever has custody', () => {
  const own = consent({ id: 'own', givenBy: 'citizen', validFrom: at('2026-05-01') });
  const custody = consent({ id: 'custody', givenBy: 'custodyHolder' });

  it('share while both have said yes', () => {
    expect(areasAt([own, custody], at('2026-11-12'))).toEqual(['social', 'social']);
    const no = consent({
      id: 'own',
      givenBy: 'citizen',
      state: 'declined',
      validFrom: null,
      decidedOn: day('2026-05-01'),
    });
    expect(areasAt([no, custody], at('2026-11-12'))).toEqual([]);
    expect(areasAt([no, custody], at('2026-04-30')), 'before the first was asked').toEqual([
      'social',
    ]);
  });

  it('share again from when a question to one of them is taken back, and only from then', () => {
    const question = consent({
      id: 'q',
      givenBy: 'citizen',
      state: 'pending',
      validFrom: null,
      decidedOn: day('2026-05-01'),
    });
    expect(areasAt([question, custody], at('2026-11-12'))).toEqual([]);
    const back: Consent = { ...question, state: 'unasked', unasked: { at: at('2026-06-01', 10) } };
    const covered = (instant: ReturnType<typeof at>) => areasAt([back, custody], instant);
    expect(covered(at('2026-04-30'))).toEqual(['social']);
    expect(covered(at('2026-06-01', 9)), 'while it stood').toEqual([]);
    expect(covered(at('2026-06-01', 10))).toEqual(['social']);
    expect(row([back, custody])).toMatchObject({ standing: 'given' });
    expect(row([back])).toMatchObject({ standing: 'notAsked' });
    expect(consentLane([back], today)).toEqual({ spans: [], gaps: [], others: [] });
  });

  it('are told of one beside the other, and one no is enough', () => {
    const back = {
      ...own,
      state: 'withdrawn',
      validTo: at('2026-10-08', 9),
      decidedOn: day('2026-10-08'),
    } as const;
    expect(row([back, custody])).toMatchObject({
      standing: 'withdrawn',
      givers: [
        { givenBy: 'citizen', standing: 'withdrawn', on: '2026-10-08' },
        { givenBy: 'custodyHolder', standing: 'given' },
      ],
    });
    expect(consentOnDay([back, custody], null, day('2026-10-08')).covered).toEqual([
      { area: 'social', until: at('2026-10-08', 9) },
    ]);
    expect(row([own, custody])).toMatchObject({ standing: 'given', holding: [own, custody] });
    expect(row([own])?.givers).toBeUndefined();
  });
});

describe('the longest time a law allows', () => {
  it('ends a consent that carries no end, and one that carries a later', () => {
    const health = consent({ legalBasis: 'sundhedsloven43', validFrom: at('2025-11-01', 9) });
    expect(areasAt([health], at('2026-11-01', 8, 59))).toEqual(['social']);
    expect(areasAt([health], at('2026-11-01', 9))).toEqual([]);
    expect(row([health])).toMatchObject({ standing: 'expired', on: '2026-11-01' });
    const longer = { ...health, validTo: at('2030-01-01') };
    expect(areasAt([longer], at('2026-11-01', 9))).toEqual([]);
  });

  it('is for the one rule that has one', () => {
    expect(latestEnd('forvaltningsloven28', at('2026-01-01'))).toBeUndefined();
    expect(latestEnd('en anden lov', at('2026-01-01'))).toBeUndefined();
    expect(latestDay('sundhedsloven43', day('2026-11-12'))).toBe('2027-11-11');
    expect(latestDay('sundhedsloven43', day('2028-02-29'))).toBe('2029-02-27');
    expect(latestEnd('sundhedsloven43', at('9999-06-01'))).toBeUndefined();
  });
});

describe('what needs no consent', () => {
  const law = consent({
    state: 'notRequired',
    validFrom: null,
    legalBasis: 'retssikkerhedsloven § 11 a, stk. 2',
    dataTypes: ['grants'],
    recipients: ['employment'],
  });

  it('names its law, and stands whatever the answer to HOI', () => {
    const no: Participation = { id: 'p', answer: 'no' };
    expect(row([law], { participation: no })).toMatchObject({
      standing: 'notRequired',
      basis: { basis: 'retssikkerhedsloven § 11 a, stk. 2', dataTypes: ['grants'] },
    });
    expect(areasAt([law], at('2026-11-12')), 'and is no consent').toEqual([]);
    expect(row([{ ...law, validTo: at('2026-11-01') }])?.standing).toBe('notAsked');
    expect(row([law, consent()])?.standing).toBe('given');
  });
});

describe('a record that has ended and does not say when', () => {
  it('is vouched for no longer than it says', () => {
    const withdrawn = consent({ state: 'withdrawn', decidedOn: day('2026-03-01') });
    expect(areasAt([withdrawn], at('2026-02-28'))).toEqual(['social']);
    expect(areasAt([withdrawn], at('2026-03-01'))).toEqual([]);
    expect(areasAt([consent({ state: 'expired' })], at(addDays(today, -1)))).toEqual([]);
  });
});
