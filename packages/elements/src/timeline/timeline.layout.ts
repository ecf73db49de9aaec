import { type CivilDate, type PlacedItem, type PlacedItems, inWindow } from '@hoi/model';
import type { Geometry } from './timeline.axis.js';
import type { Span } from './timeline.window.js';
import { type ClusterMark, type PeriodMark, markOf } from './timeline.marks.js';

/** What is drawn of a lane in a window. */
interface Drawn {
  marks: PeriodMark[];
  clusters: ClusterMark[];
}

/**
 * A lane's plot: what is drawn, what is gathered under a number, and what lies outside the window. Marks and clusters are
 * made when they are first asked for: a row far from the screen is asked only how high it is.
 */
export interface LaneLayout extends Readonly<Drawn> {
  /** Sub-rows drawn. */
  readonly rows: number;
  /** Items drawn or gathered. */
  readonly shown: number;
  readonly before: readonly PlacedItem[];
  readonly after: readonly PlacedItem[];
  /** All that can be drawn, by sub-row and start, and where a sub-row of it is drawn; undefined: nothing of it is. */
  readonly placed: readonly PlacedItem[];
  place(row: number): number | undefined;
}

/** A target's least size. What is smaller is drawn true, within a target of this size. */
export const TARGET = 24;
/** More sub-rows than this are gathered in the last. */
export const MOST_ROWS = 12;

/** A day that ended before this lies before the window. */
export const firstShown = ({ from }: Span): number => from - 0.999;
/** A window's end is the first moment not shown; a day that begins there lies after. */
const lastShown = ({ to }: Span): number => to - 0.001;
/** The least that lies after the window: days begin on whole numbers. */
export const pastShown = (span: Span): number => Math.floor(lastShown(span)) + 1;

/**
 * Draws, gathers or counts every item of a lane: marks + clusters' items + before + after + invalid = given. Sub-rows with
 * nothing in the window take no room.
 */
export function layoutLane(lane: PlacedItems, geometry: Geometry, today: CivilDate): LaneLayout {
  const { span } = geometry;
  const { shown, before, after } = inWindow(lane.placed, firstShown(span), lastShown(span));
  // Items come by sub-row.
  const used = shown.map(({ row }) => row).filter((row, i) => row !== shown[i - 1]?.row);
  let drawn: Drawn | undefined;
  const draw = () => (drawn ??= drawLane(shown, used, geometry, today));
  return {
    rows: Math.min(used.length, MOST_ROWS),
    shown: shown.length,
    before,
    after,
    placed: lane.placed,
    place: (row) => {
      const at = used.indexOf(row);
      return at < 0 ? undefined : Math.min(at, MOST_ROWS - 1);
    },
    get marks() {
      return draw().marks;
    },
    get clusters() {
      return draw().clusters;
    },
  };
}

function drawLane(
  shown: readonly PlacedItem[],
  used: readonly number[],
  geometry: Geometry,
  today: CivilDate,
): Drawn {
  const place = new Map(used.map((row, i) => [row, Math.min(i, MOST_ROWS - 1)]));
  const gathered = used.length > MOST_ROWS;
  const byRow = new Map<number, PeriodMark[]>();
  for (const placed of shown) {
    const row = place.get(placed.row) ?? 0;
    const mark = { ...markOf(placed, geometry, today), row };
    const list = byRow.get(row);
    if (list) list.push(mark);
    else byRow.set(row, [mark]);
  }
  const marks: PeriodMark[] = [];
  const clusters: ClusterMark[] = [];
  for (const [row, list] of byRow) {
    const crowded = gathered && row === MOST_ROWS - 1;
    for (const group of grouped(list, crowded, geometry.width)) {
      const [first] = group;
      if (group.length === 1 && first) marks.push(first);
      else if (first) clusters.push(clusterOf(group, row, geometry.width));
    }
  }
  return { marks, clusters };
}

/** Neighbours whose targets would lie over each other go together; in a crowded sub-row everything that overlaps does. */
function grouped(marks: readonly PeriodMark[], crowded: boolean, width: number): PeriodMark[][] {
  const sorted = [...marks].sort((a, b) => a.left - b.left || a.right - b.right);
  const groups: PeriodMark[][] = [];
  let reach = -Infinity;
  let narrow = false;
  for (const mark of sorted) {
    const [left, right] = targetOf(mark, width);
    const small = mark.right - mark.left < TARGET;
    const group = groups.at(-1);
    if (group && left < reach - 0.5 && (crowded || (small && narrow))) group.push(mark);
    else groups.push([mark]);
    reach = group && groups.at(-1) === group ? Math.max(reach, right) : right;
    narrow = small;
  }
  return groups;
}

function clusterOf(group: readonly PeriodMark[], row: number, width: number): ClusterMark {
  const left = Math.min(...group.map((mark) => targetOf(mark, width)[0]));
  const right = Math.max(...group.map((mark) => targetOf(mark, width)[1]));
  return {
    key: `${String(row)}/${group[0]?.placed.item.id ?? ''}`,
    row,
    left,
    right,
    items: group.map(({ placed }) => placed),
  };
}

/** The target around a mark: never smaller than a finger needs, never outside the plot. */
export function targetOf(
  { left, right }: { left: number; right: number },
  width: number,
): [number, number] {
  const missing = Math.max(0, TARGET - (right - left));
  const from = Math.min(Math.max(0, left - missing / 2), Math.max(0, width - TARGET));
  return [from, Math.max(right, from + (right - left) + missing)];
}
