import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaHeights } from './timeline.paginate.js';
import { PIECE_GAP, type PieceHeights, type PiecePart, planSheets } from './timeline.sheet-plan.js';

const height = fc.integer({ min: 10, max: 90 });
const area: fc.Arbitrary<AreaHeights> = fc.record({
  head: height,
  rows: fc.array(fc.record({ own: height, benefits: fc.array(height, { maxLength: 3 }) }), {
    maxLength: 5,
  }),
  tail: fc.oneof(fc.constant(0), height),
});
const piece: fc.Arbitrary<PieceHeights> = fc.record({
  axis: fc.constant(40),
  top: fc.oneof(fc.constant(0), height),
  areas: fc.array(area, { maxLength: 4 }),
});
const oneRow = (own: number): PieceHeights => ({
  axis: 40,
  top: 0,
  areas: [{ head: 20, rows: [{ own, benefits: [] }], tail: 0 }],
});

/** Every line of every piece, in the order it stands on paper. */
const told = (sheets: readonly PiecePart[][]) =>
  sheets
    .flat()
    .flatMap(({ piece: at, parts }) =>
      parts.flatMap(({ area: one, rows, tail }) => [
        ...rows.flatMap(({ row, benefits }) =>
          benefits.length === 0
            ? [[at, one, row]]
            : benefits.map((benefit) => [at, one, row, benefit]),
        ),
        ...(tail ? [[at, one, 'tail']] : []),
      ]),
    );
const given = (pieces: readonly PieceHeights[]) =>
  pieces.flatMap(({ areas }, at) =>
    areas.flatMap(({ rows, tail }, one) => [
      ...rows.flatMap(({ benefits }, row) =>
        benefits.length === 0 ? [[at, one, row]] : benefits.map((_, i) => [at, one, row, i]),
      ),
      ...(tail > 0 || rows.length === 0 ? [[at, one, 'tail']] : []),
    ]),
  );
const heightOf = (pieces: readonly PieceHeights[], sheet: readonly PiecePart[]) =>
  sheet.reduce((sum, { piece: at, parts, first }, i) => {
    const { axis = 0, top = 0, areas = [] } = pieces[at] ?? {};
    const lines = parts.flatMap(({ area: one, rows, tail }) => [
      areas[one]?.head ?? 0,
      tail ? (areas[one]?.tail ?? 0) : 0,
      ...rows.flatMap(({ row, benefits }) => {
        const heights = areas[one]?.rows[row];
        return [heights?.own ?? 0, ...benefits.map((b) => heights?.benefits[b] ?? 0)];
      }),
    ]);
    const all = lines.reduce((so, line) => so + line, axis + (first ? top : 0));
    return sum + all + (i === 0 ? 0 : PIECE_GAP);
  }, 0);

describe('planSheets', () => {
  it('loses nothing, keeps the order, and fills no shared sheet beyond its room', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.integer({ min: 350, max: 800 }),
        (pieces, room) => {
          const { sheets, left } = planSheets(pieces, room, 50);
          expect(told(sheets)).toEqual(given(pieces));
          const beginnings = sheets.flat().filter(({ first }) => first);
          expect(beginnings.map(({ piece: at }) => at)).toEqual(pieces.map((_, at) => at));
          for (const [at, sheet] of sheets.entries()) {
            const free = room - (at === 0 ? 50 : 0) - heightOf(pieces, sheet);
            if (sheet.length > 1) expect(free).toBeGreaterThanOrEqual(0);
            if (at === sheets.length - 1) expect(left).toBe(free);
          }
        },
      ),
    );
  });

  it('lets short pieces share a sheet, and begins another where one does not fit', () => {
    const { sheets } = planSheets([oneRow(100), oneRow(100), oneRow(300), oneRow(60)], 400, 0);
    expect(sheets.map((sheet) => sheet.map(({ piece: at }) => at))).toEqual([[0, 1], [2], [3]]);
  });

  it('says once on a sheet what is withheld, and again on the next', () => {
    const area = (gap: boolean): AreaHeights => ({
      head: 30,
      rows: gap ? [] : [{ own: 40, benefits: [] }],
      tail: gap ? 40 : 0,
    });
    const years = {
      axis: 40,
      top: 0,
      areas: [area(false), area(true)],
      gaps: [undefined, 'health'],
    };
    const { sheets } = planSheets([years, years, years], 310, 0);
    expect(sheets.map((sheet) => sheet.map(({ parts }) => parts.map((part) => part.area)))).toEqual(
      [[[0, 1], [0]], [[0, 1]]],
    );
  });

  it('never parts a piece that shares a sheet', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const { sheets } = planSheets(pieces, 600, 50);
        for (const sheet of sheets) {
          for (const { piece: at } of sheet.slice(1)) {
            const parts = sheets.flat().filter((one) => one.piece === at);
            expect(parts).toHaveLength(1);
          }
        }
      }),
    );
  });
});
