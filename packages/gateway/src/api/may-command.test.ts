import { describe, expect, it } from 'vitest';
import type { CitizenId, Command, Instant, JointPlan, PlanOperation, Reading } from '@hoi/model';
import { decideReading, type Viewer } from '@hoi/model/access';
import type { Settled } from './opening.js';
import { hindranceOf } from './may-command.js';

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

function hindrance(who: Viewer, operation: Partial<PlanOperation>, value = undecided) {
  const reading = decideReading('plan', value, {
    viewer: who,
    citizen,
    purpose: 'test',
    now: '2026-11-12T13:00:00.000Z' as Instant,
    consents: [
      {
        id: 'c',
        state: 'given',
        areas: ['social', 'employment'],
        validFrom: '2026-01-01T00:00:00.000Z' as Instant,
        validTo: null,
      },
    ],
  });
  const operations = [{ part: 'g0', basedOn: 1, action: 'change' as const, ...operation }];
  const command: Command = { kind: 'changePlan', citizen, operations };
  const settled = { line: { reading } } as unknown as Settled;
  return hindranceOf(command, settled, value, who);
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
    expect(hindrance(social, begin, none)).toBe('part.notYours');
    expect(hindrance(self, begin, none)).toBe('part.notYours');
  });
});
