import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LaneEvent } from '@hoi/model';
import { layoutFlags } from './timeline.follow-layout.js';

const flag = (id: string, x: number, widths: readonly number[] = [120, 60, 40]) => ({
  event: { id } as LaneEvent,
  x,
  widths,
});

describe('layoutFlags', () => {
  it('gives each its longest words where there is room', () => {
    const marks = layoutFlags([flag('a', 20), flag('b', 200)], 1000, 2);
    expect(marks.map(({ words, level }) => [words, level])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('puts a neighbour on the other level before it shortens anything', () => {
    const marks = layoutFlags([flag('a', 20), flag('b', 60)], 1000, 2);
    expect(marks.map(({ words, level }) => [words, level])).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  it('shortens the words before it, so that a third has words too', () => {
    const marks = layoutFlags([flag('a', 20), flag('b', 60), flag('c', 130)], 1000, 2);
    expect(marks).toHaveLength(3);
    expect(marks.every(({ words }) => words !== undefined)).toBe(true);
  });

  it('puts the words before a flag at the end of the plot', () => {
    const [mark] = layoutFlags([flag('a', 290)], 300, 2);
    expect(mark).toMatchObject({ words: 0, wordsBefore: true });
  });

  it('puts no words before a flag where the pill of what is overdue stands', () => {
    const [free] = layoutFlags([flag('a', 290)], 300, 2, 150);
    expect(free).toMatchObject({ words: 0, wordsBefore: true });
    const [tight] = layoutFlags([flag('a', 290)], 300, 2, 180);
    expect(tight).toMatchObject({ words: 1, wordsBefore: true });
    const [none] = layoutFlags([flag('a', 290)], 300, 2, 260);
    expect(none?.words).toBeUndefined();
  });

  it('loses none, overlaps no words, and leaves none without words unless merged', () => {
    const flags = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 900 }), long: fc.integer({ min: 45, max: 400 }) }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(flags, fc.constantFrom(1 as const, 2 as const), (some, levels) => {
        const sorted = [...some].sort((a, b) => a.x - b.x);
        const given = sorted.map(({ x, long }, i) => flag(String(i), x, [long, 44, 40]));
        const widthOf = new Map(given.map(({ event, widths }) => [event.id, widths]));
        const marks = layoutFlags(given, 900, levels);
        expect(marks.flatMap(({ events }) => events.map(({ id }) => id)).sort()).toEqual(
          given.map(({ event }) => event.id).sort(),
        );
        for (const { words, events } of marks)
          expect(words !== undefined || events.length > 1).toBe(true);
        for (const level of [0, 1]) {
          let reach = -Infinity;
          for (const { x, words, wordsBefore, key } of marks.filter((one) => one.level === level)) {
            const width = words === undefined ? 0 : (widthOf.get(key)?.[words] ?? 0);
            expect(wordsBefore ? x - width - 14 : x - 12).toBeGreaterThanOrEqual(reach - 12);
            reach = wordsBefore ? x + 10 : x + 14 + width;
            expect(reach).toBeLessThanOrEqual(900 + 24);
          }
        }
      }),
    );
  });
});
