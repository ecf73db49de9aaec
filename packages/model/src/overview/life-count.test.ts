import { describe, expect, it } from 'vitest';
import type { Intervention } from '../record/intervention.js';
import { aCase, aGrant, anAppointment, day, id, since, span } from '../testing/records.js';
import { da } from '../locales/da.js';
import { attentionOf } from './attention.js';
import { caseGroups } from './case-groups.js';
import { citizenHelp } from './citizen-help.js';
import { lifeCount } from './life-count.js';
import { nextAgreed, nextOnPlan } from './next-agreed.js';
import { summaryWords } from './summary-words.js';
import { summaryOf } from './summary.js';

const today = day('2026-11-12');
const effort = (n: number, different: Partial<Intervention> = {}): Intervention => ({
  id: id(2000 + n),
  name: `Indsats ${n}`,
  area: 'education',
  period: since('2026-09-01'),
  provenance: { connection: 'fvu', system: 'Voksenskolen' },
  ...different,
});

describe('lifeCount', () => {
  it('counts open sector cases and their areas, the HOI case and interventions apart', () => {
    const count = lifeCount(
      {
        cases: [
          aCase(1, { hoi: true, area: 'crossCutting' }),
          aCase(2, { area: 'social' }),
          aCase(3, { area: 'social' }),
          aCase(4, { area: 'health', status: 'closed' }),
        ],
        grants: [aGrant(1), aGrant(2, {}, span('2020-01-01', '2020-12-31'))],
        interventions: [
          effort(1),
          effort(2, { status: 'paused' }),
          effort(3, { period: span('2025-01-01', '2025-02-01') }),
        ],
      },
      today,
    );
    expect(count.cases.map((one) => one.id)).toEqual([id(2), id(3)]);
    expect(count.hoi.map((one) => one.id)).toEqual([id(1)]);
    expect(count.areas).toEqual(['social']);
    expect(count.interventions.map((one) => one.id)).toEqual([id(2001)]);
    expect(count.benefits).toHaveLength(1);
  });
});

describe('nextAgreed', () => {
  const meeting = anAppointment(1, '2026-11-24', { caseId: id(1) });
  const jobTalk = anAppointment(2, '2026-11-30', { kind: 'followUp', area: 'employment' });
  const plan = anAppointment(3, '2026-12-02', { kind: 'followUp', caseId: id(1) });

  it('tells a meeting and a follow-up apart', () => {
    expect(nextAgreed([plan, jobTalk, meeting], today)).toEqual({ meeting, followUp: jobTalk });
    expect(nextAgreed([], today)).toEqual({ meeting: undefined, followUp: undefined });
  });

  it('calls a network meeting no follow-up on the plan', () => {
    expect(nextOnPlan([plan, jobTalk, meeting], id(1), today)).toEqual({
      appointment: plan,
      onPlan: true,
    });
    expect(nextOnPlan([jobTalk, meeting], id(1), today)).toEqual({
      appointment: meeting,
      onPlan: false,
    });
    expect(nextOnPlan([jobTalk], id(1), today)).toBeUndefined();
  });

  it('says in the summary which of them comes first', () => {
    const said = summaryWords(
      summaryOf({ interventions: [effort(1)], appointments: [meeting, plan] }, today),
      'Sanne',
      today,
      da,
    ).map((runs) => runs.map(({ text }) => text).join(''));
    expect(said).toEqual([
      'Sanne har 1 indsats i gang.',
      'Næste møde er Møde 1 tirsdag 24. november.',
    ]);
  });
});

describe('interventions', () => {
  it('stand in their area, unless they belong to a case that does', () => {
    const tied = effort(2, { caseId: id(1) });
    const elsewhere = effort(3, { caseId: id(99) });
    const { areas, empty } = caseGroups(
      [aCase(1, { area: 'social' })],
      [],
      [{ system: 'V', area: 'education', state: 'delivers' }],
      [],
      [effort(1), tied, elsewhere],
    );
    expect(empty).toEqual([]);
    expect(areas.map(({ area, interventions }) => [area, interventions.map((e) => e.id)])).toEqual([
      ['social', []],
      ['education', [id(2001), id(2003)]],
    ]);
  });

  it('of a withheld area are not there', () => {
    const withheld = [{ area: 'education' as const, reason: 'consent' as const }];
    expect(caseGroups([], [], [], withheld, [effort(1)]).areas[0]?.interventions).toEqual([]);
  });

  it('are help that a citizen gets, and tell the case they come from', () => {
    const help = citizenHelp([aCase(1, { status: 'decided' })], [], today, [
      effort(1, { caseId: id(1) }),
      effort(2, { status: 'paused' }),
      effort(3, { status: 'ended' }),
    ]);
    expect(help.map(({ name, state }) => [name, state])).toEqual([
      ['Indsats 1', 'running'],
      ['Indsats 2', 'paused'],
    ]);
  });

  it('that serve a goal speak for their case', () => {
    const attention = attentionOf(
      {
        appointments: [],
        consents: [],
        cases: [aCase(1, { area: 'social' })],
        grants: [],
        interventions: [effort(1, { caseId: id(1) })],
        plan: {
          id: 'p',
          version: 1,
          areas: ['social'],
          subGoals: [
            {
              id: 'g',
              title: 'Mål',
              type: 'develop',
              status: 'inProgress',
              interventionIds: [id(2001)],
              agreements: [],
            },
          ],
        },
      },
      today,
    );
    expect(attention).toEqual([]);
  });
});
