import type { Area } from '../area/area.js';
import type { CivilDate } from '../time/civil-date.js';
import { type AreaLane, itemsOf } from './area-lanes.js';
import { isDrawable } from './item-days.js';
import type { InterventionRow } from './intervention-rows.js';
import { itemStatus, mainPeriod } from './timeline-item.js';

export interface TimelineSummary {
  /** Rows that run today, by what they are. */
  running: { kind: InterventionRow['kind']; count: number }[];
  areas: Area[];
  /** Running benefits whose source says that there is no end, and those whose end nobody says. */
  ongoing: number;
  unknownEnd: number;
  nextFollowUp: CivilDate | undefined;
  overdue: number;
  invalid: number;
  undated: number;
}

/** The figures of the one-line summary, by fixed rules. */
export function timelineSummary(lanes: readonly AreaLane[], today: CivilDate): TimelineSummary {
  const rows = lanes.flatMap((lane) => lane.rows);
  const running = rows.filter((row) =>
    itemsOf(row).some((item) => itemStatus(item, today) === 'inProgress'),
  );
  const kinds: InterventionRow['kind'][] = ['plan', 'case', 'intervention', 'grant'];
  const leaves = rows
    .flatMap((row) => (row.benefits.length > 0 ? row.benefits.flatMap((b) => b.items) : []))
    .filter((item) => itemStatus(item, today) === 'inProgress');
  const events = lanes.flatMap((lane) => lane.events);
  const coming = events
    .filter(({ kind, state }) => kind === 'followUp' && state === 'planned')
    .map(({ date }) => date)
    .filter((date) => date !== undefined)
    .sort();
  return {
    running: kinds
      .map((kind) => ({ kind, count: running.filter((row) => row.kind === kind).length }))
      .filter(({ count }) => count > 0),
    areas: [...new Set(running.map(({ area }) => area))],
    ongoing: leaves.filter((item) => mainPeriod(item).end.kind === 'ongoing').length,
    unknownEnd: leaves.filter((item) => mainPeriod(item).end.kind === 'unknown').length,
    nextFollowUp: coming[0],
    overdue: events.filter(({ state }) => state === 'overdue').length,
    invalid: rows.flatMap(itemsOf).filter((item) => !isDrawable(item)).length,
    undated: events.filter(({ date }) => date === undefined).length,
  };
}
