import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsIn, pairsOf, pairwise } from './pairwise.js';

const values = (name: string) =>
  fc.integer({ min: 1, max: 4 }).map((n) => Array.from({ length: n }, (_, i) => `${name}${i}`));
const factors = fc.record({ a: values('a'), b: values('b'), c: values('c'), d: values('d') });

describe('a covering matrix', () => {
  it('lets every two values meet', () => {
    fc.assert(
      fc.property(factors, (all) => {
        const met = new Set(pairwise(all, []).flatMap(pairsIn));
        expect(pairsOf(all).filter((pair) => !met.has(pair))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps what a row already says, and completes it', () => {
    fc.assert(
      fc.property(factors, (all) => {
        const begun = all.a.flatMap((a) => all.b.map((b) => ({ a, b })));
        const rows = pairwise(all, begun);
        expect(rows.slice(0, begun.length)).toMatchObject(begun);
        for (const row of rows) expect(Object.keys(row).sort()).toEqual(['a', 'b', 'c', 'd']);
      }),
      { numRuns: 25 },
    );
  });

  it('is far smaller than all combinations', () => {
    const four = ['1', '2', '3', '4'];
    expect(pairwise({ a: four, b: four, c: four, d: four }, []).length).toBeLessThan(32);
  });
});
