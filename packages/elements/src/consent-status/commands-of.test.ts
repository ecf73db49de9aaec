import { describe, expect, it } from 'vitest';
import { type CitizenId, type CivilDate, type Consent, type Instant, instantAt } from '@hoi/model';
import { commandsOf } from './commands-of.js';
import { fieldOf } from './field-of.js';
import { type FormValues, valuesOf } from './form-values.js';
import { problemsIn } from './problems-in.js';

const today = '2026-11-12' as CivilDate;
const now = '2026-11-12T08:14:00.000Z' as Instant;
const values = (different: Partial<FormValues> = {}): FormValues => ({
  answer: 'yes',
  areas: ['employment', 'social'],
  which: [],
  hoi: '',
  purpose: 'Én plan',
  legalBasis: 'forvaltningsloven28',
  dataTypes: [],
  recipients: '',
  how: '',
  givenBy: '',
  document: '',
  day: today,
  from: today,
  to: '',
  toTime: '',
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
  revocable: [
    consent('a', ['social', 'family']),
    consent('b', ['social']),
    consent('d', ['income']),
  ],
  area: 'social' as const,
  answer: 'unknown' as const,
  documentSystem: 'Sagsskabet',
  now: () => now,
};

describe('problemsIn', () => {
  it('finds nothing wrong with a form in order', () => {
    for (const kind of ['answer', 'register', 'ask', 'scope', 'decline', 'withdrawArea'] as const) {
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
    expect(problemsIn('scope', values({ areas: [], recipients: 'areas' }), today)).toEqual({
      areas: 'consent.error.areas',
      dataTypes: 'consent.error.dataTypes',
    });
    expect(problemsIn('answer', values({ document: 'om 311299-9999' }), today)).toEqual({
      document: 'consent.error.cpr',
    });
  });

  it('knows an end at a time of the day, and the one law with a longest time', () => {
    const at = (different: Partial<FormValues>) => problemsIn('register', values(different), today);
    expect(at({ to: today, toTime: '14.05' })).toEqual({});
    expect(at({ to: today, toTime: '0.00' })).toEqual({ to: 'consent.error.reversed' });
    expect(at({ to: today, toTime: '25.00' })).toEqual({ toTime: 'consent.error.time' });
    expect(at({ toTime: '14.05' })).toEqual({ to: 'consent.error.timeAlone' });
    const health = { legalBasis: 'sundhedsloven43' };
    expect(at(health)).toEqual({ to: 'consent.error.maximum' });
    expect(at({ ...health, to: '2027-11-12' })).toEqual({ to: 'consent.error.maximum' });
    expect(at({ ...health, to: '2027-11-11' })).toEqual({});
    expect(at({ ...health, answer: 'no' }), 'a no has no end').toEqual({});
  });

  it('leads a refusal to its field, and knows which are about none', () => {
    expect(fieldOf('document.notFound')).toEqual(['document', 'consent.error.document']);
    expect(fieldOf('period.reversed')?.[0]).toBe('to');
    expect(fieldOf('command.refused')).toBeUndefined();
    expect(fieldOf('constructor')).toBeUndefined();
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
        legalBasis: 'forvaltningsloven28',
        validFrom: now,
        validTo: instantAt('2027-11-13' as CivilDate),
      },
    ]);
    expect(commands('register', { from: '2026-11-01' })[0]).toMatchObject({
      validFrom: instantAt('2026-11-01' as CivilDate),
      validTo: null,
    });
  });

  it('carries where the paper is, how it came, whose word it is, and an end to the minute', () => {
    const [command] = commands('register', {
      how: 'written',
      givenBy: 'custodyHolder',
      document: 'DOK-7',
      to: '2027-11-12',
      toTime: '14.05',
      dataTypes: ['plan', 'appointments'],
      recipients: 'coordinator',
    });
    expect(command).toMatchObject({
      how: 'written',
      givenBy: 'custodyHolder',
      document: { system: 'Sagsskabet', documentId: 'DOK-7' },
      validTo: instantAt('2027-11-12' as CivilDate, 14, 5),
      dataTypes: ['plan', 'appointments'],
      recipients: ['coordinator'],
    });
  });

  it('registers a no, and narrows and widens one consent', () => {
    expect(commands('register', { answer: 'no', to: '2027-11-12' })[0]).toMatchObject({
      answer: 'no',
      validTo: null,
    });
    expect(commands('decline')[0]).toMatchObject({ kind: 'registerConsent', answer: 'no' });
    const scope = { which: ['a'], dataTypes: ['plan'], recipients: 'areas' };
    expect(commands('scope', scope)).toEqual([
      {
        kind: 'changeConsentScope',
        citizen: 'c',
        consentId: 'a',
        areas: ['employment', 'social'],
        dataTypes: ['plan'],
        recipients: null,
        seen: { areas: ['social', 'family'] },
      },
    ]);
    const [kept] = commands('scope', { ...scope, recipients: 'kept' });
    expect(kept && 'recipients' in kept, 'what the form cannot say stays as it was').toBe(false);
  });

  it('takes one area out of every consent that names it, and withdraws what is then empty', () => {
    expect(commands('withdrawArea')).toEqual([
      {
        kind: 'changeConsentScope',
        citizen: 'c',
        consentId: 'a',
        areas: ['family'],
        seen: { areas: ['social', 'family'] },
      },
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
    const seen = commandsOf('answer', values(), { ...context, answer: 'asked' })[0]?.make();
    expect(seen).toMatchObject({ kind: 'answerHoi', seen: 'asked' });
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
