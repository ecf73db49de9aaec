import type { AreaScene, RowScene } from './timeline.scene.js';

/** How high each thing of an area stands, in px. */
export interface AreaHeights {
  head: number;
  /** Each row's own line, and those of its benefits under it. */
  rows: readonly { own: number; benefits: readonly number[] }[];
  /** What follows the rows: systems that do not deliver. */
  tail: number;
}

/** A part of an area that stands on one page. */
export interface AreaPart {
  area: number;
  /** Rows by their place in the area, each with the benefits that stand here. */
  rows: { row: number; benefits: number[] }[];
  tail: boolean;
  /** Something of it stood on the page before. */
  continued: boolean;
}

/** Lines that may not be parted, with what must be said again above them on another page. */
interface Line {
  height: number;
  area: number;
  row?: number;
  benefit?: number;
  tail?: boolean;
}

/**
 * What stands on each page, in order: as much as there is room for, never a heading at the foot of a page. An area or a row that
 * goes on has its heading again on the next. What alone is higher than a page has one of its own.
 */
export function paginate(
  areas: readonly AreaHeights[],
  rooms: (page: number) => number,
): AreaPart[][] {
  const pages: AreaPart[][] = [[]];
  let left = rooms(0);
  const begun = new Set<number>();
  for (const line of areas.flatMap(linesOf)) {
    let cost = costOf(line);
    if (cost > left && pages.at(-1)?.length !== 0) {
      pages.push([]);
      left = rooms(pages.length - 1);
      cost = costOf(line);
    }
    left -= cost;
    put(line);
  }
  return pages;

  function here({ area }: Line): AreaPart | undefined {
    return pages.at(-1)?.find((part) => part.area === area);
  }

  function costOf(line: Line): number {
    const heights = areas[line.area];
    const part = here(line);
    const head = part ? 0 : (heights?.head ?? 0);
    const own =
      line.benefit !== undefined && !part?.rows.some(({ row }) => row === line.row)
        ? (heights?.rows[line.row ?? 0]?.own ?? 0)
        : 0;
    return line.height + head + own;
  }

  function put(line: Line): void {
    let part = here(line);
    if (!part) {
      part = { area: line.area, rows: [], tail: false, continued: begun.has(line.area) };
      pages.at(-1)?.push(part);
      begun.add(line.area);
    }
    if (line.tail) part.tail = true;
    if (line.row === undefined) return;
    let row = part.rows.find((one) => one.row === line.row);
    if (!row) part.rows.push((row = { row: line.row, benefits: [] }));
    if (line.benefit !== undefined) row.benefits.push(line.benefit);
  }
}

function linesOf({ rows, tail }: AreaHeights, area: number): Line[] {
  const lines = rows.flatMap(({ own, benefits }, row): Line[] =>
    benefits.length === 0
      ? [{ height: own, area, row }]
      : benefits.map((height, benefit) => ({ height, area, row, benefit })),
  );
  // An area without rows is its heading and what follows it.
  if (tail > 0 || rows.length === 0) lines.push({ height: tail, area, tail: true });
  return lines;
}

/** The part of an area that stands on a page, as a scene of its own. */
export function partOf(scene: AreaScene, { rows, tail, continued }: AreaPart): AreaScene {
  const none = { count: 0, items: [], events: [] };
  return {
    ...scene,
    lane: tail ? scene.lane : { ...scene.lane, missing: [] },
    rows: rows.flatMap(({ row, benefits }): RowScene[] => {
      const whole = scene.rows[row];
      if (!whole) return [];
      const own = benefits.flatMap((at) => whole.benefits[at] ?? []);
      return [own.length === whole.benefits.length ? whole : { ...whole, benefits: own }];
    }),
    // Its events, and what lies outside, were told where it began.
    ...(continued
      ? {
          events: { marks: [], before: [], after: [], undated: [] },
          before: none,
          after: none,
        }
      : {}),
  };
}
