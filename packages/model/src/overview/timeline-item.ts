import type { Area } from '../area/area.js';
import type { KleSubject } from '../record/common.js';
import type { Intervention } from '../record/intervention.js';
import type { CivilDate } from '../time/civil-date.js';
import type { Instant } from '../time/instant.js';
import { type Period, phaseOn } from '../time/period.js';

/** What an item's record is. A bare grant is one that no granted benefit came with. */
export type ItemKind = 'case' | 'intervention' | 'benefit' | 'grant' | 'plan';
export type ItemStatus = NonNullable<Intervention['status']>;

/** Where an item comes from, for the details. */
export interface ItemSource {
  /** The case it belongs to, when that can be opened. */
  caseId?: string;
  system?: string;
  connection?: string;
  /** When the index received it, else when it was saved in its own system. */
  deliveredAt?: Instant;
  responsible?: string;
  legalBasis?: string;
  kle?: KleSubject;
}

/** One period on the timeline: the frame is the grant's, the bar the granted benefit's or the record's own. */
export interface TimelineItem extends ItemSource {
  /** Unique on the timeline. */
  id: string;
  /** What other elements call it: a case id, `<grant id>/<benefit id>`. */
  record: string;
  kind: ItemKind;
  area: Area;
  name: string | undefined;
  /** Null for a bare grant. */
  bar: Period | null;
  /** Null when there is no grant, or none that is known. */
  frame: Period | null;
  /** Stated by the source; else where today lies in the period says it. */
  statedStatus?: ItemStatus;
}

/** The period an item is sorted and judged by. */
export function mainPeriod({ bar, frame }: Pick<TimelineItem, 'bar' | 'frame'>): Period {
  return bar ?? frame ?? { start: null, end: { kind: 'unknown' } };
}

export function itemStatus(
  item: Pick<TimelineItem, 'statedStatus' | 'bar' | 'frame'>,
  today: CivilDate,
): ItemStatus {
  return statusIn(mainPeriod(item), item.statedStatus, today);
}

/** What the source has stated, else where today lies in the period. */
export function statusIn(
  period: Period,
  stated: ItemStatus | undefined,
  today: CivilDate,
): ItemStatus {
  if (stated) return stated;
  const phase = phaseOn(period, today);
  if (phase === 'invalid') return 'unknown';
  if (phase !== 'running') return phase;
  // Without a start and without a known end, nothing says that it runs today.
  return period.start === null && period.end.kind === 'unknown' ? 'unknown' : 'inProgress';
}
