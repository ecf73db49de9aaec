import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Area,
  AREAS,
  type Grant,
  type Intervention,
  type Period,
  type TimelineItem,
  civilDate,
  dayNumber,
  fromDayNumber,
  isDrawable,
  itemsOf,
  periodOf,
} from '@hoi/model';
import { testCase, testGrant } from '../testing/records.js';
import { geometryOf } from './timeline.axis.js';
import type { LaneLayout } from './timeline.layout.js';
import { type TimelineModel, timelineModel } from './timeline.model.js';
import { recordsOf } from './timeline.records.js';
import { type AreaScene, type Folding, sceneOf } from './timeline.scene.js';

const TODAY = civilDate('2026-11-12');
/** `npm run fuzz` runs a hundred thousand. */
const CASES = Number(process.env['HOI_FUZZ'] ?? 300);
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as never;
const FROM = { connection: 'sdi' };

// Few days and few ids, so that what begins on one day, lies within another and bears another's name is common.
const near = fc.integer({ min: dayNumber(civilDate('2026-08-01')), max: dayNumber(TODAY) + 60 });
const far = fc.integer({
  min: dayNumber(civilDate('1900-01-01')),
  max: dayNumber(civilDate('2100-12-31')),
});
const day = fc.oneof({ weight: 4, arbitrary: near }, far).map(fromDayNumber);
const end: fc.Arbitrary<Period['end']> = fc.oneof(
  day.map((date) => ({ kind: 'on' as const, date })),
  day.map((date) => ({ kind: 'planned' as const, date })),
  fc.constant({ kind: 'ongoing' as const }),
  fc.constant({ kind: 'unknown' as const }),
);
const sound = fc.tuple(fc.option(day, { freq: 8 }), end);
const period: fc.Arbitrary<Period> = fc.oneof(
  { weight: 12, arbitrary: sound.map(([start, ending]) => periodOf(start, ending)) },
  // One day.
  { weight: 2, arbitrary: day.map((date) => periodOf(date, { kind: 'on', date })) },
  // Reversed, and not put right by anyone: a host may hand over anything.
  {
    weight: 1,
    arbitrary: fc.tuple(day, day).map(([a, b]): Period => {
      const [first, last] = a < b ? [a, b] : [b, a];
      return { start: last, end: { kind: 'on', date: first } };
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Period>(
      { start: '2026-13-01', end: { kind: 'ongoing' } } as never,
      { start: 'NaN-NaN-NaN', end: { kind: 'on', date: 'NaN-NaN-NaN' } } as never,
      { start: '2026-02-30', end: { kind: 'on', date: '2026-04-31' } } as never,
      { start: '2026-01-01', end: null } as never,
      { start: '2026-01-01' } as never,
      {
        start: null,
        end: { kind: 'unknown' },
        invalid: [{ field: 'start', raw: '31/12', rule: 'date.unreadable' }],
      },
    ),
  },
);
const area = fc.constantFrom<Area>(...AREAS, 'unheard-of' as Area);
const id = fc.integer({ min: 0, max: 12 }).map(uuid);
const name = fc.constantFrom('Mentor', '', 'Støtte', '<b>x</b>', 'ملف', 'x'.repeat(5000));
const cases = fc.array(
  fc
    .record({ id, area, title: name, periods: fc.array(period, { maxLength: 3 }) })
    .map(({ periods, ...one }) =>
      testCase(0, {
        ...one,
        progress: periods.map((given, i) => ({
          status: i % 2 === 0 ? 'decided' : 'closed',
          period: given,
        })),
        parties: [],
      }),
    ),
  { maxLength: 6 },
);
const benefit = fc.record({ id: fc.constantFrom('1', '2', '3'), name, period, area });
const grants = fc.array(
  fc
    .record({ id, area, period, benefits: fc.array(benefit, { maxLength: 4 }), caseId: id })
    .map(({ benefits, caseId, ...one }): Grant => ({
      ...testGrant(0, one.area, '', one.period, caseId),
      ...one,
      benefits: benefits.map((inner) => ({ ...inner, plans: [] })),
      parties: [],
    })),
  { maxLength: 12 },
);
const interventions = fc.array(
  fc
    .record({ id, area, name, period, caseId: fc.option(id) })
    .map(({ caseId, ...one }): Intervention => ({
      ...one,
      ...(caseId === null ? {} : { caseId }),
      provenance: { connection: 'fagsystem' },
    })),
  { maxLength: 20 },
);
/** Now and then very many on one day. */
const crowd = fc.oneof(
  { weight: 40, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.record({ date: day, caseId: id }).map(({ date, caseId }) =>
      Array.from({ length: 400 }, (_, i): Intervention => ({
        id: uuid(1000 + i),
        name: 'Mentor',
        area: 'social',
        caseId,
        period: periodOf(date, { kind: 'on', date }),
        provenance: FROM,
      })),
    ),
  },
);
const life = fc.record({ cases, grants, interventions, crowd });
type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

function modelOf({ cases: all, grants: some, interventions: more, crowd: many }: Life) {
  const facets = {
    cases: all,
    grants: some,
    interventions: [...more, ...many],
    documents: [],
    notes: [],
    appointments: [],
    consents: [],
    plan: null,
  };
  const around = { today: TODAY, citizen: undefined, ownOnly: false, withheld: [], systems: [] };
  return timelineModel(facets, around);
}

/** What was given, item by item. A case has a period even when it has no step. */
function givenCount({ cases: all, grants: some, interventions: more, crowd: many }: Life): number {
  return (
    all.length +
    some.reduce((sum, { benefits }) => sum + Math.max(1, benefits.length), 0) +
    more.length +
    many.length
  );
}

const drawnIn = ({ marks, clusters }: LaneLayout): TimelineItem[] => [
  ...marks.map(({ placed }) => placed.item),
  ...clusters.flatMap(({ items }) => items.map(({ item }) => item)),
];

/** Everything of an area: on the picture, in the count of an edge, or, when it cannot be drawn, in the table. */
function accounted(scene: AreaScene, model: TimelineModel, span: { from: number; to: number }) {
  const { before, after, rows, lane, silhouette } = scene;
  // What an edge says is how many there are.
  expect([before.count, after.count]).toEqual([before.items.length, after.items.length]);
  const drawn = silhouette
    ? drawnIn(silhouette)
    : rows.flatMap(({ plot, benefits }) => [
        ...drawnIn(plot),
        ...benefits.flatMap((inner) => drawnIn(inner.plot)),
      ]);
  const seen = new Set(drawn);
  // Folded, a case is the row its benefits stand in.
  const standing = lane.rows
    .filter(({ benefits }) => benefits.some(({ items }) => items.some((item) => seen.has(item))))
    .flatMap(({ own }) => own);
  const listed = recordsOf(model.lanes, span, TODAY)
    .areas.filter(({ lane: one }) => one === lane)
    .flatMap((one) => one.rows.flatMap(({ lines }) => lines.map(({ item }) => item)))
    .filter((item) => !isDrawable(item));
  return { drawn, standing, outside: [...before.items, ...after.items].map((o) => o.item), listed };
}

const CLOSED_OR_OPEN: Record<string, Folding> = {
  asTheyAre: { areaOpen: () => true, rowOpen: ({ benefits }) => benefits.length > 1 },
  unfolded: { areaOpen: () => true, rowOpen: () => true },
  folded: { areaOpen: () => true, rowOpen: () => false },
  closed: { areaOpen: () => false, rowOpen: () => false },
};

describe('the timeline loses nothing', () => {
  it('drawn + counted + listed = given, whatever is given, in any window, at any zoom, folded or not', () => {
    fc.assert(
      fc.property(
        life,
        day,
        fc.integer({ min: 7, max: 60_000 }),
        fc.integer({ min: 1, max: 2000 }),
        fc.constantFrom(...Object.keys(CLOSED_OR_OPEN)),
        (given, first, days, width, how) => {
          const model = modelOf(given);
          const all = model.lanes.flatMap(({ rows }) => rows).flatMap(itemsOf);
          expect(all.length).toBeGreaterThanOrEqual(givenCount(given));
          expect(new Set(all.map(({ id: one }) => one)).size).toBe(all.length);
          const from = dayNumber(first);
          const span = { from, to: from + days };
          const scene = sceneOf(
            model.lanes,
            geometryOf(span, width),
            TODAY,
            CLOSED_OR_OPEN[how] as Folding,
          );
          // Gathered and judged at the end: an assertion for each of thousands would take longer than what is tested.
          const wrong = scene.flatMap((one) => {
            const { drawn, standing, outside, listed } = accounted(one, model, span);
            const where = new Set([...drawn, ...standing, ...outside, ...listed]);
            const beyond = new Set(outside);
            const twice = new Set<TimelineItem>();
            return [
              ...one.lane.rows
                .flatMap(itemsOf)
                .filter((item) => !where.has(item))
                .map(({ id: lost }) => `lost: ${lost}`),
              ...drawn.flatMap((item) => {
                const again = twice.has(item);
                twice.add(item);
                return again || beyond.has(item) || !isDrawable(item) ? [`twice: ${item.id}`] : [];
              }),
            ];
          });
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: CASES },
    );
  }, 3_600_000);
});
