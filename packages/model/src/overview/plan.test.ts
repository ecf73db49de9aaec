import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREAS } from '../area/area.js';
import type { JointPlan, SubGoal } from '../record/joint-plan.js';
import type { Instant } from '../time/instant.js';
import { aCase, aGrant, anAppointment, day, id, since, span } from '../testing/records.js';
import { attentionOf } from './attention.js';
import { goalState } from './goal-state.js';
import { currentEfforts, lifeEfforts } from './life-efforts.js';
import { type PlanCheckFacts, planNotes } from './plan-checks.js';
import { type PlanSources, planView } from './plan-view.js';

const today = day('2026-11-12');
const goal = (key: string, ids: string[], different: Partial<SubGoal> = {}): SubGoal => ({
  id: key,
  title: key,
  type: 'develop',
  status: 'inProgress',
  interventionIds: ids,
  agreements: [],
  ...different,
});
const plan = (subGoals: SubGoal[], different: Partial<JointPlan> = {}): JointPlan => ({
  id: 'p',
  version: 1,
  startedOn: day('2026-08-18'),
  areas: ['social', 'family'],
  subGoals,
  ...different,
});
const benefit = (n: number) => `${id(1000 + n)}/b${n}`;
const view = (sources: Partial<PlanSources> & Pick<PlanSources, 'plan'>) =>
  planView({ cases: [], grants: [], interventions: [], appointments: [], ...sources }, today);

describe('planView', () => {
  it('puts benefits, cases and interventions under the goals that point to them', () => {
    const joined = view({
      plan: plan([goal('a', [benefit(1)]), goal('b', [id(2), 'i1']), goal('c', ['gone'])]),
      cases: [
        aCase(1, { area: 'social', status: 'decided' }),
        aCase(2, { area: 'family', status: 'informed' }),
      ],
      grants: [aGrant(1, { area: 'social', cases: [{ caseId: id(1) }] })],
      interventions: [
        {
          id: 'i1',
          name: 'Kursus',
          area: 'education',
          period: since('2026-01-01'),
          provenance: { connection: 'fvu' },
        },
      ],
    });
    expect(joined.goals.map(({ efforts }) => efforts.map(({ id: one }) => one))).toEqual([
      [benefit(1)],
      [id(2), 'i1'],
      [],
    ]);
    expect(joined.goals.map(({ missing }) => missing)).toEqual([0, 0, 1]);
    expect(joined.withoutGoal).toEqual([]);
  });

  it('lets a case stand for what comes from it', () => {
    const grants = [1, 2].map((n) =>
      aGrant(n, { area: 'social', cases: [{ caseId: id(1) }] }, since('2026-01-01')),
    );
    const cases = [aCase(1, { area: 'social', status: 'decided' })];
    const whole = view({ plan: plan([goal('a', [id(1)])]), cases, grants });
    expect(whole.goals[0]?.efforts).toHaveLength(3);
    const one = view({ plan: plan([goal('a', [benefit(1)])]), cases, grants });
    expect(one.goals[0]?.efforts.map(({ id: each }) => each)).toEqual([benefit(1)]);
    expect(one.withoutGoal.map(({ id: each }) => each)).toEqual([benefit(2)]);
  });

  it('tells a case by its benefits while any runs, else by itself', () => {
    const cases = [aCase(1, { area: 'social', status: 'decided' })];
    const ended = aGrant(1, { cases: [{ caseId: id(1) }] }, span('2020-01-01', '2020-02-01'));
    const names = (grants: (typeof ended)[]) =>
      currentEfforts(lifeEfforts({ cases, grants, interventions: [] }, today)).map(
        ({ kind }) => kind,
      );
    expect(names([ended])).toEqual(['case']);
    expect(names([ended, aGrant(2, { cases: [{ caseId: id(1) }] })])).toEqual(['benefit']);
  });

  it('ties follow-ups to goals by their cases', () => {
    const [first] = view({
      plan: plan([goal('a', [benefit(1)])]),
      cases: [aCase(1, { area: 'social', status: 'decided' })],
      grants: [aGrant(1, { area: 'social', cases: [{ caseId: id(1) }] })],
      appointments: [
        anAppointment(1, '2026-10-30', { kind: 'followUp', state: 'due', caseId: id(1) }),
        anAppointment(2, '2026-12-02', { kind: 'followUp', caseId: id(1) }),
        anAppointment(3, '2026-11-20', { kind: 'followUp', caseId: id(9) }),
        anAppointment(4, '2026-11-20', { caseId: id(1) }),
      ],
    }).goals;
    expect(first?.overdue.map(({ id: one }) => one)).toEqual(['a1']);
    expect(first?.next.map(({ id: one }) => one)).toEqual(['a2']);
  });

  it('neither shows nor counts what is withheld', () => {
    const joined = planView(
      {
        plan: plan([goal('a', [benefit(1)])]),
        cases: [],
        grants: [aGrant(1, { area: 'health' })],
        interventions: [],
        appointments: [],
      },
      today,
      [{ area: 'health', reason: 'consent' }],
    );
    expect(joined.goals[0]).toMatchObject({ efforts: [], missing: 0 });
    expect([...joined.withoutGoal, ...joined.elsewhere]).toEqual([]);
  });

  it('loses nothing: every effort that goes on is under a goal, without one, or elsewhere', () => {
    const area = fc.constantFrom(...AREAS);
    const at = fc.nat({ max: 5 });
    const facts = fc.record({
      cases: fc.array(
        fc.record({
          n: at,
          area,
          hoi: fc.boolean(),
          status: fc.constantFrom('decided', 'closed', undefined),
        }),
        { maxLength: 6 },
      ),
      grants: fc.array(
        fc.record({
          n: at,
          area,
          of: fc.array(at, { maxLength: 2 }),
          bare: fc.boolean(),
          ended: fc.boolean(),
        }),
        { maxLength: 6 },
      ),
      goals: fc.array(fc.array(fc.tuple(fc.boolean(), at), { maxLength: 3 }), { maxLength: 4 }),
      areas: fc.subarray([...AREAS]),
    });
    fc.assert(
      fc.property(facts, ({ cases, grants, goals, areas }) => {
        const sources: PlanSources = {
          plan: plan(
            goals.map((ids, i) =>
              goal(
                `g${i}`,
                ids.map(([isCase, n]) => (isCase ? id(n) : benefit(n))),
              ),
            ),
            { areas },
          ),
          cases: cases.map(({ n, status, ...rest }) =>
            aCase(n, { ...rest, ...(status ? { status } : {}) }),
          ),
          grants: grants.map(({ n, area: where, of, bare, ended }) => {
            const period = ended ? span('2020-01-01', '2020-02-01') : since('2026-01-01');
            const made = aGrant(
              n,
              { area: where, cases: of.map((c) => ({ caseId: id(c) })) },
              period,
            );
            return bare ? { ...made, benefits: [] } : made;
          }),
          interventions: [],
          appointments: [],
        };
        const joined = planView(sources, today);
        const placed = [
          ...joined.goals.flatMap(({ efforts }) => efforts),
          ...joined.withoutGoal,
          ...joined.elsewhere,
        ];
        const key = ({ id: one, area: where, kind }: (typeof placed)[number]) =>
          `${kind} ${one} ${where}`;
        const have = placed.map(key);
        for (const effort of currentEfforts(lifeEfforts(sources, today))) {
          expect(have).toContain(key(effort));
        }
        // What stands without a goal stands there once.
        const rest = [...joined.withoutGoal, ...joined.elsewhere];
        expect(new Set(rest).size).toBe(rest.length);
        expect(rest.every(({ status }) => status !== 'ended')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with what needs action in the other elements', () => {
    const sources: PlanSources = {
      plan: plan([goal('a', [benefit(1)])]),
      cases: [1, 2].map((n) => aCase(n, { area: 'social', status: 'decided' })),
      grants: [aGrant(1, { area: 'social', cases: [{ caseId: id(1) }] })],
      interventions: [],
      appointments: [],
    };
    const flagged = attentionOf({ ...sources, consents: [] }, today);
    expect(flagged.map((one) => one.kind === 'interventionWithoutGoal' && one.item.id)).toEqual([
      id(2),
    ]);
    expect(planView(sources, today).withoutGoal.map(({ id: one }) => one)).toEqual([id(2)]);
  });
});

describe('goalState', () => {
  const word = (different: Partial<SubGoal>) => goalState(goal('g', [], different)).word;

  it('has the words of each kind of goal', () => {
    expect(word({})).toBe('inProgress');
    expect(word({ attainment: 'partly' })).toBe('inProgress');
    expect(goalState(goal('g', [], { attainment: 'partly' })).attainment).toBe('partly');
    expect(word({ status: 'completed', attainment: 'reached' })).toBe('reached');
    expect(word({ status: 'completed' })).toBe('ended');
    expect(word({ type: 'maintain' })).toBe('notAssessed');
    expect(word({ type: 'maintain', attainment: 'reached' })).toBe('maintained');
    expect(word({ type: 'limitLoss', attainment: 'notReached' })).toBe('lossLarger');
    expect(word({ type: 'limitLoss', status: 'notStarted' })).toBe('notStarted');
    expect(word({ type: 'maintain', status: 'changed' })).toBe('changed');
  });
});

describe('planNotes', () => {
  const notes = (different: Partial<PlanCheckFacts>, subGoals = [goal('a', [benefit(1)])]) => {
    const own = different.plan ?? plan(subGoals);
    const { goals } = view({ plan: own, grants: [aGrant(1, { area: 'social' })] });
    return planNotes({ plan: own, goals, ...different }, today);
  };
  const handlingPlan = (legalBasis: string) =>
    plan([goal('a', [benefit(1)])], {
      basis: { id: 'b', replaces: [{ plan: 'x', legalBasis, area: 'social' }] },
    });

  it('says nothing of a plan in order, and nothing of what is not known', () => {
    expect(notes({})).toEqual([]);
    expect(notes({ efforts: true, appointments: [], contacts: [] })).toEqual([]);
  });

  it('sees a goal without an effort only where every source has answered', () => {
    const subGoals = [goal('a', ['gone'])];
    expect(notes({}, subGoals)).toEqual([]);
    expect(notes({ efforts: true }, subGoals)[0]?.kind).toBe('goalWithoutEffort');
    expect(notes({}, [goal('a', [])])[0]?.kind).toBe('goalWithoutEffort');
    expect(notes({}, [goal('a', [], { status: 'completed' })])).toEqual([]);
  });

  it('sees that the day the plan named for a goal has gone by, unless somebody has held one since', () => {
    const on = day('2026-11-02');
    const subGoals = [goal('a', [benefit(1)], { followUpOn: on, area: 'social' })];
    const held = (date: string) =>
      anAppointment(1, date, { kind: 'followUp', state: 'held', area: 'social' });
    const passed = { kind: 'followUpPassed', number: 1, on };
    expect(notes({}, subGoals)).toEqual([]);
    expect(notes({ appointments: [] }, subGoals)).toEqual([passed]);
    expect(notes({ appointments: [held('2026-10-20')] }, subGoals)).toEqual([passed]);
    expect(notes({ appointments: [held('2026-11-05')] }, subGoals)).toEqual([]);
    const coming = [{ ...subGoals[0]!, followUpOn: day('2026-12-02') }];
    expect(notes({ appointments: [] }, coming)).toEqual([]);
  });

  it('asks for follow-up by the law that is named, and says when the law names no day', () => {
    const kinds = (legalBasis: string, appointments = [] as ReturnType<typeof anAppointment>[]) =>
      notes({ plan: handlingPlan(legalBasis), appointments }).map(({ kind }) => kind);
    expect(kinds('LBK om social service § 141 stk. 7')).toEqual(['followUpAgreed']);
    expect(kinds('LAB § 40 stk. 3')).toEqual(['followUpRuleUnknown']);
    expect(kinds('Sygedagpengeloven § 13 e')).toEqual(['followUpByLaw']);
    expect(kinds('En lov, ingen kender')).toEqual([]);
    const planned = anAppointment(1, '2026-11-20', { kind: 'followUp', area: 'social' });
    expect(kinds('LBK om social service § 141 stk. 7', [planned])).toEqual([]);
    const held = anAppointment(2, '2026-11-01', { state: 'held', area: 'social' });
    expect(kinds('Sygedagpengeloven § 13 e', [held, planned])).toEqual([]);
  });

  it('names a grant that ends before its goal, a missing consent, and a new coordinator', () => {
    const own = plan(
      [
        goal('a', [benefit(1)], {
          agreements: [{ id: 'x', text: 'y', status: 'waiting', by: day('2027-03-01') }],
        }),
      ],
      { savedAt: '2026-09-01T08:00:00.000Z' as Instant },
    );
    const { goals } = view({
      plan: own,
      grants: [aGrant(1, { area: 'social' }, span('2026-01-01', '2026-12-31'))],
    });
    const found = planNotes(
      {
        plan: own,
        goals,
        consents: [
          {
            id: 'c',
            state: 'given',
            areas: ['social'],
            validFrom: '2026-01-01T00:00:00.000Z' as Instant,
            validTo: null,
          },
        ],
        contacts: [
          {
            id: 'k',
            name: 'Ny',
            area: 'crossCutting',
            coordinating: true,
            period: since('2026-10-01'),
          },
        ],
      },
      today,
    );
    expect(found).toMatchObject([
      { kind: 'endsBeforeGoal', last: '2026-12-31', goalLast: '2027-03-01' },
      { kind: 'consentMissing', areas: ['family'] },
      { kind: 'coordinatorChanged', since: '2026-10-01' },
    ]);
  });

  it('names appointments at the same time', () => {
    const appointments = [1, 2].map((n) => anAppointment(n, '2026-11-20', { start: '10:00' }));
    expect(notes({ appointments })).toMatchObject([{ kind: 'clash', date: '2026-11-20' }]);
  });
});
