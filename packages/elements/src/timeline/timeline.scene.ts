import {
  type Area,
  type AreaLane,
  type BenefitRow,
  type CivilDate,
  type InterventionRow,
  type LaneEvent,
  type PlacedItem,
  type PlacedItems,
  type TimelineItem,
  countBelow,
  isDrawable,
  itemsOf,
  placeItems,
  rowDays,
  shownHull,
} from '@hoi/model';
import type { Geometry } from './timeline.axis.js';
import { type EventLayout, layoutEvents } from './timeline.events.js';
import { type LaneLayout, firstShown, layoutLane, pastShown } from './timeline.layout.js';

export interface BenefitScene {
  benefit: BenefitRow;
  plot: LaneLayout;
}

export interface RowScene {
  row: InterventionRow;
  open: boolean;
  /** Has benefits that can be folded away. */
  foldable: boolean;
  /** Closed: its benefits' periods, or its own when it has none. Open: its own, drawn as a thin bracket. */
  plot: LaneLayout;
  benefits: BenefitScene[];
}

export interface AreaScene {
  lane: AreaLane;
  open: boolean;
  events: EventLayout;
  /** Closed: one thin line per packed period. */
  silhouette: LaneLayout | undefined;
  rows: RowScene[];
  /** Periods drawn or gathered. */
  shown: number;
  before: Outside;
  after: Outside;
}

/** What lies on one side of the window. */
export interface Outside {
  count: number;
  /** Looked up when someone asks for them. */
  readonly items: readonly PlacedItem[];
  events: readonly LaneEvent[];
}

export interface Folding {
  areaOpen(area: Area): boolean;
  rowOpen(row: InterventionRow): boolean;
}

const packed = new WeakMap<readonly TimelineItem[], PlacedItems>();
const all = new WeakMap<object, readonly TimelineItem[]>();

/** Packing is the same for every window, so it is done once for each list of items. */
function pack(items: readonly TimelineItem[], today: CivilDate): PlacedItems {
  let known = packed.get(items);
  if (!known) {
    known = placeItems(items, today);
    packed.set(items, known);
  }
  return known;
}

const spread = new WeakMap<readonly TimelineItem[], PlacedItems>();

function unpacked(items: readonly TimelineItem[], today: CivilDate): PlacedItems {
  let known = spread.get(items);
  if (!known) {
    const placed = items
      .filter(isDrawable)
      .map((item) => ({ item, row: 0, ...shownHull(item, today) }));
    known = { placed, rows: 0, invalid: [] };
    spread.set(items, known);
  }
  return known;
}

function remembered(key: object, make: () => TimelineItem[]): readonly TimelineItem[] {
  let items = all.get(key);
  if (!items) {
    items = make();
    all.set(key, items);
  }
  return items;
}

/** Every area as a window shows it. A row with nothing in the window is not drawn but counted in its area. */
export function sceneOf(
  lanes: readonly AreaLane[],
  geometry: Geometry,
  today: CivilDate,
  folding: Folding,
): AreaScene[] {
  return lanes.map((lane) => {
    const open = folding.areaOpen(lane.area);
    const events = layoutEvents(lane.events, geometry);
    const items = () => remembered(lane.rows, () => lane.rows.flatMap(itemsOf));
    // Only a closed area packs its rows together; an open one only counts what lies outside.
    const whole = () =>
      layoutLane(open ? unpacked(items(), today) : pack(items(), today), geometry, today);
    const rows = open ? lane.rows.map((row) => knownScene(row, geometry, today, folding)) : [];
    const silhouette = open ? undefined : leavesOf(lane, whole());
    const { before, after } = outsideCounts(lane, geometry, today);
    return {
      lane,
      open,
      events,
      silhouette,
      rows: rows.filter(isSeen),
      shown: silhouette ? silhouette.shown : rows.reduce((sum, row) => sum + shownIn(row), 0),
      before: {
        count: before,
        events: events.before,
        get items() {
          return whole().before;
        },
      },
      after: {
        count: after,
        events: events.after,
        get items() {
          return whole().after;
        },
      },
    };
  });
}

function outsideCounts(
  { rows }: AreaLane,
  { span }: Geometry,
  today: CivilDate,
): { before: number; after: number } {
  let before = 0;
  let after = 0;
  for (const row of rows) {
    const { starts, ends } = rowDays(row, today);
    before += countBelow(ends, firstShown(span));
    after += starts.length - countBelow(starts, pastShown(span));
  }
  return { before, after };
}

const scenes = new WeakMap<InterventionRow, { key: readonly unknown[]; scene: RowScene }>();

/** Nothing of a row is worked out again while the window stands. */
function knownScene(
  row: InterventionRow,
  geometry: Geometry,
  today: CivilDate,
  folding: Folding,
): RowScene {
  const key = [geometry, today, folding.rowOpen(row)];
  const known = scenes.get(row);
  if (known?.key.every((part, i) => part === key[i])) return known.scene;
  const scene = rowScene(row, geometry, today, folding);
  scenes.set(row, { key, scene });
  return scene;
}

function shownIn({ plot, benefits }: RowScene): number {
  return benefits.reduce((sum, benefit) => sum + benefit.plot.shown, plot.shown);
}

/** A case whose benefits can be seen is seen through them; alone it stands for itself. */
function leavesOf(lane: AreaLane, whole: LaneLayout): LaneLayout {
  const ids = new Set(whole.marks.map(({ placed }) => placed.item.id));
  const covered = new Set(
    lane.rows
      .filter((row) => row.benefits.some(({ items }) => items.some(({ id }) => ids.has(id))))
      .flatMap((row) => row.own.map(({ id }) => id)),
  );
  const marks = whole.marks.filter(({ placed }) => !covered.has(placed.item.id));
  const { clusters } = whole;
  const used = [...new Set([...marks, ...clusters].map(({ row }) => row))].sort((a, b) => a - b);
  const place = (row: number) => used.indexOf(row);
  return {
    rows: used.length,
    shown: clusters.reduce((sum, { items }) => sum + items.length, marks.length),
    before: whole.before,
    after: whole.after,
    placed: whole.placed,
    place: whole.place,
    marks: marks.map((mark) => ({ ...mark, row: place(mark.row) })),
    clusters: clusters.map((cluster) => ({ ...cluster, row: place(cluster.row) })),
  };
}

function rowScene(
  row: InterventionRow,
  geometry: Geometry,
  today: CivilDate,
  folding: Folding,
): RowScene {
  // A grant with one benefit is that benefit: there is nothing to fold.
  const foldable = row.benefits.length > (row.kind === 'grant' ? 1 : 0);
  const open = foldable && folding.rowOpen(row);
  const own = layoutLane(pack(row.own, today), geometry, today);
  const benefits = open
    ? row.benefits
        .map((benefit) => ({
          benefit,
          plot: layoutLane(pack(benefit.items, today), geometry, today),
        }))
        .filter(({ plot }) => plot.rows > 0)
    : [];
  if (open || row.benefits.length === 0) return { row, open, foldable, plot: own, benefits };
  const items = remembered(row, () => row.benefits.flatMap((benefit) => benefit.items));
  const folded = layoutLane(pack(items, today), geometry, today);
  // The case may run on when its benefits lie elsewhere in time: then its own period stands.
  return { row, open, foldable, plot: folded.rows > 0 ? folded : own, benefits };
}

function isSeen({ plot, benefits }: RowScene): boolean {
  return plot.rows > 0 || benefits.length > 0;
}
