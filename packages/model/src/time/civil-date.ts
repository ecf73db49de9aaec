import * as v from 'valibot';

/**
 * A day in the civil calendar, `YYYY-MM-DD`, without clock or zone. Everything a citizen or caseworker reads is in civil days;
 * arithmetic on them is integer arithmetic, so no daylight-saving night can shift it.
 */
export type CivilDate = string & { readonly __brand: 'CivilDate' };

/** Days in a month of the Gregorian calendar. `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** True for a real day between 0001-01-01 and 9999-12-31. */
export function isCivilDate(text: unknown): text is CivilDate {
  if (typeof text !== 'string') return false;
  if (!isShaped(text)) return false;
  const [year, month, day] = [pair(text, 0) * 100 + pair(text, 2), pair(text, 5), pair(text, 8)];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `0000-00-00`, letter by letter: ten thousand periods have twice as many dates. */
function isShaped(text: string): boolean {
  if (text.length !== 10) return false;
  for (let at = 0; at < 10; at += 1) {
    const code = text.charCodeAt(at);
    if (at === 4 || at === 7 ? code !== 45 : code < 48 || code > 57) return false;
  }
  return true;
}

export const CivilDateSchema = v.custom<CivilDate>(isCivilDate, 'not a civil date (YYYY-MM-DD)');

/** Reads `YYYY-MM-DD`; throws RangeError for anything that is not a real day. */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError('not a civil date');
  return text;
}

/** Builds a date from its parts; throws RangeError for an impossible day. */
export function civilDateOf(year: number, month: number, day: number): CivilDate {
  return civilDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

export interface DateParts {
  year: number;
  /** 1–12 */
  month: number;
  /** 1–31 */
  day: number;
}

export function partsOf(date: CivilDate): DateParts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** Whole days since 1970-01-01, which is day 0. */
export function dayNumber(date: CivilDate): number {
  // Digit by digit: a life of ten thousand periods asks this a hundred thousand times.
  const year = pair(date, 0) * 100 + pair(date, 2);
  const month = pair(date, 5);
  const day = pair(date, 8);
  // Years are counted from 1 March, so that the leap day is the last of its year.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of {@link dayNumber}. Throws RangeError outside the years 1–9999. */
export function fromDayNumber(days: number): CivilDate {
  const z = Math.floor(days) + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return civilDateOf(year, month, day);
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Same day of a later month, or that month's last day when it has no such day (31 January + 1 = 28 or 29 February). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return civilDateOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Negative, zero or positive, as for Array.prototype.sort. ISO text sorts as time does. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function earliest(a: CivilDate, b: CivilDate): CivilDate {
  return a <= b ? a : b;
}

export function latest(a: CivilDate, b: CivilDate): CivilDate {
  return a >= b ? a : b;
}

/** ISO 8601 weekday, 1 = Monday … 7 = Sunday. */
export function weekday(date: CivilDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week: the week belongs to the year that holds its Thursday. */
export function isoWeek(date: CivilDate): { year: number; week: number } {
  const thursday = addDays(date, 4 - weekday(date));
  const { year } = partsOf(thursday);
  return { year, week: Math.floor(daysBetween(civilDateOf(year, 1, 1), thursday) / 7) + 1 };
}

/** Completed years of age on `on`; a birthday counts from the day itself, 29 February from 1 March in other years. */
export function yearsBetween(from: CivilDate, on: CivilDate): number {
  const a = partsOf(from);
  const b = partsOf(on);
  const reached = b.month > a.month || (b.month === a.month && b.day >= a.day);
  return b.year - a.year - (reached ? 0 : 1);
}

function pair(date: string, at: number): number {
  return date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 528;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
