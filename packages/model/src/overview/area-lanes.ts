import { AREAS, type Area } from '../area/area.js';
import type { SystemCoverage, WithheldArea } from '../record/coverage.js';
import type { CivilDate } from '../time/civil-date.js';
import { outsideAreas } from './area-order.js';
import { type InterventionRow, type RowSources, interventionRows } from './intervention-rows.js';
import { itemsOf } from './row-days.js';
import { RowMemo } from './row-memo.js';
import { type EventSources, type LaneEvent, laneEvents } from './lane-events.js';
import type { TimelineItem } from './timeline-item.js';

/** One area of the timeline, with all that is said of it. */
export interface AreaLane {
  area: Area;
  rows: InterventionRow[];
  events: LaneEvent[];
  /** Present when the area is not shown; rows and events are then empty. */
  withheld?: WithheldArea;
  /** Systems of the area that do not deliver to the index. */
  missing: SystemCoverage[];
}

export interface LaneSources extends RowSources, EventSources {
  withheld: readonly WithheldArea[];
  systems: readonly SystemCoverage[];
}

/** The lanes in their fixed order; an area with nothing to say has none. Rows the memo knows are the objects they were. */
export function areaLanes(
  sources: LaneSources,
  today: CivilDate,
  memo: RowMemo = new RowMemo(),
): AreaLane[] {
  const rows = uniqueRows(sources, memo);
  const events = outsideAreas(
    laneEvents(sources, today).map((event) =>
      AREAS.includes(event.area) ? event : { ...event, area: 'other' as const },
    ),
    sources.withheld,
  );
  const silent = sources.systems.filter(({ state }) => state === 'doesNotDeliver');
  return AREAS.map((area) => {
    const withheld = sources.withheld.find((one) => one.area === area);
    return {
      area,
      rows: rows.filter((row) => row.area === area),
      events: events.filter((event) => event.area === area),
      ...(withheld ? { withheld } : {}),
      // Which system an area would come from is already a hint, so a withheld one names none.
      missing: withheld ? [] : silent.filter((system) => system.area === area),
    };
  }).filter(
    ({ rows: some, events: any, withheld, missing }) =>
      some.length > 0 || any.length > 0 || withheld !== undefined || missing.length > 0,
  );
}

/** Ids that come twice are numbered in rows that nobody has seen, and such rows are not remembered. */
function uniqueRows(sources: LaneSources, memo: RowMemo): InterventionRow[] {
  const shown = () =>
    outsideAreas(interventionRows(sources, memo).map(inKnownArea), sources.withheld);
  const rows = shown();
  if (!memo.hasTwins) return rows;
  memo.forget();
  const fresh = shown();
  memo.forget();
  unique(fresh);
  return fresh;
}

/** A host may hand over an area that nobody knows: what lies in it is shown among the others, not left out. */
function knownArea(area: Area): Area {
  return AREAS.includes(area) ? area : 'other';
}

function inKnownArea(row: InterventionRow): InterventionRow {
  const area = knownArea(row.area);
  if (area === row.area) return row;
  const moved = (items: readonly TimelineItem[]) => items.map((item) => ({ ...item, area }));
  const benefits = row.benefits.map((benefit) => ({ ...benefit, items: moved(benefit.items) }));
  return { ...row, area, own: moved(row.own), benefits };
}

/** Two records with one id are both shown: the second gets a number. */
function unique(rows: readonly InterventionRow[]): void {
  const seen = new Set<string>();
  const last = new Map<string, number>();
  for (const row of rows) {
    for (const item of itemsOf(row)) {
      // Another record may already bear the number.
      const { id } = item;
      for (let n = last.get(id) ?? 1; seen.has(item.id); last.set(id, n)) item.id = `${id}#${++n}`;
      seen.add(item.id);
    }
  }
}
