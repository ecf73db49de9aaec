/** Something with a length, in whole days; both ends inclusive. Open ends are infinite. */
export interface DaySpan {
  id: string;
  from: number;
  to: number;
}

/**
 * Places spans in sub-rows so that no two of a sub-row share a day: by start, then end, then id, each in the first sub-row
 * that is free. The same spans always give the same rows. O(n log n): one heap knows which busy row ends first, another
 * which free row is first.
 */
export function packRows(spans: readonly DaySpan[]): { rows: number[]; count: number } {
  const { rows, count } = packInOrder(spans);
  return { rows, count };
}

/** More than there are spans or rows: a day and a row are one number, so that nothing but numbers is compared. */
const MANY = 2 ** 24;

/** The same, with the order they were placed in: within a row, by time. */
export function packInOrder(spans: readonly DaySpan[]): {
  rows: number[];
  count: number;
  order: readonly number[];
} {
  const order = sorted(spans);
  const rows = new Array<number>(spans.length).fill(0);
  const busy = new Heap();
  const free = new Heap();
  let count = 0;
  for (const i of order) {
    const { from, to } = spans[i] as DaySpan;
    for (let next = busy.peek(); next < from * MANY; next = busy.peek()) {
      busy.pop();
      free.push(next - Math.floor(next / MANY) * MANY);
    }
    const row = free.size > 0 ? free.pop() : count++;
    rows[i] = row;
    // A row without an end is never free again.
    if (to !== Infinity) busy.push(to * MANY + row);
  }
  return { rows, count, order };
}

/** Further than any day there is, for a start that nobody knows. */
const FAR = 2 ** 28;

/** Places in the list by start, as numbers, which sort without being asked about; those of one day then by end and id. */
function sorted(spans: readonly DaySpan[]): number[] {
  const keys = Float64Array.from(
    spans,
    ({ from }, i) => Math.min(Math.max(from, -FAR), FAR) * MANY + i,
  ).sort();
  const order = Array.from(keys, (key) => key - Math.floor(key / MANY) * MANY);
  let start = 0;
  for (let at = 1; at <= order.length; at += 1) {
    const first = spans[order[start] as number] as DaySpan;
    if (at < order.length && (spans[order[at] as number] as DaySpan).from === first.from) continue;
    if (at - start > 1) {
      const day = order.slice(start, at).sort((i, j) => compare(spans, i, j));
      day.forEach((i, n) => (order[start + n] = i));
    }
    start = at;
  }
  return order;
}

function compare(spans: readonly DaySpan[], i: number, j: number): number {
  const [a, b] = [spans[i] as DaySpan, spans[j] as DaySpan];
  // Infinite ends: subtracting two of them is not a number.
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : i - j;
}

/** The least of its numbers first. */
class Heap {
  #items: number[] = [];

  get size(): number {
    return this.#items.length;
  }

  /** Infinite when there is none. */
  peek(): number {
    return this.#items[0] ?? Infinity;
  }

  push(item: number): void {
    const items = this.#items;
    let at = items.length;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const parent = items[up] as number;
      if (item >= parent) break;
      items[at] = parent;
      at = up;
    }
    items[at] = item;
  }

  pop(): number {
    const items = this.#items;
    const top = items[0] ?? Infinity;
    const last = items.pop() ?? Infinity;
    const { length } = items;
    if (length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= length) break;
      let least = items[child] as number;
      if (child + 1 < length && (items[child + 1] as number) < least) {
        child += 1;
        least = items[child] as number;
      }
      if (least >= last) break;
      items[at] = least;
      at = child;
    }
    items[at] = last;
    return top;
  }
}
