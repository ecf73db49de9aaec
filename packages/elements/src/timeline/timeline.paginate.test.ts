import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AreaHeights, type AreaPart, paginate } from './timeline.paginate.js';

const height = fc.integer({ min: 10, max: 90 });
const area: fc.Arbitrary<AreaHeights> = fc.record({
  head: height,
  rows: fc.array(fc.record({ own: height, benefits: fc.array(height, { maxLength: 5 }) }), {
    maxLength: 8,
  }),
  tail: fc.oneof(fc.constant(0), height),
});

/** What is told of an area, in order: each of its lines once. */
const told = (pages: readonly AreaPart[][]) =>
  pages
    .flat()
    .flatMap((part) => [
      ...part.rows.flatMap(({ row, benefits }) =>
        benefits.length === 0
          ? [`${part.area}/${row}`]
          : benefits.map((one) => `${part.area}/${row}/${one}`),
      ),
      ...(part.tail ? [`${part.area}/tail`] : []),
    ]);
const given = (areas: readonly AreaHeights[]) =>
  areas.flatMap(({ rows, tail }, at) => [
    ...rows.flatMap(({ benefits }, row) =>
      benefits.length === 0 ? [`${at}/${row}`] : benefits.map((_, one) => `${at}/${row}/${one}`),
    ),
    ...(tail > 0 || rows.length === 0 ? [`${at}/tail`] : []),
  ]);
const heightOf = (page: readonly AreaPart[], areas: readonly AreaHeights[]) =>
  page.reduce((sum, { area: at, rows, tail }) => {
    const heights = areas[at];
    if (!heights) return sum;
    const lines = rows.reduce((all, { row, benefits }) => {
      const own = heights.rows[row];
      return benefits.reduce(
        (more, one) => more + (own?.benefits[one] ?? 0),
        all + (own?.own ?? 0),
      );
    }, 0);
    return sum + heights.head + lines + (tail ? heights.tail : 0);
  }, 0);
const linesOn = (page: readonly AreaPart[]) => told([[...page]]).length;

describe('paginate', () => {
  it('loses nothing, keeps the order, and fills no page beyond its room', () => {
    fc.assert(
      fc.property(
        fc.array(area, { maxLength: 6 }),
        fc.integer({ min: 200, max: 700 }),
        (areas, room) => {
          const pages = paginate(areas, (page) => (page === 0 ? room - 100 : room));
          expect(told(pages)).toEqual(given(areas));
          for (const [at, page] of pages.entries()) {
            const fits = heightOf(page, areas) <= (at === 0 ? room - 100 : room);
            expect(fits || linesOn(page) === 1).toBe(true);
          }
          if (areas.length > 0) expect(pages.every((page) => page.length > 0)).toBe(true);
        },
      ),
    );
  });

  it('says the heading again where an area goes on, and that it does', () => {
    const rows = Array.from({ length: 4 }, () => ({ own: 40, benefits: [] }));
    const pages = paginate([{ head: 20, rows, tail: 0 }], () => 100);
    expect(pages.map((page) => page.map(({ continued }) => continued))).toEqual([[false], [true]]);
  });

  it('leaves no heading at the foot of a page', () => {
    const rows = [{ own: 30, benefits: [30] }];
    const pages = paginate(
      [
        { head: 20, rows: [{ own: 50, benefits: [] }], tail: 0 },
        { head: 20, rows, tail: 0 },
      ],
      () => 110,
    );
    expect(pages.map((page) => page.map(({ area: at }) => at))).toEqual([[0], [1]]);
  });
});
