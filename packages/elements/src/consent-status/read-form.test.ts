import { describe, expect, it } from 'vitest';
import { type CitizenId, type CivilDate, type Consent, type Instant, instantAt } from '@hoi/model';
import { type FormValues, commandsOf, problemsIn, valuesOf } from './read-form.js';

const today = '2026-11-12' as CivilDate;
const now = '2026-11-12T08:14:00.000Z' as Instant;
const values = (different: Partial<FormValues> = {}): FormValues => ({
  answer: 'yes',
  areas: ['employment', 'social'],
  which: [],
  purpose: 'Én plan',
  day: today,
  from: today,
  to: '',
  ...different,
});
const consent = (id: string, areas: Consent['areas']): Consent => ({
  id,
  state: 'given',
  areas,
  validFrom: now,
  validTo: null,
});
const context = {
  citizen: 'c' as CitizenId,
  holding: [consent('a', ['social', 'family']), consent('b', ['social']), consent('d', ['income'])],
  area: 'social' as const,
  now: () => now,
};

describe('problemsIn', () => {
  it('finds nothing wrong with a form in order', () => {
    for (const kind of ['answer', 'register', 'ask', 'withdrawArea'] as const) {
      expect(problemsIn(kind, values(), today)).toEqual({});
    }
  });

  it('says what is wrong at each field', () => {
    expect(problemsIn('answer', values({ answer: '', day: '2026-11-13' }), today)).toEqual({
      answer: 'consent.error.answer',
      day: 'consent.error.future',
    });
    expect(
      problemsIn('register', values({ areas: [], purpose: '', from: '', to: '' }), today),
    ).toEqual({
      areas: 'consent.error.areas',
      purpose: 'consent.error.purpose',
      from: 'consent.error.date',
    });
    expect(problemsIn('register', values({ to: '2026-11-11' }), today)).toEqual({
      to: 'consent.error.reversed',
    });
    expect(problemsIn('ask', values({ purpose: 'om 311299-9999' }), today)).toEqual({
      purpose: 'consent.error.cpr',
    });
    expect(problemsIn('withdraw', values(), today)).toEqual({ which: 'consent.error.which' });
  });
});

describe('commandsOf', () => {
  const commands = (...args: [Parameters<typeof commandsOf>[0], Partial<FormValues>?]) =>
    commandsOf(args[0], values(args[1]), context).map(({ make }) => make());

  it('lets a consent given today hold from now, another from its day, and to the end of its last day', () => {
    expect(commands('register', { to: '2027-11-12' })).toEqual([
      {
        kind: 'registerConsent',
        citizen: 'c',
        areas: ['employment', 'social'],
        purpose: 'Én plan',
        validFrom: now,
        validTo: instantAt('2027-11-13' as CivilDate),
      },
    ]);
    expect(commands('register', { from: '2026-11-01' })[0]).toMatchObject({
      validFrom: instantAt('2026-11-01' as CivilDate),
      validTo: null,
    });
  });

  it('takes one area out of every consent that names it, and withdraws what is then empty', () => {
    expect(commands('withdrawArea')).toEqual([
      { kind: 'changeConsentScope', citizen: 'c', consentId: 'a', areas: ['family'] },
      { kind: 'withdrawConsent', citizen: 'c', consentId: 'b' },
    ]);
  });

  it('asks for the same thing with the same words, whatever the clock says', () => {
    const asked = (instant: string) =>
      commandsOf('register', values(), { ...context, now: () => instant as Instant })[0]?.asked;
    expect(asked('2026-11-12T08:14:00.000Z')).toBe(asked('2026-11-12T08:15:00.000Z'));
    expect(commands('answer')).toEqual([
      { kind: 'answerHoi', citizen: 'c', answer: 'yes', on: today },
    ]);
    expect(commands('withdraw', { which: ['a', 'b'] })).toHaveLength(2);
    expect(commands('ask')[0]?.kind).toBe('askConsent');
  });
});

describe('valuesOf', () => {
  it('reads text trimmed, and only areas that exist', () => {
    const data = new FormData();
    data.append('areas', 'social');
    data.append('areas', 'nonsense');
    data.append('purpose', '  Én plan ');
    expect(valuesOf(data)).toMatchObject({ areas: ['social'], purpose: 'Én plan', day: '' });
  });
});
