import { type CivilDate, type Period, type PlacedItem, dayNumber, lastDay } from '@hoi/model';
import type { Geometry } from './timeline.axis.js';

/** One of the two parts of a mark, in pixels from the plot's left edge, already cut to the window. */
export interface Stretch {
  left: number;
  right: number;
  /** How far it is filled: today, or its end if that comes first. */
  filled: number;
  startsBefore: boolean;
  endsAfter: boolean;
  /** `ongoing` draws an arrow, `unknown` a dashed stub with a question mark. */
  end: 'closed' | 'ongoing' | 'unknown';
  /** The start is not known: a dashed stub before it. */
  startUnknown: boolean;
  /** Where the dashed part after today begins, for an unknown end. */
  stubFrom: number;
}

export interface PeriodMark {
  placed: PlacedItem;
  row: number;
  left: number;
  right: number;
  bar: Stretch | undefined;
  frame: Stretch | undefined;
}

/** Several periods too small to tell apart, or beyond the sub-rows that are drawn. Says its count and opens. */
export interface ClusterMark {
  key: string;
  row: number;
  left: number;
  right: number;
  items: PlacedItem[];
}

/** How long the dashed stub of an unknown end is, with its question mark. */
export const STUB = 38;
const MIN = 3;

/** Undefined when nothing of the period can be seen. */
export function stretchOf(
  period: Period,
  geometry: Geometry,
  today: CivilDate,
): Stretch | undefined {
  const { x, width } = geometry;
  const now = x(dayNumber(today) + 0.5);
  const last = lastDay(period);
  const end = last !== undefined ? 'closed' : period.end.kind === 'ongoing' ? 'ongoing' : 'unknown';
  const startDay = period.start === null ? undefined : dayNumber(period.start);
  const knownTo = last === undefined ? undefined : x(dayNumber(last) + 1);
  const anchor = knownTo ?? Math.max(now, startDay === undefined ? now : x(startDay));
  const from = startDay === undefined ? anchor - STUB : x(startDay);
  const stubFrom = end === 'unknown' ? Math.max(now, from) : Infinity;
  let to = anchor;
  if (end === 'ongoing') to = width;
  if (end === 'unknown') to = stubFrom + STUB;
  if (to <= 0 || from >= width) return undefined;
  // A day keeps its true width, but never less than the eye can find; at the right edge it grows inward.
  const left = Math.min(Math.max(0, from), width - MIN);
  const right = Math.min(width, Math.max(to, left + MIN));
  return {
    left,
    right,
    filled: Math.min(Math.max(Math.min(now, to), left), right),
    startsBefore: from < -0.5,
    endsAfter: end === 'closed' && to > width + 0.5,
    end,
    startUnknown: startDay === undefined,
    stubFrom,
  };
}

export function markOf(placed: PlacedItem, geometry: Geometry, today: CivilDate): PeriodMark {
  const { item, row } = placed;
  const bar = item.bar ? stretchOf(item.bar, geometry, today) : undefined;
  const frame = item.frame ? stretchOf(item.frame, geometry, today) : undefined;
  const parts = [bar, frame].filter((part) => part !== undefined);
  // A window may fall between a grant and its benefit: then the mark stands for the time between them.
  const left = parts.length > 0 ? Math.min(...parts.map((part) => part.left)) : 0;
  const right = parts.length > 0 ? Math.max(...parts.map((part) => part.right)) : geometry.width;
  return { placed, row, bar, frame, left, right };
}
