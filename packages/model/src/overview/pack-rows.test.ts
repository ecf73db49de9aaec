import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DaySpan, packRows } from './pack-rows.js';

const span = fc
  .record({
    from: fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constant(-Infinity)),
    length: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(Infinity)),
  })
  .map(({ from, length }) => ({ from, to: from === -Infinity ? length - 20 : from + length }));
const spans = fc
  .array(span, { maxLength: 120 })
  .map((list): DaySpan[] => list.map((one, i) => ({ ...one, id: `i${String(i)}` })));

describe('packRows', () => {
  it('gives every span a row and never lays two of a row over each other', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const { rows, count } = packRows(list);
        expect(rows).toHaveLength(list.length);
        for (let row = 0; row < count; row++) {
          const inRow = list
            .filter((_, i) => rows[i] === row)
            .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
          expect(inRow.length).toBeGreaterThan(0);
          inRow.slice(1).forEach((next, i) => expect(next.from).toBeGreaterThan(inRow[i]!.to));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order they came in', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 1000 }), (list, seed) => {
        const place = (given: DaySpan[]) => {
          const { rows } = packRows(given);
          return Object.fromEntries(given.map(({ id }, i) => [id, rows[i]]));
        };
        const shuffled = [...list].sort(
          (a, b) => ((Number(a.id.slice(1)) * seed) % 101) - ((Number(b.id.slice(1)) * seed) % 101),
        );
        expect(place(shuffled)).toEqual(place(list));
      }),
    );
  });

  it('uses the first free row, and no more rows than overlap at once', () => {
    const day = (id: string, from: number, to: number): DaySpan => ({ id, from, to });
    const list = [
      day('a', 0, 10),
      day('b', 0, 3),
      day('c', 4, 5),
      day('d', 11, 12),
      day('e', 5, 20),
    ];
    expect(packRows(list)).toEqual({ rows: [1, 0, 0, 0, 2], count: 3 });
  });
});
