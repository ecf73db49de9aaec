import type { CitizenId } from '../record/common.js';
import type { Period } from '../time/period.js';
import type { InterventionRow } from './intervention-rows.js';
import type { RowPart } from './row-groups.js';
import { sortedBy } from './sorted-by.js';
import type { TimelineItem } from './timeline-item.js';

interface Known {
  parts: readonly RowPart[];
  row: InterventionRow;
  key: string;
}

/**
 * The rows there were: one that is made of the same records is the same object, and so is one that says the same though its
 * records have been fetched anew. Whoever remembers by row (packing, templates) need not begin again because another changed.
 */
export class RowMemo {
  #known = new Map<string, Known>();
  /** How often each item's id comes, and how many ids come more than once. */
  #ids = new Map<string, number>();
  #twins = 0;
  #citizen: CitizenId | undefined;

  /** The rows of these groups in their order on screen; those not known are built. */
  rows(
    groups: ReadonlyMap<string, readonly RowPart[]>,
    citizen: CitizenId | undefined,
    build: (id: string, parts: readonly RowPart[]) => { row: InterventionRow; key: string },
  ): InterventionRow[] {
    if (citizen !== this.#citizen) this.forget();
    this.#citizen = citizen;
    const next = new Map<string, Known>();
    for (const [id, parts] of groups) {
      const known = this.#known.get(id);
      if (known && sameParts(known.parts, parts)) {
        next.set(id, known);
        continue;
      }
      const { row, key } = build(id, parts);
      if (known?.key === key && sameRow(known.row, row)) {
        next.set(id, { parts, key, row: known.row });
        continue;
      }
      if (known) this.#count(known.row, -1);
      this.#count(row, 1);
      next.set(id, { parts, key, row });
    }
    for (const [id, { row }] of this.#known) if (!next.has(id)) this.#count(row, -1);
    this.#known = next;
    return sortedBy([...next.values()], ({ key }) => key).map(({ row }) => row);
  }

  /** For when a row has been changed since it was built. */
  forget(): void {
    this.#known.clear();
    this.#ids.clear();
    this.#twins = 0;
  }

  /** Two of their items bear the same id. */
  get hasTwins(): boolean {
    return this.#twins > 0;
  }

  #count({ own, benefits }: InterventionRow, by: 1 | -1): void {
    for (const { id } of own) this.#countId(id, by);
    for (const { items } of benefits) for (const { id } of items) this.#countId(id, by);
  }

  #countId(id: string, by: 1 | -1): void {
    const before = this.#ids.get(id) ?? 0;
    const now = before + by;
    if (before <= 1 && now > 1) this.#twins += 1;
    if (before > 1 && now <= 1) this.#twins -= 1;
    if (now > 0) this.#ids.set(id, now);
    else this.#ids.delete(id);
  }
}

function sameParts(a: readonly RowPart[], b: readonly RowPart[]): boolean {
  return sameList(a, b, (x, y) => x.record === y.record && x.as === y.as);
}

function sameRow(a: InterventionRow, b: InterventionRow): boolean {
  return (
    sameFields(a, b) &&
    sameList(a.own, b.own, sameFields) &&
    sameList(
      a.benefits,
      b.benefits,
      (x, y) => sameFields(x, y) && sameList(x.items, y.items, sameFields),
    )
  );
}

function sameList<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  return a.length === b.length && a.every((one, i) => same(one, b[i] as T));
}

/** Every field but lists, which are compared one by one; periods by what they say. */
function sameFields<T extends TimelineItem | InterventionRow | InterventionRow['benefits'][number]>(
  a: T,
  b: T,
): boolean {
  const keys = Object.keys(a) as (keyof T)[];
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => {
    const [x, y] = [a[key], b[key]] as unknown[];
    if (x === y || (Array.isArray(x) && Array.isArray(y))) return true;
    return isPeriod(x) && isPeriod(y) && samePeriod(x, y);
  });
}

function isPeriod(value: unknown): value is Period {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}

function samePeriod(a: Period, b: Period): boolean {
  const last = ({ end }: Period) => ('date' in end ? end.date : undefined);
  return (
    a.start === b.start &&
    a.end.kind === b.end.kind &&
    last(a) === last(b) &&
    !a.invalid &&
    !b.invalid
  );
}
