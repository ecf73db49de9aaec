import { describe, expect, it } from 'vitest';
import type {
  Appointment,
  CitizenId,
  CivilDate,
  Instant,
  JointPlan,
  PlanOperation,
  Reading,
} from '@hoi/model';
import { type Access, decideReading, type Viewer } from '@hoi/model/access';
import type { Settled } from './opening.js';
import { planHindrance } from './may-change-plan.js';

const citizen = 'anna' as CitizenId;
const plan: JointPlan = {
  id: 'plan',
  version: 1,
  areas: ['social', 'employment'],
  overallGoal: 'Ro',
  subGoals: (['social', 'employment', undefined] as const).map((area, n) => ({
    id: `g${String(n)}`,
    version: 1,
    title: 'x',
    type: 'develop' as const,
    status: 'inProgress' as const,
    interventionIds: [],
    agreements: [{ id: `a${String(n)}`, version: 1, text: 'y', status: 'waiting' as const }],
    ...(area ? { area } : {}),
  })),
};
const undecided: Reading<JointPlan | null> = {
  value: plan,
  settled: true,
  retrievedAt: '2026-11-12T13:00:00.000Z' as Instant,
  connections: [],
  systems: [],
  withheld: [],
  rejected: 0,
};
const viewer = (more: Partial<Viewer>): Viewer => ({
  id: 'v',
  audience: 'professional',
  municipality: '0',
  units: [],
  areas: ['social'],
  roles: ['caseworker'],
  kleScopes: [],
  securityIds: [],
  dataQuality: false,
  ...more,
});
const social = viewer({});
const coordinator = viewer({ areas: ['crossCutting'], roles: ['coordinator'] });
const self = viewer({ audience: 'citizen', citizen, areas: [], roles: [] });

const followUp = (id: string, area: Appointment['area']): Appointment => ({
  id,
  kind: 'followUp',
  title: 'x',
  area,
  date: '2026-12-01' as CivilDate,
  state: 'planned',
  version: 1,
});
const appointments: Reading<Appointment[]> = {
  ...undecided,
  value: [
    followUp('f-social', 'social'),
    followUp('f-health', 'health'),
    followUp('f-all', 'crossCutting'),
  ],
};

function hindrance(
  who: Viewer,
  operation: Partial<PlanOperation>,
  value = undecided,
  answer: 'yes' | 'asked' = 'yes',
) {
  const access: Access = {
    viewer: who,
    citizen,
    purpose: 'test',
    now: '2026-11-12T13:00:00.000Z' as Instant,
    participation: { id: 'p', answer },
    consents: [
      {
        id: 'c',
        state: 'given',
        areas: ['social', 'employment'],
        validFrom: '2026-01-01T00:00:00.000Z' as Instant,
        validTo: null,
      },
    ],
  };
  const reading = decideReading('plan', value, access);
  const shown = decideReading('appointments', appointments, access, { plan: value });
  const operations = [{ part: 'g0', basedOn: 1, action: 'change' as const, ...operation }];
  const settled = (one: object, before: object) =>
    ({ line: { reading: one }, undecided: before }) as unknown as Settled;
  return planHindrance(
    { kind: 'changePlan', citizen, operations },
    settled(reading, value),
    settled(shown, appointments),
  );
}

describe('whose part of the plan it is', () => {
  it.each([
    ['own part', { part: 'g0', fields: { title: 'z' } }, undefined],
    ['an agreement in it', { part: 'a0', fields: { text: 'z' } }, undefined],
    ['another area’s', { part: 'g1', fields: { title: 'z' } }, 'part.notYours'],
    ['an agreement in that', { part: 'a1', fields: { text: 'z' } }, 'part.notYours'],
    ['the whole plan’s', { part: 'g2', fields: { title: 'z' } }, 'part.notYours'],
    ['own part, given away', { part: 'g0', fields: { area: 'employment' } }, 'part.notYours'],
    [
      'new in another area',
      { part: 'n', basedOn: null, action: 'add', fields: { kind: 'subGoal', area: 'employment' } },
      'part.notYours',
    ],
    [
      'new in its own',
      { part: 'n', basedOn: null, action: 'add', fields: { kind: 'subGoal', area: 'social' } },
      undefined,
    ],
    [
      'own agreement under another’s goal',
      {
        part: 'n',
        basedOn: null,
        action: 'add',
        fields: { kind: 'agreement', subGoal: 'g1', area: 'social', text: 'x' },
      },
      undefined,
    ],
    [
      'an agreement into another’s goal',
      {
        part: 'n',
        basedOn: null,
        action: 'add',
        fields: { kind: 'agreement', subGoal: 'g1', text: 'x' },
      },
      'part.notYours',
    ],
    ['the citizen’s words', { part: 'plan', fields: { overallGoal: 'z' } }, 'part.notYours'],
  ] as [string, Partial<PlanOperation>, string | undefined][])(
    'an area’s caseworker: %s',
    (_, operation, expected) => expect(hindrance(social, operation)).toBe(expected),
  );

  it.each([
    [coordinator, { part: 'g1', fields: { title: 'z' } }, undefined],
    [coordinator, { part: 'g2', action: 'move', fields: { after: null } }, undefined],
    [coordinator, { part: 'plan', fields: { overallGoal: 'z' } }, undefined],
    [self, { part: 'plan', fields: { overallGoal: 'z' } }, undefined],
    [self, { part: 'plan', fields: { overallGoal: 'z', areas: [] } }, 'part.notYours'],
    [self, { part: 'g0', fields: { title: 'z' } }, 'part.notYours'],
    [self, { part: 'a0', action: 'remove' }, 'part.notYours'],
  ] as [Viewer, Partial<PlanOperation>, string | undefined][])(
    'the coordinator and the citizen, %#',
    (who, operation, expected) => expect(hindrance(who, operation)).toBe(expected),
  );

  it('begins a plan by the coordinator’s hand only', () => {
    const none = { ...undecided, value: null };
    const begin = {
      part: 'plan',
      basedOn: null,
      action: 'add',
      fields: { areas: ['social'] },
    } as const;
    expect(hindrance(coordinator, begin, none)).toBeUndefined();
    expect(hindrance(coordinator, begin, none, 'asked')).toBe('part.notYours');
    const closed = { ...begin, fields: { areas: ['social', 'health'] } };
    expect(hindrance(coordinator, closed, none)).toBe('part.invalid');
    expect(hindrance(social, begin, none)).toBe('part.notYours');
    expect(hindrance(self, begin, none)).toBe('part.notYours');
  });
});

describe('whose follow-up it is', () => {
  const add = (fields: object): Partial<PlanOperation> => ({
    part: 'new',
    basedOn: null,
    action: 'add',
    fields: { kind: 'followUp', title: 'x', date: '2026-12-01', ...fields },
  });
  it.each([
    [social, { part: 'f-social', fields: { state: 'held' } }, undefined],
    [social, { part: 'f-social', fields: { area: 'employment' } }, 'part.notYours'],
    [social, { part: 'f-all', fields: { state: 'held' } }, 'part.notYours'],
    [coordinator, { part: 'f-all', fields: { state: 'held' } }, undefined],
    // It is there, and nothing of it is told.
    [coordinator, { part: 'f-health', fields: { state: 'held' } }, 'part.invalid'],
    [coordinator, add({ area: 'crossCutting', subGoalId: 'g2' }), undefined],
    [social, add({ area: 'social', subGoalId: 'g0' }), undefined],
    [social, add({ area: 'crossCutting' }), 'part.notYours'],
    [social, add({ area: 'health' }), 'part.invalid'],
    [social, add({ area: 'social', subGoalId: 'nobody' }), 'part.invalid'],
    [self, add({ area: 'social' }), 'part.notYours'],
    [self, { part: 'f-social', fields: { state: 'cancelled' } }, 'part.notYours'],
  ] as [Viewer, Partial<PlanOperation>, string | undefined][])(
    'is changed by those whose area it is, %#',
    (who, operation, expected) => expect(hindrance(who, operation)).toBe(expected),
  );
});
