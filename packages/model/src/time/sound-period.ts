import { isCivilDate } from './civil-date.js';
import { type InvalidDate, type Period, type PeriodEnd, UNKNOWN_END, periodOf } from './period.js';

/** Periods that have been looked through once. */
const known = new WeakSet<Period>();

/**
 * A period that nobody has checked: itself when its dates can be used, else one that says in its own words what was given, is listed
 * and never drawn.
 */
export function soundPeriod(given: Period): Period {
  if (isObject(given) && known.has(given)) return given;
  const { start, end } = (isObject(given) ? given : {}) as { start?: unknown; end?: unknown };
  const invalid: InvalidDate[] = [];
  const first = dateOr(start, 'start', invalid);
  const last = endOr(end, invalid);
  const reversed = first !== null && 'date' in last && last.date < first;
  if (invalid.length === 0 && !reversed && start !== undefined && last === end) {
    known.add(given);
    return given;
  }
  return periodOf(first, last, [...((isObject(given) && given.invalid) || []), ...invalid]);
}

function dateOr(value: unknown, field: InvalidDate['field'], invalid: InvalidDate[]) {
  if (isCivilDate(value)) return value;
  if (value !== null && value !== undefined && value !== '') {
    invalid.push({ field, raw: raw(value), rule: 'date.unreadable' });
  }
  return null;
}

/** No end at all says nothing of how it ends. */
function endOr(end: unknown, invalid: InvalidDate[]): PeriodEnd {
  const { kind, date } = (isObject(end) ? end : {}) as { kind?: unknown; date?: unknown };
  if (kind === 'ongoing' || kind === 'unknown') return end as PeriodEnd;
  const day = dateOr(date, 'end', invalid);
  if (day === null) return UNKNOWN_END;
  return kind === 'on' || kind === 'planned' ? (end as PeriodEnd) : { kind: 'on', date: day };
}

function raw(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : typeof value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
