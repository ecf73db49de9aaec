import type { AreaLane, InterventionRow, Period, TimelineItem } from '@hoi/model';

/**
 * Puts rows of the lanes before in place of equal new ones, so that whoever remembers by row (packing, templates) need not
 * begin again because another row has changed.
 */
export function reuseRows(before: readonly AreaLane[], now: readonly AreaLane[]): void {
  const known = new Map(before.flatMap(({ rows }) => rows).map((row) => [row.id, row]));
  for (const lane of now) {
    lane.rows = lane.rows.map((row) => {
      const old = known.get(row.id);
      return old && sameRow(old, row) ? old : row;
    });
  }
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
