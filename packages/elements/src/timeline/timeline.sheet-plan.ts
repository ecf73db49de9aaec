import { type AreaHeights, type AreaPart, paginate } from './timeline.paginate.js';

/** How high each thing of a piece of the course stands on paper, in px. */
export interface PieceHeights {
  /** Its own line of time. */
  axis: number;
  /** The lanes above the areas. */
  top: number;
  areas: AreaHeights[];
  /** Of each area its name, when it is only withheld or does not deliver: said once on a sheet, for it is the same in all years. */
  gaps?: readonly (string | undefined)[];
}

/** What stands on one page of one piece. */
export interface PiecePart {
  piece: number;
  parts: AreaPart[];
  /** Its first page, with the lanes above the areas. */
  first: boolean;
}

/** Between two pieces on one page. */
export const PIECE_GAP = 12;

export interface SheetPlan {
  sheets: PiecePart[][];
  /** What is left on the last of them. */
  left: number;
}

/**
 * Which pieces stand on which sheet, in order. A piece begins under the one before when it fits there whole; what does not is parted
 * over sheets of its own. `room` is what a sheet holds under its head, `last` what stands at the foot of the first: the legend.
 */
export function planSheets(pieces: readonly PieceHeights[], room: number, last: number): SheetPlan {
  const sheets: PiecePart[][] = [];
  let left = 0;
  for (const [piece, heights] of pieces.entries()) {
    const sheet = sheets.at(-1);
    const parts = sheet ? wholeBelow(pieces, heights, sheet) : [];
    const whole = PIECE_GAP + heightOf(heights, parts, true);
    if (sheet && whole <= left) {
      sheet.push({ piece, parts, first: true });
      left -= whole;
      continue;
    }
    const foot = sheets.length === 0 ? last : 0;
    const roomOf = (page: number) => room - heights.axis - (page === 0 ? heights.top + foot : 0);
    const pages = paginate(heights.areas, roomOf);
    for (const [page, here] of pages.entries())
      sheets.push([{ piece, parts: here, first: page === 0 }]);
    const end = pages.length - 1;
    left = roomOf(end) + heights.axis + (end === 0 ? heights.top : 0);
    left -= heightOf(heights, pages[end] ?? [], end === 0);
  }
  return { sheets, left };
}

/** All of a piece, but for what stands above on the sheet already. */
function wholeBelow(
  pieces: readonly PieceHeights[],
  heights: PieceHeights,
  sheet: readonly PiecePart[],
): AreaPart[] {
  const said = new Set(
    sheet.flatMap(({ piece, parts }) => parts.map(({ area }) => pieces[piece]?.gaps?.[area])),
  );
  const [parts = []] = paginate(heights.areas, () => Infinity);
  return parts.filter(({ area }) => {
    const gap = heights.gaps?.[area];
    return gap === undefined || !said.has(gap);
  });
}

function heightOf({ axis, top, areas }: PieceHeights, parts: AreaPart[], first: boolean): number {
  return parts.reduce(
    (sum, { area, rows, tail }) =>
      sum +
      (areas[area]?.head ?? 0) +
      (tail ? (areas[area]?.tail ?? 0) : 0) +
      rows.reduce((lines, { row, benefits }) => {
        const heights = areas[area]?.rows[row];
        return benefits.reduce(
          (more, one) => more + (heights?.benefits[one] ?? 0),
          lines + (heights?.own ?? 0),
        );
      }, 0),
    axis + (first ? top : 0),
  );
}
