import { describe, expect, it } from 'vitest';
import type { Facet, FacetValue } from '../index-port.js';
import type { Participation } from '../record/consent.js';
import type { JointPlan, SubGoal } from '../record/joint-plan.js';
import type { Instant } from '../time/instant.js';
import { decideReading, type RelatedReadings } from './decide-reading.js';
import { redact } from './redact.js';
import * as make from '../testing/access-records.js';

const WORKER = make.professional();
const SELF = make.theCitizen();

function seen<F extends Facet>(
  facet: F,
  value: FacetValue[F],
  viewer = WORKER,
  more: { related?: Partial<FacetValue>; access?: Parameters<typeof make.access>[1] } = {},
) {
  const related = Object.fromEntries(
    Object.entries(more.related ?? {}).map(([name, one]) => [name, make.reading(one)]),
  ) as RelatedReadings;
  return decideReading(facet, make.reading(value), make.access(viewer, more.access), related);
}

describe('what hangs on a case', () => {
  const hidden = make.caseRecord(2, { sensitivity: 'vip' });
  const period = make.SINCE;
  const shown = make.caseRecord(1, {
    relations: [1, 2, 3].map((n) => ({ kind: 'related', caseId: make.id(n), period })),
    file: [7, 8].map((n) => ({ kind: 'filed', documentId: make.id(n), period, title: `D${n}` })),
    unknownRelations: [{ element: 'x', role: 'y', reference: make.id(2) }],
    securityProfile: ['employee-1', 'employee-2'],
    provenance: {
      connection: 'sdi',
      contradictions: [
        { field: 'title', connection: 'b', value: 'En anden titel' },
        { field: 'relations', connection: 'b', value: make.id(2) },
      ],
    },
  });
  const documents = [
    make.documentRecord(7, { caseIds: [make.id(1), make.id(2)] }),
    make.documentRecord(8, { caseIds: [make.id(1)], sensitivity: 'vip' }),
  ];

  it('leaves no trace of the hidden one', () => {
    const result = seen('cases', [hidden, shown], WORKER, { related: { documents } });
    expect(result.value.map((one) => one.id)).toEqual([make.id(1)]);
    const [one] = result.value;
    expect(one?.relations.map(({ caseId }) => caseId)).toEqual([make.id(1)]);
    expect(one?.file.map(({ documentId }) => documentId)).toEqual([make.id(7)]);
    expect(one?.securityProfile).toEqual([]);
    expect(one?.provenance.contradictions?.map(({ field }) => field)).toEqual(['title']);
    expect(JSON.stringify(result)).not.toContain(make.id(2));
    const [document] = seen('documents', documents, WORKER, {
      related: { cases: [shown, hidden] },
    }).value;
    expect(document?.caseIds).toEqual([make.id(1)]);
  });

  it('keeps other parties’ role only', () => {
    expect(seen('cases', [shown]).value[0]?.parties).toEqual([
      { initials: 'AA', kind: 'person', person: make.CITIZEN, role: 'primary' },
      { kind: 'unknown', role: 'secondary' },
    ]);
  });

  it('takes case number and title off a grant whose case is hidden', () => {
    const cases = [1, 2].map((n) => ({
      caseId: make.id(n),
      caseNumber: `27-${n}`,
      title: `T${n}`,
    }));
    const viewer = make.professional({ areas: ['social', 'income'] });
    const related = { cases: [shown, hidden] };
    const [grant] = seen('grants', [make.grant(5, { cases })], viewer, { related }).value;
    expect(grant?.cases).toEqual([cases[0]]);
    expect(seen('grants', [make.grant(5, { cases })], viewer).value[0]?.cases).toEqual([]);
  });
});

it('places a grant in the area of the first benefit shown', () => {
  const viewer = make.professional({ areas: ['income'] });
  const benefits = [make.benefit('b1', '27.36.00', { area: 'social' }), make.benefit('b2')];
  const [one] = seen('grants', [make.grant(5, { area: 'social', benefits })], viewer).value;
  expect(one?.area).toBe('income');
  expect(one?.benefits.map(({ id }) => id)).toEqual(['b2']);
});

it('takes totals away when a line is hidden, and leaves them when none is', () => {
  const viewer = make.professional({ areas: ['income'] });
  const line = (kle: string) =>
    ({
      period: make.SINCE,
      kle,
      area: kle < '30' ? 'social' : 'income',
      grantId: make.id(5),
    }) as const;
  const related = { grants: [make.grant(5)] };
  const pay = (...kle: string[]) =>
    seen('payments', [make.payment(7, { lines: kle.map(line) })], viewer, { related }).value[0];
  expect(pay('32.03.00')).toMatchObject({ gross: '300.00', paid: '250.00', linesTotal: '300.00' });
  const partly = pay('32.03.00', '27.36.00');
  expect(partly?.lines).toHaveLength(1);
  for (const total of ['gross', 'paid', 'linesTotal']) expect(partly).not.toHaveProperty(total);
});

describe('the citizen’s own', () => {
  it('case has no number, KLE, employee or system', () => {
    const text = JSON.stringify(seen('cases', [make.caseRecord(1)], SELF));
    expect(text).toContain('Sag 1');
    for (const secret of ['Staff', '27.03.00', 'Nexus', 'ZZ']) expect(text).not.toContain(secret);
  });

  it('documents are titles', () => {
    const related = { cases: [make.caseRecord(1)] };
    const [one] = seen('documents', [make.documentRecord(9, { caseIds: [make.id(1)] })], SELF, {
      related,
    }).value;
    expect(one).toEqual({
      id: make.id(9),
      title: 'Dokument 9',
      caseIds: [make.id(1)],
      parties: [{ initials: 'AA', kind: 'person', person: make.CITIZEN, role: 'party' }],
      displayExclusions: [],
      progress: [],
      provenance: { connection: 'sdi' },
      securityProfile: [],
      unknownRelations: [],
    });
  });

  it('consents and answers name no employee', () => {
    const given = make.consent(['social'], { registeredBy: 'Staff', document: { system: 'ESDH' } });
    expect(seen('consents', [given]).value[0]?.registeredBy).toBe('Staff');
    expect(JSON.stringify(seen('consents', [given], SELF))).not.toMatch(/Staff|ESDH/);
    const unasked = { at: make.NOW, registeredBy: 'Staff' };
    const back = make.consent(['social'], { state: 'unasked', unasked });
    expect(seen('consents', [back], SELF).value).toMatchObject([{ unasked: { at: make.NOW } }]);
    const answer: Participation = {
      id: 'p',
      answer: 'notAsked',
      earlier: [{ answer: 'asked', registeredBy: 'Staff', document: { system: 'ESDH' }, unasked }],
    };
    expect(seen('participation', answer).value).toEqual(answer);
    const own = [seen('consents', [back], SELF), seen('participation', answer, SELF)];
    expect(JSON.stringify(own)).not.toMatch(/Staff|ESDH/);
  });

  it('lookups are theirs alone', () => {
    const lookups = [{ id: 'l', at: make.NOW, purpose: 'opfølgning', areas: [] }];
    expect(seen('lookups', lookups, SELF).value).toHaveLength(1);
    expect(seen('lookups', lookups, WORKER).value).toEqual([]);
  });
});

describe('the plan', () => {
  const goal = (key: string, more: Partial<SubGoal>): SubGoal => ({
    id: key,
    title: key,
    type: 'develop',
    status: 'inProgress',
    interventionIds: [make.id(1), make.id(2), `${make.id(5)}/b1`],
    agreements: [{ id: `${key}-a`, text: key, who: 'Staff Name', status: 'waiting' }],
    ...more,
  });
  const plan: JointPlan = {
    id: 'plan',
    version: 3,
    areas: ['social', 'employment', 'health'],
    subGoals: [
      goal('own', { area: 'social' }),
      goal('shared', { area: 'employment' }),
      goal('closed', { area: 'health' }),
      goal('everyones', {}),
    ],
  };
  const related = { cases: [make.caseRecord(1)], grants: [make.grant(5)] };
  const read = (consents: ReturnType<typeof make.consent>[], viewer = WORKER, more = {}) =>
    seen('plan', plan, viewer, { related, access: { consents, ...more } }).value;

  it('shows each part to whom its area is open', () => {
    const half = read([make.consent(['social', 'employment'])]);
    expect(half?.subGoals.map(({ id }) => id)).toEqual(['own', 'shared']);
    expect(half?.areas).toEqual(['social', 'employment']);
    expect(half?.subGoals[0]?.interventionIds).toEqual([make.id(1)]);
    expect(read([make.consent(plan.areas)])?.subGoals).toHaveLength(4);
  });

  it('is closed without consent, after a no, and to who has no part in it', () => {
    expect(read([])).toBeNull();
    expect(
      read([make.consent(plan.areas)], WORKER, { participation: { id: 'p', answer: 'no' } }),
    ).toBeNull();
    expect(
      read([make.consent([...plan.areas, 'income'])], make.professional({ areas: ['income'] })),
    ).toBeNull();
  });

  it('is the citizen’s whole, without other people’s names', () => {
    const own = read([], SELF);
    expect(own?.subGoals).toHaveLength(4);
    expect(JSON.stringify(own)).not.toContain('Staff');
  });
});

describe('around the value', () => {
  it('names withheld areas from role and consent alone', () => {
    const { withheld } = seen('cases', []);
    expect(withheld).toEqual([
      { area: 'crossCutting', reason: 'consent' },
      { area: 'employment', reason: 'consent' },
      { area: 'family', reason: 'consent' },
      { area: 'health', reason: 'consent' },
      { area: 'education', reason: 'role' },
      { area: 'income', reason: 'consent' },
      { area: 'other', reason: 'role' },
    ]);
    expect(
      seen('cases', [], WORKER, { access: { settings: { nameWithheld: false } } }).withheld,
    ).toEqual([]);
    expect(seen('cases', [], SELF).withheld).toEqual([]);
    expect(seen('person', null).withheld).toEqual([]);
  });

  it('tells of rejected records to data quality alone', () => {
    const counted = make.reading([], { rejected: 3 });
    const rejected = (viewer: typeof WORKER) =>
      decideReading('cases', counted, make.access(viewer)).rejected;
    expect(rejected(WORKER)).toBe(0);
    expect(rejected(make.professional({ dataQuality: true }))).toBe(3);
  });

  it('tells a system’s newest change from what is shown', () => {
    const at = (day: string) => `2026-${day}T00:00:00.000Z` as Instant;
    const from = (n: number, day: string, more = {}) =>
      make.caseRecord(n, {
        provenance: { connection: 'sdi', system: 'S', registeredAt: at(day) },
        ...more,
      });
    const systems = [
      { system: 'S', area: 'social', state: 'delivers', latestChange: at('11-01') } as const,
    ];
    const cases = make.reading([from(1, '03-01'), from(2, '11-01', { sensitivity: 'vip' })], {
      systems: [...systems],
    });
    const of = (viewer: typeof WORKER) =>
      decideReading('cases', cases, make.access(viewer)).systems;
    expect(of(WORKER)[0]?.latestChange).toBe(at('03-01'));
    // The same system stands in another area too: what was changed here tells nothing there.
    systems.push({ ...systems[0]!, area: 'health' as never });
    cases.systems = [...systems];
    const both = of(WORKER);
    expect(both.map(({ latestChange }) => latestChange)).toEqual([at('03-01'), undefined]);
    expect(of(SELF)).toEqual([]);
  });

  it('is not settled before what it leans on, and says what of that failed', () => {
    const failed = { connection: 'sdi', state: 'failed' } as const;
    const related = { cases: make.reading([], { settled: false, connections: [failed] }) };
    const result = decideReading('notes', make.reading([]), make.access(WORKER), related);
    expect(result).toMatchObject({ settled: false, connections: [failed] });
  });

  it('gives an outsider the same bytes whatever there is', () => {
    const outsider = make.professional({ areas: [], kleScopes: [] });
    const some = JSON.stringify(seen('cases', [make.caseRecord(1)], outsider));
    expect(some).toBe(JSON.stringify(seen('cases', [], outsider)));
  });
});

describe('redact', () => {
  it('takes list elements out, empties lists a noun cannot miss, and leaves the original alone', () => {
    const value = { a: [1, 2, 3], lines: [1], b: { c: 1, d: 2 }, parties: [{ kind: 'person' }] };
    const copy = redact(value, [
      'a.0',
      'a.2',
      'lines',
      'b.c',
      'parties.0.kind',
      'x.y.z',
      'b',
      'b.d',
    ]);
    expect(copy).toEqual({ a: [2], lines: [], parties: [{ kind: 'unknown' }] });
    expect(value.a).toEqual([1, 2, 3]);
  });
});
