import { MemoryIndex } from '@hoi/adapters/memory.js';
import {
  AREAS,
  areaOfKle,
  type CaseRecord,
  type CitizenId,
  type Consent,
  type Facet,
  type FacetValue,
  type HoiIndex,
  type Instant,
  type Reading,
} from '@hoi/model';
import { decideReading, type Viewer } from '@hoi/model/access';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { caseOf } from './records.js';
import { everything, linesOf, MUNICIPALITY, NOW, type Stand, stand } from './stand.js';

// Three hundred generated viewers × lives × plans, answers and consents over HTTP: what may not be seen changes no byte of what goes
// over the socket.

const ANNA = 'anna' as CitizenId;
const FACETS: Facet[] = [
  'cases',
  'grants',
  'contacts',
  'appointments',
  'remarks',
  'plan',
  'participation',
  'consents',
];
const RUNS = 300;
const KLE = ['15.20.04', '27.03.00', '29.09.05', '32.24.04', '15.17.30', '00.01.00'];
const area = fc.constantFrom(...AREAS);
const sensitivity = fc.constantFrom('nonConfidential', 'confidential', 'sensitive', undefined);

const viewer: fc.Arbitrary<Viewer> = fc
  .record({
    areas: fc.uniqueArray(area, { minLength: 1, maxLength: 3 }),
    roles: fc.subarray<Viewer['roles'][0]>(['coordinator', 'caseworker']),
    kleScopes: fc.array(
      fc.record({
        prefix: fc.constantFrom('15', '27', '29', '32', '00'),
        sensitivity: fc.constantFrom('confidential', 'sensitive' as const),
      }),
      { maxLength: 5 },
    ),
    dataQuality: fc.constant(false),
  })
  .map((rights) => everything({ id: 'generated', ...(rights as Partial<Viewer>) }));

const life = fc.record({
  cases: fc.array(
    fc.record({
      kle: fc.constantFrom(...KLE, undefined),
      sensitivity,
      cvr: fc.constantFrom(MUNICIPALITY, MUNICIPALITY, '99999999', undefined),
    }),
    { maxLength: 5 },
  ),
  appointments: fc.array(
    fc.record({
      area,
      on: fc.nat({ max: 4 }),
      goal: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
      steps: fc.array(fc.uniqueArray(area, { maxLength: 2 }), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
  saved: fc.array(fc.record({ areas: fc.uniqueArray(area, { maxLength: 2 }), own: fc.boolean() }), {
    maxLength: 3,
  }),
  contacts: fc.array(fc.record({ area, coordinating: fc.boolean() }), { maxLength: 3 }),
  consent: fc.uniqueArray(area, { maxLength: 4 }),
  takenBack: fc.option(fc.uniqueArray(area, { maxLength: 4 }), { nil: undefined }),
  earlier: fc.option(fc.uniqueArray(area, { maxLength: 4 }), { nil: undefined }),
  only: fc.constantFrom<(string[] | undefined)[]>(undefined, undefined, ['plan', 'appointments']),
  answer: fc.constantFrom('yes', 'yes', 'yes', 'no', 'asked' as const),
  goals: fc.array(
    fc.record({ area: fc.option(area, { nil: undefined }), on: fc.nat({ max: 4 }) }),
    {
      maxLength: 3,
    },
  ),
});
type Spec = typeof life extends fc.Arbitrary<infer T> ? T : never;
type Life = Pick<
  FacetValue,
  'cases' | 'appointments' | 'contacts' | 'consents' | 'participation' | 'plan'
>;

function lifeOf({
  cases,
  appointments,
  contacts,
  consent,
  earlier,
  takenBack,
  only,
  answer = 'yes',
  goals = [],
  saved = [],
}: Partial<Omit<Spec, 'appointments'>> &
  Pick<Spec, 'cases' | 'contacts' | 'consent'> & {
    appointments: (Pick<Spec['appointments'][0], 'area' | 'on'> &
      Partial<Spec['appointments'][0]>)[];
  }): Life {
  const consents: Consent[] = [
    {
      id: 'c',
      state: 'given',
      areas: consent,
      ...(only === undefined ? {} : { dataTypes: only }),
      validFrom: '2026-01-01T00:00:00.000Z' as Instant,
      validTo: null,
      ...(earlier === undefined
        ? {}
        : {
            earlier: [
              {
                areas: earlier,
                from: '2026-01-01T00:00:00.000Z' as Instant,
                to: '2026-06-01T00:00:00.000Z' as Instant,
              },
            ],
          }),
    },
    ...(takenBack === undefined
      ? []
      : [
          {
            id: 'q',
            state: 'unasked' as const,
            areas: takenBack,
            validFrom: null,
            validTo: null,
            unasked: { at: '2026-06-01T00:00:00.000Z' as Instant, registeredBy: 'Ansat Ansatsen' },
          },
        ]),
  ];
  return {
    cases: cases.map(({ kle, sensitivity: level, cvr }, n) => {
      const { owner: _, kle: _kle, sensitivity: _level, ...rest } = caseOf(n);
      return {
        ...rest,
        area: areaOfKle(kle),
        ...(kle === undefined ? {} : { kle: { number: kle } }),
        ...(level === undefined ? {} : { sensitivity: level as CaseRecord['sensitivity'] }),
        ...(cvr === undefined ? {} : { owner: { kind: 'authority', cvr } }),
      };
    }),
    appointments: appointments.map((one, n) => ({
      id: `a-${String(n)}`,
      kind: 'meeting',
      title: `Møde ${String(n)}`,
      area: one.area,
      date: '2026-11-20',
      state: 'planned',
      caseId: caseOf(one.on).id,
      contactId: `k-${String(n)}`,
      ...(one.goal === undefined
        ? {}
        : { kind: 'followUp', subGoalId: `g-${String(one.goal)}`, version: n + 1 }),
      history: (one.steps ?? []).map((areas, i) => ({
        at: '2026-06-01T00:00:00.000Z' as Instant,
        by: 'Ansat Ansatsen',
        action: 'moved',
        date: '2026-11-20',
        title: `Trin ${String(n)}-${String(i)}`,
        areas: [...areas, one.area],
        caseIds: [caseOf(one.on).id],
      })),
    })) as FacetValue['appointments'],
    contacts: contacts.map((one, n) => ({
      ...one,
      id: `k-${String(n)}`,
      name: 'Kontakt',
      period: caseOf(0).progress[0]?.period,
    })) as FacetValue['contacts'],
    consents,
    participation: { id: 'p', answer },
    plan: {
      id: 'plan',
      version: 1,
      overallGoal: 'Ro om morgenen',
      areas: [...new Set(goals.flatMap((one) => one.area ?? []))],
      subGoals: goals.map((one, n) => ({
        id: `g-${String(n)}`,
        title: `Delmål ${String(n)}`,
        type: 'develop',
        status: 'inProgress',
        ...(one.area === undefined ? {} : { area: one.area }),
        interventionIds: [caseOf(one.on).id],
        agreements: [{ id: `x-${String(n)}`, text: 'Aftale', status: 'waiting' }],
      })),
      history: saved.map(({ areas, own }, n) => ({
        at: '2026-06-01T00:00:00.000Z' as Instant,
        by: 'Ansat Ansatsen',
        parts: [
          {
            part: `s-${String(n)}`,
            kind: 'subGoal' as const,
            action: 'change' as const,
            fields: ['title'],
            areas,
          },
          ...(own
            ? [
                {
                  part: 'plan',
                  kind: 'plan' as const,
                  action: 'change' as const,
                  fields: ['areas'],
                  areas: [],
                },
              ]
            : []),
        ],
      })),
    },
  };
}

/** The same life to this viewer: hidden things changed, taken away, put in. */
function otherwise(
  one: Life,
  shown: (facet: keyof Life) => ReadonlySet<string>,
  plan: FacetValue['plan'],
  meetings: FacetValue['appointments'],
): Life {
  const other = structuredClone(one);
  const keep = <T extends { id: string }>(facet: keyof Life, list: T[]) =>
    list.filter(({ id }, n) => shown(facet).has(id) || n % 2 === 0);
  for (const record of other.cases) {
    if (!shown('cases').has(record.id)) record.title = 'HEMMELIG';
  }
  other.cases = keep('cases', other.cases);
  other.appointments = keep('appointments', other.appointments);
  for (const one of other.appointments) otherwiseSteps(one, meetings);
  other.contacts = keep('contacts', other.contacts);
  const foreign = { kind: 'authority', cvr: '12121212' } as const;
  other.cases.unshift(caseOf(90, { owner: foreign, title: 'HEMMELIG' }));
  other.appointments.push({
    id: 'a-90',
    kind: 'meeting',
    title: 'HEMMELIG',
    area: 'social',
    date: '2026-11-21' as never,
    state: 'planned',
    caseId: caseOf(90).id,
  });
  otherwisePlan(other.plan, plan);
  // No plan at all, and one that is not this viewer's to see.
  if (!plan && one.appointments.length % 2 === 0) other.plan = null;
  for (const record of other.cases) {
    record.relations.push({
      kind: 'related',
      caseId: caseOf(90).id,
      period: record.progress[0]?.period as never,
    });
  }
  return other;
}

/** What was done with an appointment where it was hidden: by anyone, anything, or never. */
function otherwiseSteps(
  one: FacetValue['appointments'][0],
  shown: FacetValue['appointments'],
): void {
  const seen = shown.find(({ id }) => id === one.id)?.history?.map(({ title }) => title) ?? [];
  const steps = (one.history ?? []).flatMap((step, n) => {
    if (seen.includes(step.title)) return [step];
    const hidden = { ...step, title: 'HEMMELIG', by: 'HEMMELIG', action: 'held' as const };
    return n % 2 === 0 ? [] : [hidden, hidden];
  });
  if (steps.length > 0) one.history = steps;
  else delete one.history;
}

function otherwisePlan(plan: FacetValue['plan'], shown: FacetValue['plan']): void {
  if (!plan) return;
  const seen = new Set(shown?.subGoals.map(({ id }) => id));
  plan.subGoals = plan.subGoals.filter(({ id }, n) => seen.has(id) || n % 2 === 0);
  for (const goal of plan.subGoals) {
    goal.interventionIds.unshift(caseOf(90).id);
    if (seen.has(goal.id)) continue;
    goal.title = 'HEMMELIG';
    goal.agreements = [];
  }
  if (!shown) plan.overallGoal = 'HEMMELIG';
  const told = new Set(shown?.history?.flatMap(({ parts }) => parts.map(({ part }) => part)));
  plan.history = (plan.history ?? []).flatMap((change, n) => {
    const parts = change.parts.map((part) =>
      told.has(part.part) ? part : { ...part, title: 'HEMMELIG', action: 'remove' as const },
    );
    // Wholly hidden, it may have been anyone, at any time, or never.
    if (change.parts.some(({ part }) => told.has(part))) return [{ ...change, parts }];
    return n % 2 === 0 ? [] : [{ ...change, parts, by: 'HEMMELIG' }];
  });
}

let now: Life;
let here: Stand;
/** The life of the moment, read through a memory that is made anew for each. */
const index: HoiIndex = {
  read: (facet, query, signal) => memoryOf(now).read(facet, query, signal),
  run: () => Promise.resolve({ outcome: 'refused', reason: 'command.notSupported' }),
  watch: () => memoryOf(now).watch(ANNA, AbortSignal.abort()),
};

function memoryOf(one: Life): MemoryIndex {
  const memory = new MemoryIndex({
    now: () => NOW,
    connections: [
      { name: 'sdi', facets: ['cases', 'documents'] },
      { name: 'ydi', facets: ['grants'] },
      {
        name: 'store',
        facets: ['contacts', 'appointments', 'remarks', 'plan', 'consents', 'participation'],
      },
    ],
  });
  for (const facet of ['cases', 'appointments', 'contacts', 'consents'] as const) {
    memory.set(ANNA, facet, one[facet]);
  }
  memory.set(ANNA, 'participation', one.participation);
  memory.set(ANNA, 'plan', one.plan);
  return memory;
}

let decided = 0;
beforeAll(async () => {
  here = await stand(index, {
    decide: (...all: Parameters<typeof decideReading>) => {
      decided += 1;
      return decideReading(...all) as Reading<never>;
    },
    settings: {},
  });
});
afterAll(() => here.stop());

async function bytes(token: string, one: Life): Promise<string> {
  now = one;
  const answer = await here.ask(`/v1/citizens/${ANNA}/read`, {
    token,
    body: { facets: FACETS, purpose: 'opfølgning' },
  });
  const head = [...answer.headers].filter(([name]) => name !== 'date');
  return `${String(answer.status)} ${JSON.stringify(head)}\n${await answer.text()}`;
}

/** However the dice fall, once something that was done with a meeting is told, and something kept back. */
const TOLD_IN_PART: [Spec, Viewer] = [
  {
    cases: [{ kle: '27.03.00', sensitivity: 'sensitive', cvr: MUNICIPALITY }],
    appointments: [{ area: 'social', on: 0, goal: undefined, steps: [['social'], ['health']] }],
    saved: [],
    contacts: [],
    consent: ['social'],
    takenBack: undefined,
    earlier: undefined,
    only: undefined,
    answer: 'yes',
    goals: [],
  },
  everything({ id: 'generated', areas: ['social'], dataQuality: false }),
];

const WORDS = `changes no byte over HTTP for what may not be seen (${String(RUNS)})`;
it(WORDS, { timeout: 600_000 }, async () => {
  let differed = 0;
  let offered = 0;
  let [told, keptBack] = [0, 0];
  await fc.assert(
    fc.asyncProperty(life, viewer, async (spec, who) => {
      const token = here.doors.let(who);
      const one = lifeOf(spec);
      const before = await bytes(token, one);
      const last = new Map(
        linesOf(before.slice(before.indexOf('\n'))).map(({ facet, reading }) => [facet, reading]),
      );
      const shown = (facet: keyof Life) =>
        new Set((last.get(facet)?.['value'] as { id: string }[]).map(({ id }) => id));
      const plan = last.get('plan')?.['value'] as FacetValue['plan'];
      const meetings = last.get('appointments')?.['value'] as FacetValue['appointments'];
      for (const { id, history } of meetings) {
        const all = one.appointments.find((found) => found.id === id)?.history ?? [];
        if (history) told += 1;
        if ((history?.length ?? 0) < all.length) keptBack += 1;
      }
      const other = otherwise(one, shown, plan, meetings);
      if (JSON.stringify(other) !== JSON.stringify(one)) differed += 1;
      const after = await bytes(token, other);
      expect(after).toBe(before);
      expect(after).not.toContain('HEMMELIG');
      const goals = new Set(plan?.subGoals.map(({ id }) => id));
      for (const { subGoalId } of meetings) {
        if (subGoalId !== undefined) expect(goals.has(subGoalId)).toBe(true);
      }
      if (last.get('plan')?.['mayBegin']) {
        expect([plan, one.participation?.answer]).toEqual([null, 'yes']);
        expect(who.roles).toContain('coordinator');
        offered += 1;
      }
      if (plan?.may) offered += 1;
      for (const record of one.cases) {
        if (!shown('cases').has(record.id)) expect(before).not.toContain(record.id);
      }
    }),
    { numRuns: RUNS, examples: [TOLD_IN_PART] },
  );
  expect(differed).toBe(RUNS);
  expect(offered).toBeGreaterThan(0);
  // Of what was done with a meeting, some was told and some was not.
  expect(told).toBeGreaterThan(0);
  expect(keptBack).toBeGreaterThan(0);
  expect(decided).toBeGreaterThan(RUNS * FACETS.length);
});

it('is the same for an outsider, whether something is hidden or nothing is there', async () => {
  const hidden = lifeOf({
    cases: [{ kle: '27.03.00', sensitivity: 'sensitive', cvr: MUNICIPALITY }],
    appointments: [{ area: 'social', on: 0 }],
    contacts: [{ area: 'social', coordinating: false }],
    consent: ['social', 'health'],
  });
  const nothing: Life = { ...hidden, cases: [], appointments: [], contacts: [] };
  const half = here.doors.let(
    everything({ areas: ['education'], kleScopes: [], roles: [], dataQuality: false }),
  );
  expect(await bytes(half, hidden)).toBe(await bytes(half, nothing));
  const outsider = here.doors.let(
    everything({ areas: [], kleScopes: [], roles: [], dataQuality: false }),
  );
  const refused = [await bytes(outsider, hidden), await bytes(outsider, nothing)];
  expect(refused[0]?.length).toBe(refused[1]?.length);
  expect(refused.every((text) => text.startsWith('404 '))).toBe(true);
});

it('shows two roles two answers, and the difference never left', async () => {
  const one = lifeOf({
    cases: [
      { kle: '27.03.00', sensitivity: 'sensitive', cvr: MUNICIPALITY },
      { kle: '15.20.04', sensitivity: 'confidential', cvr: MUNICIPALITY },
    ],
    appointments: [],
    contacts: [],
    consent: [],
  });
  const as = (areas: Viewer['areas']) =>
    here.doors.let(everything({ id: areas.join(), areas, roles: [], dataQuality: false }));
  const social = await bytes(as(['social']), one);
  const employment = await bytes(as(['employment']), one);
  expect([social.includes(caseOf(0).id), social.includes(caseOf(1).id)]).toEqual([true, false]);
  expect([employment.includes(caseOf(0).id), employment.includes(caseOf(1).id)]).toEqual([
    false,
    true,
  ]);
});
