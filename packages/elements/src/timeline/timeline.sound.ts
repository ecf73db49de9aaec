import {
  type CaseRecord,
  type Grant,
  type Intervention,
  type InvalidDate,
  type Period,
  type PeriodEnd,
  UNKNOWN_END,
  isCivilDate,
  periodOf,
} from '@hoi/model';

interface Dated {
  cases: readonly CaseRecord[];
  grants: readonly Grant[];
  interventions: readonly Intervention[];
}

/** Periods that have been looked through once. */
const known = new WeakSet<Period>();

/**
 * What a host hands over by property nobody has checked. A period whose dates cannot be used becomes one that is listed with
 * its raw text, never drawn; everything that is sound stays the very object it was.
 */
export function soundFacets<T extends Dated>(facets: T): T {
  return {
    ...facets,
    cases: kept(facets.cases, (one) => {
      const progress = kept(one.progress, withPeriod);
      return progress === one.progress ? one : { ...one, progress: [...progress] };
    }),
    grants: kept(facets.grants, (one) => {
      const grant = withPeriod(one);
      const benefits = kept(grant.benefits, withPeriod);
      return benefits === grant.benefits ? grant : { ...grant, benefits: [...benefits] };
    }),
    interventions: kept(facets.interventions, withPeriod),
  };
}

/** The list itself when nothing in it had to be changed. */
function kept<T>(list: readonly T[], each: (one: T) => T): readonly T[] {
  let next: T[] | undefined;
  for (const [i, one] of list.entries()) {
    const made = each(one);
    if (made !== one) (next ??= [...list])[i] = made;
  }
  return next ?? list;
}

function withPeriod<T extends { period: Period }>(one: T): T {
  const period = soundPeriod(one.period);
  return period === one.period ? one : { ...one, period };
}

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
