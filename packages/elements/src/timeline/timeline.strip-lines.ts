import {
  type Area,
  type AreaLane,
  type CivilDate,
  isDrawable,
  itemsOf,
  shownHull,
} from '@hoi/model';
import type { Geometry } from './timeline.axis.js';

/** A time in which an area has something, over all its rows. */
export interface StripLine {
  area: Area;
  left: number;
  right: number;
  /** Inside the window. */
  inside: boolean;
}

export interface AreaHull {
  area: Area;
  spans: { from: number; to: number }[];
}

/** For each area the days in which it has any period, joined: a few spans however long the life. */
export function areaHulls(lanes: readonly AreaLane[], today: CivilDate): AreaHull[] {
  return lanes
    .map(({ area, rows }) => {
      const spans = rows
        .flatMap(itemsOf)
        .filter(isDrawable)
        .map((item) => shownHull(item, today))
        .sort((a, b) => a.from - b.from);
      const joined: { from: number; to: number }[] = [];
      for (const { from, to } of spans) {
        const last = joined.at(-1);
        if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
        else joined.push({ from, to });
      }
      return { area, spans: joined };
    })
    .filter(({ spans }) => spans.length > 0);
}

/** The lines of the strip, cut where the window begins and ends. */
export function stripLines(
  hulls: readonly AreaHull[],
  geometry: Geometry,
  window: { left: number; right: number },
): (StripLine & { index: number })[] {
  return hulls.flatMap(({ area, spans }, index) =>
    spans.flatMap(({ from, to }) => {
      const left = Math.max(0, geometry.x(from));
      const right = Math.min(geometry.width, to === Infinity ? Infinity : geometry.x(to + 1));
      const cuts = [
        left,
        ...[window.left, window.right].filter((x) => x > left && x < right),
        right,
      ];
      return cuts.slice(1).map((end, i) => ({
        area,
        index,
        left: cuts[i] ?? left,
        right: Math.max(end, (cuts[i] ?? left) + 2),
        inside: end > window.left + 0.1 && (cuts[i] ?? left) < window.right - 0.1,
      }));
    }),
  );
}
