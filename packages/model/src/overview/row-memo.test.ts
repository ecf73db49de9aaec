import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Intervention } from '../record/intervention.js';
import { aCase, id as uuid, since } from '../testing/records.js';
import type { CivilDate } from '../time/civil-date.js';
import { ONGOING } from '../time/period.js';
import { type LaneSources, areaLanes } from './area-lanes.js';
import { itemsOf } from './row-days.js';
import { RowMemo } from './row-memo.js';

const TODAY = '2026-11-12' as CivilDate;
const day = (n: number) => `2026-01-${String(n + 1).padStart(2, '0')}` as CivilDate;

const cases = fc.array(
  fc
    .record({ id: fc.nat(5), title: fc.constantFrom('Sag', 'Anden sag'), start: fc.nat(20) })
    .map(({ id, title, start }) =>
      aCase(id, {
        title,
        area: 'social',
        progress: [{ status: 'decided', period: since(day(start), ONGOING) }],
      }),
    ),
  { maxLength: 5 },
);
const interventions = fc.array(
  fc
    .record({ id: fc.nat(12), home: fc.nat(7), start: fc.nat(20) })
    .map(({ id, home, start }): Intervention => ({
      id: `i-${String(id)}`,
      name: `Indsats ${String(id % 3)}`,
      area: 'employment',
      caseId: uuid(home),
      period: { start: day(start), end: ONGOING },
      provenance: { connection: 'store' },
    })),
  { maxLength: 12 },
);
/** A life, and then another that shares records with it. */
const lives = fc
  .tuple(cases, interventions, cases, interventions, fc.array(fc.boolean(), { maxLength: 20 }))
  .map(([a, b, c, d, keep]) => [
    { cases: a, interventions: b },
    {
      cases: [...a.filter((_, i) => keep[i] ?? true), ...c.slice(0, 1)],
      interventions: [...b.filter((_, i) => keep[i + 5] ?? true), ...d.slice(0, 2)],
    },
  ]);

const lanesOf = (sources: Partial<LaneSources>, memo?: RowMemo) =>
  areaLanes(
    {
      cases: [],
      grants: [],
      interventions: [],
      plan: null,
      documents: [],
      notes: [],
      appointments: [],
      withheld: [],
      systems: [],
      ...sources,
    },
    TODAY,
    memo,
  );

describe('RowMemo', () => {
  it('gives the same lanes as building them anew, whatever was shown before', () => {
    fc.assert(
      fc.property(lives, ([first = {}, then = {}]) => {
        const memo = new RowMemo();
        lanesOf(first, memo);
        expect(lanesOf(then, memo)).toEqual(lanesOf(then));
        expect(lanesOf(first, memo)).toEqual(lanesOf(first));
      }),
    );
  });

  it('keeps the row of which nothing has changed, though its records were fetched anew', () => {
    fc.assert(
      fc.property(lives, ([life = {}]) => {
        const memo = new RowMemo();
        const [before, after] = [lanesOf(life, memo), lanesOf(structuredClone(life), memo)];
        const ids = before.flatMap((lane) => lane.rows.flatMap(itemsOf)).map(({ id }) => id);
        // Rows with ids that come twice are built anew, so that these are numbered anew.
        fc.pre(ids.every((id) => !id.includes('#')));
        const rows = after.flatMap((lane) => lane.rows);
        for (const [i, row] of before.flatMap((lane) => lane.rows).entries()) {
          expect(rows[i]).toBe(row);
        }
      }),
    );
  });
});
