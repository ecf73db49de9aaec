import type { CivilDate } from '../time/civil-date.js';
import type { InterventionRow } from './intervention-rows.js';
import { type Days, isDrawable, shownHull } from './item-days.js';
import type { TimelineItem } from './timeline-item.js';

/** The days of a row, all its periods together. */
export interface RowDays {
  items: readonly TimelineItem[];
  /** Days in which it has any period, joined, by start. */
  spans: readonly Days[];
  /** First and last day that is one; a row without any has the highest and the lowest. */
  first: number;
  last: number;
  /** The first and the last days of what can be drawn, each sorted. */
  starts: readonly number[];
  ends: readonly number[];
  /** Periods that cannot be drawn. */
  invalid: number;
}

const known = new WeakMap<InterventionRow, RowDays & { today: CivilDate }>();

/** Every period of a row: its own and its benefits'. */
export function itemsOf(row: InterventionRow): TimelineItem[] {
  return [...row.own, ...row.benefits.flatMap(({ items }) => items)];
}

/** Remembered for as long as the row and today are the same. */
export function rowDays(row: InterventionRow, today: CivilDate): RowDays {
  const before = known.get(row);
  if (before?.today === today) return before;
  const items = itemsOf(row);
  const hulls = items.filter(isDrawable).map((item) => shownHull(item, today));
  const starts = hulls.map(({ from }) => from).sort(byNumber);
  const ends = hulls.map(({ to }) => to).sort(byNumber);
  const finite = [...starts, ...ends].filter(Number.isFinite);
  const days = {
    today,
    items,
    spans: joinedDays(hulls),
    starts,
    ends,
    first: Math.min(...finite),
    last: Math.max(...finite),
    invalid: items.length - hulls.length,
  };
  known.set(row, days);
  return days;
}

const byNumber = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);

/** How many of a sorted list are less than something. */
export function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Days that touch or overlap, as one. */
export function joinedDays(list: readonly Days[]): Days[] {
  const joined: Days[] = [];
  for (const { from, to } of [...list].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
