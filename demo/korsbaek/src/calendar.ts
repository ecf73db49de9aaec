import {
  type CivilDate,
  type Instant,
  addDays,
  addMonths,
  civilDateOf,
  daysInMonth,
  instantAt,
  partsOf,
  weekday,
  yearsBetween,
} from '@hoi/model';

/** The words lives are written in: everything is so long ago or so far ahead, so that no life grows old. */
export interface Calendar {
  readonly today: CivilDate;
  daysAgo(days: number): CivilDate;
  daysAhead(days: number): CivilDate;
  monthsAgo(months: number): CivilDate;
  monthsAhead(months: number): CivilDate;
  yearsAgo(years: number): CivilDate;
  /** That day of the month so many months from now (negative: ago), or the month's last day when it is shorter. */
  on(months: number, day: number): CivilDate;
  firstOfMonth(months: number): CivilDate;
  lastOfMonth(months: number): CivilDate;
  /** The same day, or Monday when it falls in a weekend: nobody calls a meeting on a Sunday. */
  workday(date: CivilDate): CivilDate;
  /** Completed years today of someone born on the day. */
  age(born: CivilDate): number;
  /** The instant a Copenhagen clock shows `HH:mm` that day. */
  at(date: CivilDate, clock?: string): Instant;
}

export function calendarOf(today: CivilDate): Calendar {
  const on = (months: number, day: number): CivilDate => {
    const { year, month } = partsOf(addMonths(today, months));
    return civilDateOf(year, month, Math.min(day, daysInMonth(year, month)));
  };
  return {
    today,
    daysAgo: (days) => addDays(today, -days),
    daysAhead: (days) => addDays(today, days),
    monthsAgo: (months) => addMonths(today, -months),
    monthsAhead: (months) => addMonths(today, months),
    yearsAgo: (years) => addMonths(today, -12 * years),
    on,
    firstOfMonth: (months) => on(months, 1),
    lastOfMonth: (months) => on(months, 31),
    workday: (date) => addDays(date, weekendShift(date)),
    age: (born) => yearsBetween(born, today),
    at: (date, clock = '00:00') =>
      instantAt(date, Number(clock.slice(0, 2)), Number(clock.slice(3, 5))),
  };
}

function weekendShift(date: CivilDate): number {
  const day = weekday(date);
  return day > 5 ? 8 - day : 0;
}
