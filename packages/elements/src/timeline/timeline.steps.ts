import { type DateParts, civilDateOf, dayNumber, fromDayNumber, partsOf } from '@hoi/model';

/** A regular walk through the calendar, in day numbers: no clock and no zone comes into it. */
export interface Steps {
  /** The last step at or before a moment. */
  floor(moment: number): number;
  /** The step after one. */
  next(step: number): number;
}

const FIRST = dayNumber(civilDateOf(1, 1, 1));
const LAST = dayNumber(civilDateOf(9999, 12, 31));

export const daily: Steps = { floor: Math.floor, next: (day) => day + 1 };

/** From Monday to Monday: 1970-01-01, day 0, was a Thursday. */
export const weekly: Steps = {
  floor: (moment) => Math.floor((Math.floor(moment) + 3) / 7) * 7 - 3,
  next: (day) => day + 7,
};

/** From the first of a month, so many months at a time, counted from January. */
export const monthly = (n: number): Steps => ({
  floor: (moment) => {
    const { year, month } = partsAt(moment);
    return monthStart(year, month - 1 - ((month - 1) % n));
  },
  next: (day) => {
    const { year, month } = partsAt(day);
    return monthStart(year, month - 1 + n);
  },
});

/** From 1 January, so many years at a time, in years that are divisible by their number. */
export const yearly = (n: number): Steps => ({
  floor: (moment) => monthStart(partsAt(moment).year - (partsAt(moment).year % n), 0),
  next: (day) => {
    const { year } = partsAt(day);
    return monthStart(year - (year % n) + n, 0);
  },
});

/** The steps from a moment on, and before another. */
export function stepsIn({ floor, next }: Steps, from: number, to: number): number[] {
  const steps: number[] = [];
  for (let at = floor(from); at < to; at = next(at)) if (at >= from) steps.push(at);
  return steps;
}

function partsAt(moment: number): DateParts {
  return partsOf(fromDayNumber(Math.min(Math.max(Math.floor(moment), FIRST), LAST)));
}

/** The first of a month, counted from January of a year; what lies before the calendar begins with it, nothing lies after it. */
function monthStart(year: number, months: number): number {
  const inYear = year + Math.floor(months / 12);
  if (inYear < 1) return FIRST;
  return inYear > 9999 ? Infinity : dayNumber(civilDateOf(inYear, (months % 12) + 1, 1));
}
