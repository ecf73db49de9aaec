import { type Area, type AreaLane, type CivilDate, joinedDays, rowDays } from '@hoi/model';
import type { Geometry } from './timeline.axis.js';

/** A time in which an area has something, over all its rows. */
export interface StripLine {
  area: Area;
  left: number;
  right: number;
}

export interface AreaHull {
  area: Area;
  spans: { from: number; to: number }[];
}

/** For each area the days in which it has any period, joined: a few spans however long the life. */
export function areaHulls(lanes: readonly AreaLane[], today: CivilDate): AreaHull[] {
  return lanes
    .map(({ area, rows }) => ({
      area,
      spans: joinedDays(rows.flatMap((row) => rowDays(row, today).spans)),
    }))
    .filter(({ spans }) => spans.length > 0);
}

/** The lines of the strip. They are the same for every window: what lies inside it is drawn over them. */
export function stripLines(
  hulls: readonly AreaHull[],
  geometry: Geometry,
): (StripLine & { index: number })[] {
  return hulls.flatMap(({ area, spans }, index) =>
    spans.map(({ from, to }) => {
      const left = Math.max(0, geometry.x(from));
      const right = Math.min(geometry.width, to === Infinity ? Infinity : geometry.x(to + 1));
      return { area, index, left, right: Math.max(right, left + 2) };
    }),
  );
}
