import type { TemplateResult } from 'lit';
import {
  type Area,
  type AreaLane,
  type CivilDate,
  type InterventionRow,
  type LaneEvent,
  type TimelineItem,
  isDrawable,
  itemStatus,
  itemsOf,
  mainPeriod,
  shownHull,
} from '@hoi/model';
import type { Span } from './timeline.window.js';

/** One line of the table or list. */
export interface RecordLine {
  item: TimelineItem;
  row: InterventionRow;
}

export interface AreaRecords {
  lane: AreaLane;
  /** By row; each with its lines. */
  rows: { row: InterventionRow; lines: RecordLine[] }[];
  events: LaneEvent[];
}

export type SortKey = 'name' | 'grant' | 'benefit' | 'status' | 'source';
export interface Sorting {
  key: SortKey;
  descending: boolean;
}

/** What the table and the list are made of, besides the view. */
export interface TableState {
  areas: AreaRecords[];
  sorting: Sorting;
  /** Areas whose events are listed. */
  withEvents: ReadonlySet<Area>;
  areaOpen(area: Area): boolean;
  /** The whole of an area's list is shown, and not only its first few. */
  listOpen(area: Area): boolean;
  /** How many lines of an area, or of all by time, are drawn; the rest is counted and comes when asked for. */
  linesOf(key: Area | 'time'): number;
  /** On paper: what stands above the columns on each page. Nothing is sorted there. */
  paper?: TemplateResult;
}

/** What the window covers, or everything. What cannot be drawn is always here: this is where it can be read. */
export function recordsOf(
  lanes: readonly AreaLane[],
  span: Span | undefined,
  today: CivilDate,
): { areas: AreaRecords[]; outside: number } {
  let outside = 0;
  const areas = lanes.map((lane) => ({
    lane,
    events: lane.events,
    rows: lane.rows
      .map((row) => {
        const lines = itemsOf(row).map((item) => ({ item, row }));
        const shown = lines.filter(({ item }) => span === undefined || touches(item, span, today));
        outside += lines.length - shown.length;
        return { row, lines: shown };
      })
      .filter(({ lines }) => lines.length > 0),
  }));
  return { areas, outside };
}

function touches(item: TimelineItem, span: Span, today: CivilDate): boolean {
  if (!isDrawable(item)) return true;
  const { from, to } = shownHull(item, today);
  return to > span.from - 1 && from < span.to;
}

/** Sorted by one column; what has no value there comes last, and equals keep their order. */
export function sortLines(
  lines: readonly RecordLine[],
  { key, descending }: Sorting,
  today: CivilDate,
): RecordLine[] {
  const sign = descending ? -1 : 1;
  return lines
    .map((line) => ({ line, value: valueOf(line, key, today) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined) {
        return a.value === b.value ? 0 : a.value === undefined ? 1 : -1;
      }
      return sign * (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);
    })
    .map(({ line }) => line);
}

function valueOf({ item }: RecordLine, key: SortKey, today: CivilDate): string | undefined {
  switch (key) {
    case 'name':
      return item.name?.toLocaleLowerCase();
    case 'grant':
      return item.frame?.start ?? undefined;
    case 'benefit':
      return mainPeriod(item).start ?? undefined;
    case 'status':
      return itemStatus(item, today);
    case 'source':
      return item.system ?? item.connection;
  }
}
