import { type AreaLane, type InterventionRow, type TimelineItem, itemsOf } from '@hoi/model';

/** What can be switched off: periods by what they are, events by their sign. The joint plan stays. */
export const KINDS = [
  'case',
  'intervention',
  'benefit',
  'decision',
  'meeting',
  'followUp',
  'note',
  'document',
] as const;
export type TimelineKind = (typeof KINDS)[number];

/** A bare grant goes with the benefits; the plan's own period with nothing. */
function kindOf({ kind }: TimelineItem): TimelineKind | undefined {
  if (kind === 'plan') return undefined;
  return kind === 'grant' ? 'benefit' : kind;
}

const known = new WeakMap<InterventionRow, ReadonlySet<TimelineKind | undefined>>();

/** Looked up once for as long as the row is the same. */
function kindsOf(row: InterventionRow): ReadonlySet<TimelineKind | undefined> {
  let kinds = known.get(row);
  if (!kinds) known.set(row, (kinds = new Set(itemsOf(row).map(kindOf))));
  return kinds;
}

/** The kinds that are there to choose among, in their fixed order. */
export function kindsIn(lanes: readonly AreaLane[]): TimelineKind[] {
  const found = new Set<TimelineKind | undefined>();
  for (const { rows, events } of lanes) {
    for (const row of rows) {
      for (const kind of kindsOf(row)) found.add(kind);
    }
    for (const { kind } of events) found.add(kind);
  }
  return KINDS.filter((kind) => found.has(kind));
}

/** The lanes without what is switched off; a row of which nothing is left goes, one that loses nothing stays the same. */
export function ofKinds(
  lanes: readonly AreaLane[],
  kinds: readonly TimelineKind[] | undefined,
): readonly AreaLane[] {
  if (!kinds) return lanes;
  const shown = (item: TimelineItem) => {
    const kind = kindOf(item);
    return kind === undefined || kinds.includes(kind);
  };
  return lanes.map((lane) => ({
    ...lane,
    rows: lane.rows.flatMap((row) => rowOf(row, shown)),
    events: lane.events.filter(({ kind }) => kinds.includes(kind)),
  }));
}

function rowOf(row: InterventionRow, shown: (item: TimelineItem) => boolean): InterventionRow[] {
  const own = row.own.filter(shown);
  const benefits = row.benefits
    .map((benefit) => ({ ...benefit, items: benefit.items.filter(shown) }))
    .filter(({ items }) => items.length > 0);
  const given = row.benefits.reduce((sum, { items }) => sum + items.length, row.own.length);
  const left = benefits.reduce((sum, { items }) => sum + items.length, own.length);
  if (left === given) return [row];
  return left === 0 ? [] : [{ ...row, own, benefits }];
}
