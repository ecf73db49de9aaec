import { type CivilDate, dayNumber } from '../time/civil-date.js';
import { type Period, isInvalid, lastDay } from '../time/period.js';
import type { TimelineItem } from './timeline-item.js';

/** First and last day as day numbers, both inclusive. */
export interface Days {
  from: number;
  to: number;
}

export function isDrawable({ bar, frame }: Pick<TimelineItem, 'bar' | 'frame'>): boolean {
  if (!bar && !frame) return false;
  return !(bar && isInvalid(bar)) && !(frame && isInvalid(frame));
}

/**
 * The days in which something of a period can be seen: an end nobody knows is shown just after today, a start nobody knows
 * just before the end. Only `ongoing` reaches for ever.
 */
export function shownDays(period: Period, today: CivilDate): Days {
  const last = lastDay(period);
  const start = period.start === null ? undefined : dayNumber(period.start);
  if (last !== undefined) {
    const to = dayNumber(last);
    return { from: Math.min(start ?? to, to), to };
  }
  const now = dayNumber(today);
  const to = Math.max(start ?? now, now);
  return { from: start ?? now, to: period.end.kind === 'ongoing' ? Infinity : to };
}

/** The days a period may take up: what is unknown takes all there is, so that nothing is ever drawn over it. */
export function takenDays(period: Period): Days {
  const last = lastDay(period);
  return {
    from: period.start === null ? -Infinity : dayNumber(period.start),
    to: last === undefined ? Infinity : dayNumber(last),
  };
}

/** Frame and bar together. */
export function hullOf(
  { bar, frame }: Pick<TimelineItem, 'bar' | 'frame'>,
  days: (period: Period) => Days,
): Days {
  if (bar && !frame) return days(bar);
  if (frame && !bar) return days(frame);
  if (!bar || !frame) return { from: Infinity, to: -Infinity };
  const [a, b] = [days(bar), days(frame)];
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

/** The days in which anything of an item can be seen. */
export function shownHull(item: Pick<TimelineItem, 'bar' | 'frame'>, today: CivilDate): Days {
  const { bar, frame } = item;
  if (bar && !frame) return shownDays(bar, today);
  return hullOf(item, (period) => shownDays(period, today));
}
