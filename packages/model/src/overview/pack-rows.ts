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
  const order = spans.map((_, i) => i).sort((a, b) => compare(spans, a, b));
  const rows = new Array<number>(spans.length).fill(0);
  const busy = new Heap<{ row: number; to: number }>((a, b) => a.to - b.to || a.row - b.row);
  const free = new Heap<number>((a, b) => a - b);
  let count = 0;
  for (const i of order) {
    const span = spans[i];
    if (!span) continue;
    for (let next = busy.peek(); next && next.to < span.from; next = busy.peek()) {
      busy.pop();
      free.push(next.row);
    }
    const row = free.pop() ?? count++;
    rows[i] = row;
    // A row without an end is never free again.
    if (span.to !== Infinity) busy.push({ row, to: span.to });
  }
  return { rows, count };
}

function compare(spans: readonly DaySpan[], i: number, j: number): number {
  const a = spans[i];
  const b = spans[j];
  if (!a || !b) return 0;
  // Infinite ends: subtracting two of them is not a number.
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : i - j;
}

class Heap<T> {
  #items: T[] = [];

  constructor(private readonly order: (a: T, b: T) => number) {}

  peek(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    const items = this.#items;
    let at = items.length;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const parent = items[up] as T;
      if (this.order(item, parent) >= 0) break;
      items[at] = parent;
      at = up;
    }
    items[at] = item;
  }

  pop(): T | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (items.length === 0 || last === undefined) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && this.order(items[child + 1] as T, items[child] as T) < 0) {
        child += 1;
      }
      if (this.order(items[child] as T, last) >= 0) break;
      items[at] = items[child] as T;
      at = child;
    }
    items[at] = last;
    return top;
  }
}
