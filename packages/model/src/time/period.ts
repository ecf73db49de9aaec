import * as v from 'valibot';
import { type CivilDate, CivilDateSchema, daysBetween } from './civil-date.js';

/**
 * How a period ends. `on` and `planned` are inclusive ("til og med"). `ongoing`: the source says that there is no end.
 * `unknown`: the source says nothing. A far-future date never stands for either.
 */
export const PeriodEndSchema = v.variant('kind', [
  v.object({ kind: v.literal('on'), date: CivilDateSchema }),
  v.object({ kind: v.literal('planned'), date: CivilDateSchema }),
  v.object({ kind: v.literal('ongoing') }),
  v.object({ kind: v.literal('unknown') }),
]);
export type PeriodEnd = v.InferOutput<typeof PeriodEndSchema>;

/** A date that could not be used, with the source's own text so that nothing is lost. */
export const InvalidDateSchema = v.object({
  field: v.picklist(['start', 'end']),
  /** What the source wrote. */
  raw: v.string(),
  rule: v.picklist(['date.unreadable', 'period.reversed']),
});
export type InvalidDate = v.InferOutput<typeof InvalidDateSchema>;

/** Civil days, inclusive at both ends. */
export const PeriodSchema = v.object({
  /** null: the source gives no start. */
  start: v.nullable(CivilDateSchema),
  end: PeriodEndSchema,
  /** Present when something in the source's dates could not be used; such a period is listed, never drawn. */
  invalid: v.optional(v.array(InvalidDateSchema)),
});
export type Period = v.InferOutput<typeof PeriodSchema>;

export const ONGOING: PeriodEnd = { kind: 'ongoing' };
export const UNKNOWN_END: PeriodEnd = { kind: 'unknown' };

export function endsOn(date: CivilDate): PeriodEnd {
  return { kind: 'on', date };
}

/**
 * Puts start and end together. A reversed pair keeps both dates as raw text and becomes invalid: which of the two is wrong
 * cannot be known.
 */
export function periodOf(
  start: CivilDate | null,
  end: PeriodEnd,
  invalid: InvalidDate[] = [],
): Period {
  if (start !== null && 'date' in end && end.date < start) {
    return {
      start: null,
      end: UNKNOWN_END,
      invalid: [
        ...invalid,
        { field: 'start', raw: start, rule: 'period.reversed' },
        { field: 'end', raw: end.date, rule: 'period.reversed' },
      ],
    };
  }
  return invalid.length > 0 ? { start, end, invalid } : { start, end };
}

/** The last day, when there is one. */
export function lastDay(period: Period): CivilDate | undefined {
  return 'date' in period.end ? period.end.date : undefined;
}

export function isInvalid(period: Period): boolean {
  return period.invalid !== undefined && period.invalid.length > 0;
}

/** Whether the period covers the day. Without a start it has always run; without an end it still does. */
export function covers(period: Period, day: CivilDate): boolean {
  const last = lastDay(period);
  return (period.start === null || period.start <= day) && (last === undefined || day <= last);
}

/** Whether two periods share a day. */
export function overlaps(a: Period, b: Period): boolean {
  const lastA = lastDay(a);
  const lastB = lastDay(b);
  return (
    (lastA === undefined || b.start === null || b.start <= lastA) &&
    (lastB === undefined || a.start === null || a.start <= lastB)
  );
}

export type PeriodPhase = 'invalid' | 'planned' | 'running' | 'ended';

/** Where a day lies in relation to the period. */
export function phaseOn(period: Period, day: CivilDate): PeriodPhase {
  if (isInvalid(period)) return 'invalid';
  if (period.start !== null && period.start > day) return 'planned';
  const last = lastDay(period);
  return last !== undefined && last < day ? 'ended' : 'running';
}

/**
 * How the end is said and drawn on a given day. "Planlagt slut" is an end later than that day, or one the source calls
 * planned. On the last day itself the thing still runs, but its end is no longer ahead.
 */
export type EndKind = 'ended' | 'planned' | 'ongoing' | 'unknown';

export function endKindOn(period: Period, day: CivilDate): EndKind {
  if (period.end.kind === 'on') return period.end.date > day ? 'planned' : 'ended';
  return period.end.kind;
}

/** Length in days, both ends counted; undefined while either end is open. */
export function lengthInDays(period: Period): number | undefined {
  const last = lastDay(period);
  return period.start === null || last === undefined
    ? undefined
    : daysBetween(period.start, last) + 1;
}
