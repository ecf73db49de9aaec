import type { CivilDate } from '../time/civil-date.js';
import { hullOf, isDrawable, shownHull, takenDays } from './item-days.js';
import { packInOrder } from './pack-rows.js';
import type { TimelineItem } from './timeline-item.js';

/** An item with the sub-row it always lies in and the days in which it can be seen. */
export interface PlacedItem {
  item: TimelineItem;
  row: number;
  from: number;
  to: number;
}

export interface PlacedItems {
  /** By sub-row, then start. */
  placed: PlacedItem[];
  rows: number;
  /** Listed, never drawn. */
  invalid: TimelineItem[];
}

/** Packs the items of one lane. Independent of any window, so that nothing jumps while time is moved. */
export function placeItems(items: readonly TimelineItem[], today: CivilDate): PlacedItems {
  const good: TimelineItem[] = [];
  const invalid: TimelineItem[] = [];
  for (const item of items) (isDrawable(item) ? good : invalid).push(item);
  const { rows, count, order } = packInOrder(
    good.map((item) => {
      const { from, to } = hullOf(item, takenDays);
      return { id: item.id, from, to };
    }),
  );
  const byRow = Array.from({ length: count }, (): PlacedItem[] => []);
  for (const i of order) {
    const item = good[i] as TimelineItem;
    const row = rows[i] as number;
    const { from, to } = shownHull(item, today);
    byRow[row]?.push({ item, row, from, to });
  }
  const placed = byRow.length === 1 ? (byRow[0] as PlacedItem[]) : byRow.flat();
  return { placed, rows: count, invalid };
}

/** What a window shows of a lane, and how much lies on either side. */
export function inWindow<T extends { from: number; to: number }>(
  items: readonly T[],
  from: number,
  to: number,
): { shown: T[]; before: T[]; after: T[] } {
  const shown: T[] = [];
  const before: T[] = [];
  const after: T[] = [];
  for (const item of items) {
    if (item.to < from) before.push(item);
    else if (item.from > to) after.push(item);
    else shown.push(item);
  }
  return { shown, before, after };
}
