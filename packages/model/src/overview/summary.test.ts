import { describe, expect, it } from 'vitest';
import { da } from '../locales/da.js';
import { en } from '../locales/en.js';
import { aCase, aGrant, anAppointment, day, id, since, span } from '../testing/records.js';
import { plainClause, summaryWords } from './summary-words.js';
import { type SummaryFacts, summaryOf } from './summary.js';

const today = day('2026-11-12');
const tie = (n: number) => ({
  kind: 'related' as const,
  caseId: id(n),
  period: since('2026-01-01'),
});
const life: SummaryFacts = {
  cases: [
    aCase(1, { hoi: true, area: 'crossCutting', relations: [tie(2), tie(3)] }),
    aCase(2, { area: 'employment', status: 'decided' }),
    aCase(3, { area: 'social' }),
    aCase(4, { area: 'health', status: 'closed' }),
  ],
  grants: [
    aGrant(1, {}, since('2025-03-01', { kind: 'ongoing' }), 'Kontanthjælp'),
    aGrant(2, {}, span('2026-09-14', '2027-01-15'), 'Praktik'),
    aGrant(3, {}, span('2026-09-14', '2027-02-01'), 'Bostøtte'),
    aGrant(4, {}, since('2026-05-05'), 'Rådgivning'),
    aGrant(5, {}, span('2020-01-01', '2021-01-01'), 'Gammel'),
  ],
  appointments: [
    anAppointment(1, '2026-11-24', { title: 'Netværksmøde', start: '10:00' }),
    anAppointment(2, '2026-11-20', { kind: 'followUp' }),
    anAppointment(3, '2026-11-19', { state: 'cancelled' }),
  ],
};

function text(facts: SummaryFacts, messages = da, name = 'Sanne'): string {
  return summaryWords(summaryOf(facts, today), name || undefined, today, messages)
    .map((runs) => runs.map((run) => run.text).join(''))
    .join(' ');
}

describe('the summary', () => {
  it('says the same in Danish, by rule, in order', () => {
    expect(text(life)).toBe(
      'Sanne har 2 åbne fagsager i 2 områder, samlet i én HOI-sag, og 4 ydelser i gang. ' +
        'Kontanthjælp løber uden slutdato, Rådgivning har ukendt slutdato og Praktik slutter efter planen 15. januar 2027. ' +
        'Næste opfølgning er Møde 2 fredag 20. november.',
    );
  });

  it('and in English', () => {
    expect(text(life, en)).toBe(
      'Sanne has 2 open sector cases in 2 areas, gathered in one HOI case, and 4 benefits in progress. ' +
        'Kontanthjælp runs without an end date, Rådgivning has an unknown end date and Praktik ends as planned on 15 January 2027. ' +
        'The next follow-up is Møde 2 Friday 20 November.',
    );
  });

  it('emphasises facts and nothing else', () => {
    const runs = summaryWords(summaryOf(life, today), 'Sanne', today, da).flat();
    expect(runs.filter(({ fact }) => fact).map((run) => run.text)).toEqual([
      '2 åbne fagsager i 2 områder',
      '4 ydelser i gang',
      'Møde 2 fredag 20. november',
    ]);
  });

  it('says nothing of what no source has given', () => {
    expect(summaryOf({}, today)).toEqual([]);
    expect(text({ grants: life.grants }, da, '')).toMatch(/^Borgeren har 4 ydelser i gang\./);
    expect(text({ cases: [] })).toBe('Sanne har ingen åbne fagsager.');
  });

  it('tells when only some cases, or none, hang on the HOI case', () => {
    const [hoi, ...rest] = life.cases ?? [];
    expect(text({ cases: [{ ...hoi!, relations: [tie(2)] }, ...rest] })).toBe(
      'Sanne har 2 åbne fagsager i 2 områder, 1 af dem i én HOI-sag.',
    );
    expect(text({ cases: [{ ...hoi!, relations: [] }, ...rest] })).toBe(
      'Sanne har 2 åbne fagsager i 2 områder og én HOI-sag.',
    );
  });

  it('names what comes first of the next meeting and the next follow-up, the meeting on the same day', () => {
    const meeting = anAppointment(1, '2026-11-24', { title: 'Netværksmøde' });
    const followUp = (date: string) => anAppointment(2, date, { kind: 'followUp' });
    const rules = (...appointments: (typeof meeting)[]) =>
      summaryOf({ appointments }, today)
        .flat()
        .map(({ rule }) => rule);
    expect(rules(meeting, followUp('2026-11-25'))).toEqual(['nextMeeting']);
    expect(rules(meeting, followUp('2026-11-24'))).toEqual(['nextMeeting']);
    expect(rules(meeting, followUp('2026-11-23'))).toEqual(['nextFollowUp']);
    expect(rules(meeting)).toEqual(['nextMeeting']);
  });

  it('counts benefits when they are many, unnamed or of a long name, and never names one wrongly', () => {
    const ongoing = (n: number, name = `Y${n}`) =>
      aGrant(n, {}, since('2025-01-01', { kind: 'ongoing' }), name);
    expect(text({ grants: [1, 2, 3].map((n) => ongoing(n)) })).toContain(
      '3 ydelser løber uden slutdato',
    );
    expect(text({ grants: [ongoing(1, 'A'), ongoing(2, 'A')] })).toContain('2 ydelser løber');
    expect(text({ grants: [ongoing(1, '')] })).toContain('1 ydelse løber');
    expect(text({ grants: [ongoing(1, '⟦x⟧')] })).toContain('X løber');
    expect(text({ grants: [ongoing(1, 'x'.repeat(25))] })).toContain('1 ydelse løber');
  });

  it('leaves out planned ends beyond 90 days and takes all that end on the nearest day', () => {
    expect(text({ grants: [aGrant(1, {}, span('2026-01-01', '2027-02-11'))] })).not.toContain(
      'slutter',
    );
    const two = [1, 2].map((n) => aGrant(n, {}, span('2026-01-01', '2026-12-31')));
    expect(text({ grants: two })).toContain('2 ydelser slutter efter planen 31. december');
  });

  it('never has more than three sentences, and can list what each clause rests on', () => {
    const sentences = summaryOf(life, today);
    expect(sentences).toHaveLength(3);
    expect(sentences.flat().map(({ rule }) => rule)).toEqual([
      'cases',
      'running',
      'ongoing',
      'unknownEnd',
      'plannedEnd',
      'nextFollowUp',
    ]);
    const [cases] = sentences.flat();
    expect(plainClause(cases!, today, da)).toBe('2 åbne fagsager i 2 områder, samlet i én HOI-sag');
  });
});
