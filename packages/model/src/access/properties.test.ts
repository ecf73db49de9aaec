import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREAS, areaOfKle } from '../area/area.js';
import { type Facet, FACETS, type FacetValue } from '../index-port.js';
import { type ClassRef, SENSITIVITIES } from '../record/common.js';
import type { Instant } from '../time/instant.js';
import { canonicalOrder } from './canonical-order.js';
import type { Access } from './context.js';
import { decideReading, type RelatedReadings } from './decide-reading.js';
import { redact } from './redact.js';
import * as make from '../testing/access-records.js';
import type { Viewer } from './viewer.js';

// Generated viewers × lives × answers and consents: what may not be seen changes no byte of what is serialised. `npm test` runs
// this file in four time zones; most in the first, a fraction in the others, since no rule here reads a clock but for one contact's
// day. HOI_PROPERTY_RUNS=10000 is the number that is asked for before anything here is changed.
const FIRST = (process.env['TZ'] ?? 'Europe/Copenhagen') === 'Europe/Copenhagen';
const RUNS = Number(process.env['HOI_PROPERTY_RUNS'] ?? (FIRST ? 2_000 : 300));
/** For one run, in milliseconds, on the slowest machine. */
const PATIENCE = 400;

const KLE = [
  '15.20.04',
  '27.03.00',
  '27.36.04',
  '27.18.02',
  '29.09.05',
  '32.24.04',
  '15.17.30',
  '00.01.00',
];
const area = fc.constantFrom(...AREAS);
const kle = fc.constantFrom(...KLE, undefined, 'ukendt');
const sensitivity = fc.constantFrom(...SENSITIVITIES, ...SENSITIVITIES.slice(0, 2), undefined);
const few = <T>(one: fc.Arbitrary<T>, max = 3) => fc.array(one, { maxLength: max });
const owner = fc.constantFrom(
  { kind: 'authority', cvr: make.MUNICIPALITY } as const,
  { kind: 'authority', cvr: make.MUNICIPALITY } as const,
  { kind: 'authority', cvr: '99999999' } as const,
  undefined,
);
const profile: fc.Arbitrary<string[]> = fc.constantFrom<string[][]>([], [], ['unit-1'], ['unit-2']);
const exclusions: fc.Arbitrary<ClassRef[]> = fc.constantFrom<ClassRef[][]>(
  [],
  [],
  [],
  [{ key: 'V1' }],
);
const index = fc.nat({ max: 3 });

const viewerArbitrary: fc.Arbitrary<Viewer> = fc
  .record({
    citizen: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
    areas: few(area, 4),
    roles: fc.subarray<Viewer['roles'][0]>(['coordinator', 'caseworker']),
    kleScopes: few(
      fc.record({
        prefix: fc.constantFrom('15', '27', '27.03', '27.18', '29', '32', '00'),
        sensitivity: fc.constantFrom(...SENSITIVITIES),
      }),
      6,
    ),
    securityIds: fc.subarray(['unit-1', 'unit-2']),
    excludedBy: fc.subarray(['V1']),
    dataQuality: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  })
  .map(({ citizen, ...rest }) =>
    citizen ? make.theCitizen({ ...rest, dataQuality: false }) : make.professional(rest),
  );

const recipient = fc.constantFrom(...AREAS, 'coordinator' as const);
const dataTypes = fc.constantFrom<(string[] | undefined)[]>(
  undefined,
  undefined,
  ['cases', 'documents', 'grants'],
  ['plan', 'contacts', 'appointments', 'interventions'],
);
const FROM = '2026-01-01T00:00:00.000Z' as Instant;
const CHANGED = '2026-06-01T00:00:00.000Z' as Instant;

/** Every state, narrowed and widened, whoever's word, with and without a law, and with all that no citizen may see. */
const consentArbitrary = fc
  .record({
    areas: few(area, 4),
    before: fc.option(few(area, 4), { nil: undefined }),
    state: fc.constantFrom(
      ...(['given', 'given', 'given', 'withdrawn', 'unknown', 'expired', 'pending'] as const),
      ...(['declined', 'notRequired', 'unasked'] as const),
    ),
    ends: fc.constantFrom(null, null, '2026-10-01T00:00:00.000Z', '2027-10-01T00:00:00.000Z'),
    givenBy: fc.constantFrom(undefined, undefined, undefined, 'custodyHolder' as const),
    recipients: fc.option(few(recipient), { nil: undefined, freq: 3 }),
    legalBasis: fc.constantFrom(undefined, 'sundhedsloven43', 'retssikkerhedsloven § 11 a'),
    dataTypes,
  })
  .map(({ before, ends, ...consent }) =>
    make.consent(consent.areas, {
      ...consent,
      registeredBy: 'STAFF',
      document: { system: 'SYSTEM', documentId: 'STAFF' },
      withdrawal: { registeredBy: 'STAFF', document: { system: 'SYSTEM' } },
      unasked: { at: CHANGED, registeredBy: 'STAFF' },
      validFrom: FROM,
      validTo: ends as Instant | null,
      ...(before === undefined
        ? {}
        : {
            earlier: [{ areas: before, from: FROM, to: CHANGED, document: { system: 'SYSTEM' } }],
          }),
    }),
  );

const accessArbitrary: fc.Arbitrary<Access> = fc
  .record({
    viewer: viewerArbitrary,
    consents: few(consentArbitrary),
    answer: fc.constantFrom('yes', 'yes', 'no', 'asked' as const),
  })
  .map(({ viewer, consents, answer }) =>
    make.access(viewer, {
      consents,
      participation: {
        id: 'p',
        answer: answer as 'yes',
        registeredBy: 'STAFF',
        document: { system: 'SYSTEM' },
        earlier: [
          {
            answer: 'asked',
            registeredBy: 'STAFF',
            document: { system: 'SYSTEM' },
            unasked: { at: CHANGED, registeredBy: 'STAFF' },
          },
        ],
      },
    }),
  );

type Life = { [F in Facet]: FacetValue[F] };
const caseId = (n: number) => make.id(100 + n);
const documentId = (n: number) => make.id(200 + n);
const grantId = (n: number) => make.id(300 + n);
const STAFF = { kind: 'user', name: 'STAFF', id: 'STAFF' } as const;

const lifeArbitrary: fc.Arbitrary<Life> = fc
  .record({
    cases: few(
      fc.record({
        kle,
        sensitivity,
        owner,
        profile,
        exclusions,
        party: fc.constantFrom('primary', 'primary', 'secondary' as const),
        relations: few(index),
        file: few(index),
        notes: fc.nat({ max: 2 }),
      }),
      4,
    ),
    documents: few(
      fc.record({ kle, sensitivity, owner, profile, exclusions, cases: fc.uniqueArray(index) }),
      4,
    ),
    grants: few(
      fc.record({ sensitivity, owner, profile, benefits: few(kle, 3), cases: few(index) }),
      4,
    ),
    payments: few(
      fc.record({ owner, lines: few(fc.record({ kle, grant: fc.nat({ max: 1 }) }), 3) }),
      2,
    ),
    loose: few(
      fc.record({
        area,
        case: fc.option(index, { nil: undefined }),
        goal: fc.option(index, { nil: undefined }),
        steps: few(fc.record({ areas: few(area, 2), cases: few(index, 2) }), 3),
      }),
      3,
    ),
    contacts: few(fc.record({ area, coordinating: fc.boolean() }), 3),
    plan: fc.record({
      areas: fc.uniqueArray(area, { maxLength: 3 }),
      goals: few(
        fc.record({
          area: fc.option(area, { nil: undefined }),
          agreed: fc.option(area, { nil: undefined }),
          refs: few(index),
        }),
        3,
      ),
      replaces: few(area, 2),
      saved: few(
        fc.record({
          areas: few(area, 2),
          kind: fc.constantFrom('plan', 'basis', 'subGoal', 'agreement' as const),
        }),
        3,
      ),
    }),
  })
  .map((spec): Life => {
    const period = make.SINCE;
    const number = (text: string | undefined) =>
      text === undefined ? undefined : { number: text };
    const provenance = { connection: 'sdi', system: 'SYSTEM', registeredAt: make.NOW };
    return {
      person: { id: make.CITIZEN, name: 'Anna Holm', firstName: 'Anna' },
      cases: spec.cases.map((one, n) => ({
        ...make.caseRecord(100 + n, {
          kle: number(one.kle),
          area: areaOfKle(one.kle),
          sensitivity: one.sensitivity,
          owner: one.owner,
          securityProfile: one.profile,
          displayExclusions: one.exclusions,
          parties: [
            { role: one.party, kind: 'person', initials: 'AH', person: make.CITIZEN },
            { role: 'secondary', kind: 'person', initials: 'SECRET' },
          ],
          relations: one.relations.map((to) => ({ kind: 'related', caseId: caseId(to), period })),
          file: one.file.map((to) => ({ kind: 'filed', documentId: documentId(to), period })),
          unknownRelations: [{ element: 'e', role: 'r', reference: caseId(n + 1) }],
          primaryHandler: STAFF,
          handlers: [{ actor: STAFF, period }],
          otherHandlers: [STAFF],
          responsibleUnit: STAFF,
          provenance,
        }),
      })),
      documents: spec.documents.map((one, n) =>
        make.documentRecord(200 + n, {
          kle: number(one.kle),
          sensitivity: one.sensitivity,
          owner: one.owner,
          securityProfile: one.profile,
          displayExclusions: one.exclusions,
          caseIds: one.cases.map(caseId),
          primaryHandler: STAFF,
          responsibleUnit: STAFF,
          provenance,
        }),
      ),
      notes: spec.cases.flatMap(({ notes }, n) =>
        Array.from({ length: notes }, (_, i) => ({
          id: `${caseId(n)}/note/${i}`,
          caseId: caseId(n),
          body: 'NOTE',
          provenance,
        })),
      ),
      grants: spec.grants.map((one, n) =>
        make.grant(300 + n, {
          sensitivity: one.sensitivity,
          owner: one.owner,
          securityProfile: one.profile,
          area: areaOfKle(one.benefits[0]),
          benefits: one.benefits.map((text, i) => ({
            ...make.benefit(`b${i}`),
            kle: number(text),
            area: areaOfKle(text),
          })),
          cases: one.cases.map((to) => ({
            caseId: caseId(to),
            caseNumber: `NO-${to}`,
            title: 'T',
          })),
          responsibleUnit: STAFF,
          provenance,
        }),
      ),
      payments: spec.payments.map(({ owner: by, lines }, n) =>
        make.payment(400 + n, {
          owner: by,
          payingUnit: STAFF,
          lines: lines.map((line) => ({
            period,
            kle: line.kle,
            area: areaOfKle(line.kle),
            amount: '1.00' as NonNullable<FacetValue['payments'][0]['gross']>,
            grantId: grantId(line.grant),
          })),
        }),
      ),
      interventions: spec.loose.map((one, n) => ({
        id: `intervention-${n}`,
        name: 'I',
        area: one.area,
        period,
        caseId: one.case === undefined ? undefined : caseId(one.case),
        provenance,
      })),
      appointments: spec.loose.map((one, n) => ({
        id: `appointment-${n}`,
        kind: 'meeting',
        title: 'A',
        area: one.area,
        date: period.start,
        state: 'planned',
        caseId: one.case === undefined ? undefined : caseId(one.case),
        contactId: `contact-${n}`,
        ...(one.goal === undefined ? {} : { subGoalId: `goal-${one.goal}` }),
        history: one.steps.map(({ areas, cases }, i) => ({
          at: make.NOW,
          by: 'STAFF',
          action: 'moved',
          date: period.start,
          title: `step-${n}-${i}`,
          areas,
          caseIds: cases.map(caseId),
        })),
      })),
      plan: {
        id: 'plan',
        version: 1,
        areas: spec.plan.areas,
        caseId: caseId(0),
        subGoals: spec.plan.goals.map((one, n) => ({
          id: `goal-${n}`,
          title: 'G',
          type: 'develop',
          status: 'inProgress',
          area: one.area,
          interventionIds: [
            ...one.refs.map(caseId),
            ...one.refs.map((to) => `${grantId(to)}/b${to}`),
          ],
          agreements: [
            {
              id: `agreement-${n}`,
              text: 'T',
              who: 'STAFF',
              status: 'waiting',
              ...(one.agreed === undefined ? {} : { area: one.agreed }),
            },
          ],
        })),
        basis: {
          id: 'basis',
          replaces: spec.plan.replaces.map((of, n) => ({
            plan: `P${n}`,
            legalBasis: 'L',
            area: of,
          })),
          document: { system: 'SYSTEM' },
        },
        history: spec.plan.saved.map(({ areas, kind }, n) => ({
          at: make.NOW,
          by: 'STAFF',
          parts: [
            { part: `part-${n}`, kind, action: 'change', fields: ['title', 'areas'], areas },
            {
              part: `more-${n}`,
              kind: 'subGoal',
              action: 'add',
              fields: [],
              areas: spec.plan.areas,
            },
          ],
        })),
      },
      participation: null,
      consents: [],
      contacts: spec.contacts.map((one, n) => ({
        id: `contact-${n}`,
        name: one.coordinating ? `CONTACT-${n}` : 'STAFF',
        period,
        ...one,
      })),
      remarks: [{ id: 'r', type: 'Tolk', period }],
      household: { members: [{ relation: 'child', person: 'SECRET' as typeof make.CITIZEN }] },
      lookups: [{ id: 'l', at: make.NOW, purpose: 'p', areas: [] }],
    };
  });

type Answers = { [F in Facet]: ReturnType<typeof decideReading<F>> };

/** The answer and the consents that decide are also facets that are read. */
function answersFor(one: Life, access: Access): Answers {
  const agreed = { participation: access.participation ?? null, consents: [...access.consents] };
  const life = { ...one, ...agreed };
  // As a careless connector would: the newest change of everything, hidden or not.
  const newest = [...life.cases, ...life.grants]
    .map(({ provenance }) => provenance.registeredAt ?? make.NOW)
    .reduce((a, b) => (a > b ? a : b), make.NOW);
  const systems = [
    { system: 'SYSTEM', area: 'social', state: 'delivers', latestChange: newest } as const,
  ];
  const readings = Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      make.reading(life[facet], { rejected: 1, systems: [...systems] }),
    ]),
  ) as RelatedReadings;
  return Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      decideReading(facet, readings[facet] as never, access, readings),
    ]),
  ) as unknown as Answers;
}

const idsOf = (value: unknown): Set<string> =>
  new Set((value as { id: string }[]).map((one) => one.id));

/** Another life that this viewer may not tell from the first: hidden things changed, removed and added, and nothing else. */
function otherwise(life: Life, shown: Answers, pick: (n: number) => number): Life {
  const other = structuredClone(life);
  const seen = Object.fromEntries(
    FACETS.filter((facet) => Array.isArray(life[facet])).map((facet) => [
      facet,
      idsOf(shown[facet].value),
    ]),
  ) as Record<Facet, Set<string>>;
  const hiddenCases = other.cases.filter(({ id }) => !seen.cases.has(id));
  for (const record of hiddenCases) {
    record.title = `Anden titel ${pick(99)}`;
    record.caseNumber = String(pick(99));
    record.relations = [];
    record.provenance = {
      connection: 'else',
      system: 'SYSTEM',
      registeredAt: '2027-01-01T00:00:00.000Z' as Instant,
    };
  }
  // A case whose display class hides its documents must stay, or they would rightly appear.
  other.cases = other.cases.filter(
    ({ id, displayExclusions }) =>
      seen.cases.has(id) || displayExclusions.length > 0 || pick(2) === 0,
  );
  other.documents = other.documents.filter(({ id }) => seen.documents.has(id) || pick(2) === 0);
  other.notes = other.notes.filter(({ id }) => seen.notes.has(id) || pick(2) === 0);
  other.grants = other.grants.filter(({ id }) => seen.grants.has(id) || pick(2) === 0);
  other.payments = other.payments.filter(({ id }) => seen.payments.has(id) || pick(2) === 0);
  other.interventions = other.interventions.filter(
    ({ id }) => seen.interventions.has(id) || pick(2) === 0,
  );
  other.appointments = other.appointments.filter(
    ({ id }) => seen.appointments.has(id) || pick(2) === 0,
  );

  // New things nobody has a right to: another municipality's.
  const foreign = { kind: 'authority', cvr: '12121212' } as const;
  const stranger = make.caseRecord(199, { owner: foreign });
  other.cases.splice(pick(other.cases.length + 1), 0, stranger);
  other.documents.unshift(make.documentRecord(299, { caseIds: [stranger.id] }));
  other.grants.unshift(make.grant(399, { owner: foreign }));
  other.notes.unshift({
    id: `${stranger.id}/note/0`,
    caseId: stranger.id,
    provenance: { connection: 'sdi' },
  });
  other.interventions.push({ ...INTERVENTION, caseId: stranger.id });
  for (const record of other.cases) {
    record.relations.push({ kind: 'related', caseId: stranger.id, period: make.SINCE });
    record.file.unshift({ kind: 'filed', documentId: make.id(299), period: make.SINCE });
    for (const party of record.parties) if (!party.person) party.initials = `X${pick(9)}`;
  }
  for (const record of other.documents)
    if (record.caseIds.length > 0) record.caseIds.push(stranger.id);
  for (const record of other.grants) {
    record.cases.unshift({ caseId: stranger.id, caseNumber: 'NO-NEW', title: 'NEW' });
    // A benefit no scope reaches, first in a grant that may be shown.
    record.benefits.unshift({ ...make.benefit('new', '99.99.99'), area: 'other' });
    record.area = 'other';
  }
  for (const record of other.payments) {
    const before = life.payments.find(({ id }) => id === record.id);
    const after = shown.payments.value.find(({ id }) => id === record.id);
    if (after && before && after.lines.length === before.lines.length) continue;
    // That something is hidden shows in the missing totals (HOUSE); what and how much must not.
    record.gross = '987.00' as never;
    record.linesTotal = '987.00' as never;
    record.lines.push({
      period: make.SINCE,
      kle: '32.24.04',
      area: 'income',
      grantId: make.id(399),
    });
  }
  for (const goal of other.plan?.subGoals ?? [])
    goal.interventionIds.unshift(stranger.id, make.id(399));
  if (other.plan) otherwisePlan(other.plan, shown.plan.value, pick);
  // No plan, and one that is not this viewer's to see, are the same: also in what they are offered to begin.
  if (shown.plan.value === null && pick(2) === 0) other.plan = null;
  const told = new Map(shown.appointments.value.map((one) => [one.id, one]));
  for (const one of other.appointments) {
    if (one.subGoalId !== undefined && told.get(one.id)?.subGoalId === undefined)
      one.subGoalId = 'goal-secret';
    otherwiseSteps(one, told.get(one.id), pick);
  }
  return other;
}

/** What was done with an appointment where it was hidden was done otherwise, oftener or never. */
function otherwiseSteps(
  one: Life['appointments'][0],
  shown: Life['appointments'][0] | undefined,
  pick: (n: number) => number,
): void {
  const seen = new Set(shown?.history?.map(({ title }) => title));
  const steps = (one.history ?? []).flatMap((step) => {
    if (seen.has(step.title)) return [step];
    const hidden = { ...step, title: 'HEMMELIG', by: 'ANOTHER', action: 'held' as const };
    return [[], [hidden], [hidden, structuredClone(hidden)]][pick(3)] ?? [];
  });
  if (steps.length > 0 || pick(2) === 0) one.history = steps;
  else delete one.history;
}

/** Hidden parts of the plan changed, taken away and added; a plan that is hidden whole may be another, or none. */
function otherwisePlan(
  plan: NonNullable<Life['plan']>,
  shown: Life['plan'],
  pick: (n: number) => number,
): void {
  const goals = new Map((shown?.subGoals ?? []).map((one) => [one.id, one]));
  plan.subGoals = plan.subGoals.filter((goal) => {
    const seen = goals.get(goal.id);
    if (!seen) {
      goal.title = `Hemmeligt mål ${pick(99)}`;
      goal.status = 'changed';
      return pick(2) === 0;
    }
    const agreements = idsOf(seen.agreements);
    goal.agreements = goal.agreements.filter((one) => agreements.has(one.id) || pick(2) === 0);
    for (const one of goal.agreements) if (!agreements.has(one.id)) one.text = 'HEMMELIG';
    return true;
  });
  if (plan.basis) {
    const kept = new Set(shown?.basis?.replaces.map((one) => one.plan));
    plan.basis.replaces = plan.basis.replaces.filter((one) => kept.has(one.plan) || pick(2) === 0);
    for (const one of plan.basis.replaces) if (!kept.has(one.plan)) one.legalBasis = 'HEMMELIG';
  }
  if (shown) {
    otherwiseHistory(plan, shown, pick);
    return;
  }
  plan.overallGoal = `Hemmeligt ${pick(99)}`;
  plan.version = 1 + pick(9);
  plan.history = [];
  if (plan.basis) plan.basis.agreedOn = make.SINCE.start;
}

/** What was saved of hidden parts was saved otherwise, oftener or never. */
function otherwiseHistory(
  plan: NonNullable<Life['plan']>,
  shown: NonNullable<Life['plan']>,
  pick: (n: number) => number,
): void {
  const seen = new Set(shown.history?.flatMap(({ parts }) => parts.map(({ part }) => part)));
  plan.history = (plan.history ?? []).flatMap((change) => {
    const hidden = change.parts.filter(({ part }) => !seen.has(part));
    for (const part of hidden) {
      part.title = `Hemmelig del ${pick(99)}`;
      part.action = 'remove';
    }
    const parts = change.parts.filter((one) => !hidden.includes(one) || pick(2) === 0);
    const more = hidden.map((one) => ({ ...one, part: `${one.part}-again` }));
    if (hidden.length === change.parts.length) {
      // Nothing of it is seen: it may have been anyone at any time, twice or never.
      const other = {
        ...change,
        at: '2025-01-01T00:00:00.000Z' as Instant,
        by: 'ANOTHER',
        parts: [...hidden, ...more],
      };
      return pick(2) === 0 ? [] : [other, structuredClone(other)];
    }
    return [{ ...change, parts: [...parts, ...more] }];
  });
}

/** The same answer and consents, but for who wrote them down and where the papers lie: what a citizen is not told. */
function otherwiseAgreed(access: Access): Access {
  const swap = <T>(value: T): T =>
    JSON.parse(
      JSON.stringify(value).replaceAll('STAFF', 'ANOTHER').replaceAll('SYSTEM', 'ELSE'),
    ) as T;
  return {
    ...access,
    consents: swap(access.consents),
    ...(access.participation ? { participation: swap(access.participation) } : {}),
  };
}
const INTERVENTION = {
  id: 'new',
  name: 'N',
  area: 'social',
  period: make.SINCE,
  provenance: { connection: 's' },
} as const;

const textOf = (answers: Answers) => JSON.stringify(answers);

describe('generated viewers × lives', () => {
  it(`are told nothing of what may not be seen (${RUNS})`, { timeout: RUNS * PATIENCE }, () => {
    fc.assert(
      fc.property(
        lifeArbitrary,
        accessArbitrary,
        fc.infiniteStream(fc.nat()),
        (life, access, dice) => {
          const shown = answersFor(life, access);
          const pick = (n: number) => (dice.next().value as number) % n;
          const agreed = access.viewer.audience === 'citizen' ? otherwiseAgreed(access) : access;
          expect(textOf(answersFor(otherwise(life, shown, pick), agreed))).toBe(textOf(shown));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('are offered to change no more than they see', { timeout: RUNS * PATIENCE }, () => {
    const offered = { whole: 0, part: 0, begin: 0, history: 0, steps: 0, fewerSteps: 0 };
    fc.assert(
      fc.property(lifeArbitrary, accessArbitrary, (life, access) => {
        const answers = answersFor(life, access);
        const { value, mayBegin } = answers.plan;
        const { viewer, participation } = access;
        for (const { id, history = [] } of answers.appointments.value) {
          const all = life.appointments.find((one) => one.id === id)?.history ?? [];
          offered[history.length < all.length ? 'fewerSteps' : 'steps'] += 1;
        }
        if (mayBegin) {
          offered.begin += 1;
          expect(value).toBeNull();
          expect([viewer.audience, participation?.answer]).toEqual(['professional', 'yes']);
          expect(viewer.roles).toContain('coordinator');
        }
        if (value?.history?.length !== life.plan?.history?.length) offered.history += 1;
        const may = value?.may;
        if (!value || !may) return;
        expect(value.areas).toEqual(expect.arrayContaining(may.areas));
        if (viewer.audience === 'citizen') {
          expect(may).toEqual({ words: true, whole: false, areas: [] });
        } else if (may.whole) {
          offered.whole += 1;
          expect(value.areas).toEqual(life.plan?.areas);
        } else {
          offered.part += 1;
          if (!viewer.roles.includes('coordinator')) expect(may.words).toBe(false);
        }
      }),
      { numRuns: RUNS / 2 },
    );
    // Each of them was met, or nothing has been tested; in few runs chance may miss one.
    if (RUNS >= 2_000)
      expect(Object.entries(offered).filter(([, count]) => count === 0)).toEqual([]);
  });

  it('never meet the id of anything hidden', { timeout: RUNS * PATIENCE }, () => {
    fc.assert(
      fc.property(lifeArbitrary, accessArbitrary, (life, access) => {
        const shown = answersFor(life, access);
        const text = textOf(shown);
        for (const facet of ['cases', 'documents', 'grants', 'payments', 'notes'] as const) {
          const seen = idsOf(shown[facet].value);
          for (const { id } of life[facet]) if (!seen.has(id)) expect(text).not.toContain(id);
        }
        if (access.viewer.audience === 'professional') expect(text).not.toContain('SECRET');
        // Nor anything that was done with a meeting while it lay where only a consent could open it.
        if (access.viewer.audience === 'citizen' || access.consents.length > 0) return;
        for (const { history = [] } of shown.appointments.value) {
          for (const { areas } of history) {
            expect(access.viewer.areas).toEqual(expect.arrayContaining(areas));
          }
        }
      }),
      { numRuns: RUNS / 5 },
    );
  });

  it('never lose by a wider right', { timeout: RUNS * PATIENCE }, () => {
    fc.assert(
      fc.property(lifeArbitrary, accessArbitrary, viewerArbitrary, (life, access, more) => {
        const { viewer } = access;
        const wider: Viewer = {
          ...viewer,
          areas: [...viewer.areas, ...more.areas],
          roles: [...viewer.roles, ...more.roles],
          kleScopes: [...viewer.kleScopes, ...more.kleScopes],
          securityIds: [...viewer.securityIds, ...more.securityIds],
          dataQuality: viewer.dataQuality || (viewer.audience !== 'citizen' && more.dataQuality),
        };
        const before = answersFor(life, access);
        const after = answersFor(life, { ...access, viewer: wider });
        for (const facet of FACETS) {
          if (Array.isArray(before[facet].value)) {
            expect([...idsOf(after[facet].value)]).toEqual(
              expect.arrayContaining([...idsOf(before[facet].value)]),
            );
          } else if (before[facet].value !== null) expect(after[facet].value).not.toBeNull();
        }
        const withheld = before.cases.withheld.map((one) => one.area);
        expect(withheld).toEqual(
          expect.arrayContaining(after.cases.withheld.map((one) => one.area)),
        );
      }),
      { numRuns: RUNS / 5 },
    );
  });

  it(
    'show a citizen no employee, note, remark or secondary case',
    { timeout: RUNS * PATIENCE },
    () => {
      fc.assert(
        fc.property(lifeArbitrary, accessArbitrary, (life, access) => {
          fc.pre(access.viewer.audience === 'citizen');
          const shown = answersFor(life, access);
          expect(textOf(shown)).not.toMatch(/STAFF|NOTE|SYSTEM|SECRET|NO-|Tolk/);
          expect(shown.contacts.value.length).toBeLessThanOrEqual(1);
          for (const { parties } of shown.cases.value) {
            expect(
              parties.some((one) => one.role === 'primary' && one.person === make.CITIZEN),
            ).toBe(true);
          }
        }),
        { numRuns: RUNS / 10 },
      );
    },
  );

  it(
    'get the same again, and nothing more out of what they got',
    { timeout: RUNS * PATIENCE },
    () => {
      fc.assert(
        fc.property(lifeArbitrary, accessArbitrary, (life, access) => {
          const shown = answersFor(life, access);
          expect(textOf(answersFor(structuredClone(life), access))).toBe(textOf(shown));
          expect(redact(shown.cases.value, [])).toEqual(shown.cases.value);
          expect(JSON.stringify(canonicalOrder(shown))).toBe(
            JSON.stringify(canonicalOrder(canonicalOrder(shown))),
          );
          // Whatever order the keys came in, the bytes are the same.
          const reversed = JSON.parse(JSON.stringify(life), (_, part: unknown) =>
            part !== null && typeof part === 'object' && !Array.isArray(part)
              ? Object.fromEntries(Object.entries(part).reverse())
              : part,
          ) as Life;
          expect(textOf(answersFor(reversed, access))).toBe(textOf(shown));
        }),
        { numRuns: RUNS / 10 },
      );
    },
  );
});
