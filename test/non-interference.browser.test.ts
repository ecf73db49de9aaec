import { MemoryIndex } from '@hoi/adapters/memory.js';
import '@hoi/elements/define/all.js';
import {
  AREAS,
  type CaseRecord,
  type CitizenId,
  type CivilDate,
  type Consent,
  type FacetValue,
  type HoiIndex,
  type Instant,
  endsOn,
} from '@hoi/model';
import { decideReading, FACETS_NEEDED, type RelatedReadings, type Viewer } from '@hoi/model/access';
import fc from 'fast-check';

// What may not be seen changes nothing that anyone could read on the page: generated viewers × lives × plans and consents, decided as
// the gateway decides, down to the elements' DOM.

const RUNS = 100;
const ANNA = 'anna' as CitizenId;
const NOW = '2026-11-12T13:00:00.000Z' as Instant;
const CVR = '00000000';
const SECRET = 'HEMMELIG';
const FACETS = ['cases', 'appointments', 'plan', 'participation', 'consents'] as const;
type Life = Pick<FacetValue, (typeof FACETS)[number]>;

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const area = fc.constantFrom(...AREAS);
const KLE: Record<string, string> = {
  employment: '15.20.04',
  social: '27.03.00',
  health: '29.09.05',
  income: '32.24.04',
};
const placed = fc.constantFrom('employment', 'social', 'health', 'income' as const);

const viewer: fc.Arbitrary<Viewer> = fc
  .record({
    areas: fc.uniqueArray(area, { minLength: 1, maxLength: 3 }),
    roles: fc.constantFrom<Viewer['roles'][]>(['caseworker'], ['caseworker', 'coordinator']),
  })
  .map((rights) => ({
    id: 'v',
    audience: 'professional',
    municipality: CVR,
    units: [],
    kleScopes: Object.values(KLE).map((prefix) => ({ prefix, sensitivity: 'sensitive' as const })),
    securityIds: [],
    dataQuality: false,
    ...rights,
  }));

const life: fc.Arbitrary<Life> = fc
  .record({
    cases: fc.array(fc.record({ area: placed, ours: fc.boolean() }), { maxLength: 4 }),
    meetings: fc.array(
      fc.record({
        lies: placed,
        goal: fc.option(fc.nat({ max: 2 }), { nil: undefined }),
        steps: fc.array(fc.array(placed, { maxLength: 2 }), { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    saved: fc.array(fc.array(placed, { maxLength: 2 }), { maxLength: 3 }),
    goals: fc.array(placed, { maxLength: 3 }),
    consent: fc.uniqueArray(placed, { maxLength: 3 }),
    before: fc.option(fc.uniqueArray(placed, { minLength: 1, maxLength: 3 }), { nil: undefined }),
    state: fc.constantFrom<Consent['state'][]>(
      'given',
      'given',
      'withdrawn',
      'pending',
      'unasked',
      'unknown',
    ),
    answer: fc.constantFrom('yes', 'yes', 'no', 'asked' as const),
  })
  .map(({ cases, meetings, saved, goals, consent, before, state, answer }) => ({
    cases: cases.map((one, n) => caseOf(n, one.area, one.ours)),
    appointments: meetings.map(({ lies, goal, steps }, n) => ({
      id: `a-${String(n)}`,
      kind: goal === undefined ? 'meeting' : 'followUp',
      title: `Møde ${String(n)}`,
      area: lies,
      date: '2026-11-20' as CivilDate,
      state: 'planned',
      ...(goal === undefined ? {} : { subGoalId: `g-${String(goal)}`, version: 1 }),
      history: steps.map((areas, i) => ({
        at: `2026-0${String(n + 1)}-0${String(i + 1)}T08:00:00.000Z` as Instant,
        by: `Ansat ${String(n)}`,
        action: 'moved',
        date: '2026-11-20' as CivilDate,
        title: `Trin ${String(n)}-${String(i)}`,
        areas,
        caseIds: [],
      })),
    })),
    plan: {
      id: 'plan',
      version: 1,
      overallGoal: 'Ro om morgenen',
      areas: [...new Set(goals)],
      subGoals: goals.map((lies, n) => ({
        id: `g-${String(n)}`,
        title: `Delmål ${String(n)}`,
        type: 'develop',
        status: 'inProgress',
        area: lies,
        interventionIds: [uuid(n)],
        agreements: [],
      })),
      history: saved.map((areas, n) => ({
        at: `2026-0${String(n + 1)}-01T00:00:00.000Z` as Instant,
        by: `Ansat ${String(n)}`,
        parts: [
          {
            part: `s-${String(n)}`,
            kind: 'subGoal',
            action: 'change',
            fields: ['title'],
            title: `Del ${String(n)}`,
            areas,
          },
        ],
      })),
    },
    participation: { id: 'p', answer },
    consents: [
      {
        id: 'c',
        state,
        areas: consent,
        validFrom: '2026-01-01T00:00:00.000Z' as Instant,
        validTo: null,
        ...(before
          ? {
              earlier: [
                {
                  areas: before,
                  from: '2026-01-01T00:00:00.000Z' as Instant,
                  to: '2026-06-01T10:00:00.000Z' as Instant,
                },
              ],
            }
          : {}),
      },
    ],
  }));

function caseOf(n: number, lies: CaseRecord['area'], ours = true, title?: string): CaseRecord {
  const number = KLE[lies] ?? '';
  const period = { start: '2026-01-01' as CivilDate, end: endsOn('2027-01-01' as CivilDate) };
  return {
    id: uuid(n),
    caseNumber: `${number}-${String(n)}`,
    title: title ?? `Sag ${String(n)}`,
    kle: { number },
    area: lies,
    hoi: false,
    displayExclusions: [],
    progress: [{ status: 'decided', period }],
    status: 'decided',
    sensitivity: 'confidential',
    securityProfile: [],
    owner: { kind: 'authority', cvr: ours ? CVR : '99999999' },
    handlers: [],
    otherHandlers: [],
    parties: [],
    relations: [],
    file: [],
    unknownRelations: [],
    provenance: { connection: 'sdi', system: 'Sagsskabet' },
  };
}

/** The memory behind the decision, as the gateway stands between the sources and the page. */
function decided(one: Life, who: Viewer): HoiIndex {
  const memory = new MemoryIndex({
    now: () => NOW,
    connections: [
      { name: 'sdi', facets: ['cases'] },
      { name: 'store', facets: ['appointments', 'plan', 'participation', 'consents'] },
    ],
  });
  for (const facet of FACETS) memory.set(ANNA, facet, one[facet]);
  const access = {
    viewer: who,
    citizen: ANNA,
    consents: one.consents,
    participation: one.participation,
    purpose: 'test',
    now: NOW,
  };
  return {
    async *read(facet, query, signal) {
      const related: RelatedReadings = {};
      for (const needed of FACETS_NEEDED[facet]) {
        for await (const reading of memory.read(needed, query, signal)) {
          Object.assign(related, { [needed]: reading });
        }
      }
      for await (const reading of memory.read(facet, query, signal)) {
        yield decideReading(facet, reading, access, related);
      }
    },
    run: () => Promise.resolve({ outcome: 'refused', reason: 'command.notSupported' }),
    watch: (citizen, signal) => memory.watch(citizen, signal),
  };
}

/** Another life that this viewer may not tell from the first. */
async function otherwise(one: Life, index: HoiIndex): Promise<Life> {
  const other = structuredClone(one);
  const seen = async <F extends 'cases' | 'appointments' | 'plan'>(facet: F) => {
    let value: FacetValue[F] | undefined;
    for await (const reading of index.read(facet, { citizen: ANNA, purpose: 'test' })) {
      value = reading.value;
    }
    return value as FacetValue[F];
  };
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const cases = ids(await seen('cases'));
  const meetings = await seen('appointments');
  const appointments = ids(meetings);
  const steps = new Set(meetings.flatMap(({ history = [] }) => history.map(({ title }) => title)));
  const plan = await seen('plan');
  const goals = ids(plan?.subGoals ?? []);
  const half = <T extends { id: string }>(list: T[], shown: ReadonlySet<string>) =>
    list.filter(({ id }, n) => shown.has(id) || n % 2 === 0);
  other.cases = half(other.cases, cases);
  for (const record of other.cases) if (!cases.has(record.id)) record.title = SECRET;
  other.cases.unshift(caseOf(90, 'social', false, SECRET));
  other.appointments = half(other.appointments, appointments);
  for (const meeting of other.appointments) {
    if (!appointments.has(meeting.id)) meeting.title = SECRET;
    // What was done with it where it was hidden was done by another, or never.
    meeting.history = (meeting.history ?? []).flatMap((step, n) => {
      if (steps.has(step.title)) return [step];
      return n % 2 === 0 ? [] : [{ ...step, by: SECRET, title: SECRET }];
    });
  }
  // No plan at all, and one that is not this reader's to see.
  if (!plan && one.cases.length % 2 === 0) other.plan = null;
  if (other.plan) {
    other.plan.subGoals = half(other.plan.subGoals, goals);
    for (const goal of other.plan.subGoals) {
      goal.interventionIds.unshift(uuid(90));
      if (!goals.has(goal.id)) goal.title = SECRET;
    }
    if (!plan) other.plan.overallGoal = SECRET;
    const told = new Set(plan?.history?.map(({ at }) => at));
    other.plan.history = (other.plan.history ?? []).flatMap((change, n) => {
      if (told.has(change.at)) return [change];
      return n % 2 === 0 ? [] : [{ ...change, by: SECRET }];
    });
  }
  return other;
}

/** All that stands in the page: elements, attributes and words, through every shadow tree. */
function standing(node: Node): string {
  if (node instanceof Text) return node.data.trim();
  if (!(node instanceof Element || node instanceof DocumentFragment)) return '';
  if (node instanceof HTMLStyleElement) return '';
  const children = [...node.childNodes].map(standing).filter(Boolean).join('\n');
  if (node instanceof DocumentFragment) return children;
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).join('');
  const shadow = node.shadowRoot ? standing(node.shadowRoot) : '';
  return `<${node.localName}${attributes}>${shadow}${children}`;
}

const TAGS = ['hoi-timeline', 'hoi-joint-plan', 'hoi-consent-status', 'hoi-case-overview'];

/** A page of all four, drawn and at rest. */
async function pageOf(index: HoiIndex): Promise<string> {
  const context = document.createElement('hoi-context');
  context.citizen = ANNA;
  context.purpose = 'test';
  context.today = '2026-11-12';
  const elements = TAGS.map((tag) => document.createElement(tag));
  // What may be changed, and whether a plan may be begun, is offered here.
  for (const one of elements) one.setAttribute('editable', '');
  context.append(...elements);
  let reading = 0;
  context.index = {
    ...index,
    async *read(facet, query, signal) {
      reading += 1;
      try {
        yield* index.read(facet, query, signal);
      } finally {
        reading -= 1;
      }
    },
    run: (command, options) => index.run(command, options),
    watch: (citizen, signal) => index.watch(citizen, signal),
  };
  document.body.append(context);
  const text = () => standing(context);
  let before = '';
  // At rest: nothing is being read, and the page says the same as a moment ago.
  for (let same = 0; same < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 15));
    await Promise.all(
      elements.map(
        (one) => (one as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete,
      ),
    );
    const now = text();
    same = reading === 0 && now === before && !now.includes('aria-busy="true"') ? same + 1 : 0;
    before = now;
  }
  context.remove();
  return before;
}

describe('generated viewers × lives, on the page', () => {
  it(`show nothing of what may not be seen (${String(RUNS)})`, async () => {
    let differed = 0;
    await fc.assert(
      fc.asyncProperty(life, viewer, async (one, who) => {
        const index = decided(one, who);
        const other = await otherwise(one, index);
        if (JSON.stringify(other.plan) !== JSON.stringify(one.plan)) differed += 1;
        const page = await pageOf(index);
        const after = await pageOf(decided(other, who));
        if (after !== page) throw new Error(`a difference: ${firstDifference(page, after)}`);
        if (page.includes(SECRET)) throw new Error('a secret is on the page');
        if (!page.includes('Samtykke')) throw new Error('the page is empty');
      }),
      { numRuns: RUNS },
    );
    if (differed < RUNS / 4) throw new Error(`only ${String(differed)} lives hid a part of a plan`);
  }).timeout(540_000);
});

function firstDifference(a: string, b: string): string {
  const [lines, others] = [a.split('\n'), b.split('\n')];
  const at = lines.findIndex((line, i) => line !== others[i]);
  return JSON.stringify([lines.slice(at - 1, at + 2), others.slice(at - 1, at + 2)]);
}
