import { BLOCK, MANY_ROWS } from './timeline.near.js';
import type { AreaScene, RowScene } from './timeline.scene.js';

/** Rows that come and go together when there are many. */
export interface Block {
  key: string;
  /** Its place among all blocks. */
  order: number;
  rows: readonly RowScene[];
  /** How high it is likely to be, in em. */
  height: number;
  /** Periods in it that the window shows. */
  shown: number;
}

/** The rows of every area in blocks; undefined when they are few enough to be drawn all at once. */
export function blocksOf(scene: readonly AreaScene[]): Map<AreaScene, Block[]> | undefined {
  const all = scene.reduce((sum, { rows }) => sum + linesOf(rows), 0);
  if (all <= MANY_ROWS) return undefined;
  let order = 0;
  return new Map(
    scene.map((area) => {
      const blocks: Block[] = [];
      for (let at = 0; at < area.rows.length; at += BLOCK) {
        const rows = area.rows.slice(at, at + BLOCK);
        blocks.push({
          key: `${area.lane.area}/${String(at / BLOCK)}`,
          order: order++,
          rows,
          height: rows.reduce((sum, row) => sum + heightOf(row), 0),
          shown: rows.reduce((sum, row) => sum + shownOf(row), 0),
        });
      }
      return [area, blocks];
    }),
  );
}

function linesOf(rows: readonly RowScene[]): number {
  return rows.reduce((sum, { benefits }) => sum + 1 + benefits.length, 0);
}

function shownOf({ plot, benefits }: RowScene): number {
  return benefits.reduce((sum, benefit) => sum + benefit.plot.shown, plot.shown);
}

/** As the plot's styles have it: a bracket or a row of marks, and each further sub-row. */
function heightOf({ open, plot, benefits }: RowScene): number {
  const own = open ? 2.46 + (plot.rows - 1) * 1.85 : lane(plot.rows);
  return benefits.reduce((sum, benefit) => sum + lane(benefit.plot.rows), Math.max(own, 2.46));
}

function lane(rows: number): number {
  return 3.3 + Math.max(0, rows - 1) * 2.92;
}
