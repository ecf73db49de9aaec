import { type CivilDate, civilDate, dayNumber, fromDayNumber, partsOf } from './civil-date.js';
import { type Instant, instantOf, millisecondsOf } from './instant.js';

/** The zone that Danish municipal dates are meant in. */
export const ZONE = 'Europe/Copenhagen';

/** What a clock on the wall in Copenhagen shows. */
export interface WallClock {
  date: CivilDate;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

const DAY = 24 * 60 * 60 * 1000;

// The calendar ends at 9999-12-31 in Copenhagen too, an hour before the last instant does.
const LAST = (dayNumber(civilDate('9999-12-31')) + 1) * DAY - 1;
// Offsets are asked for inside the years the platform writes with four digits; at the rims they do not change.
const FIRST_ASKED = (dayNumber(civilDate('0001-01-01')) + 1) * DAY;
const LAST_ASKED = LAST - DAY;

let format: Intl.DateTimeFormat | undefined;
const offsets = new Map<number, number>();

/** What the clock shows at an instant. In the very last hour of the year 9999 (UTC) it stands still. */
export function wallClock(instant: Instant): WallClock {
  const utc = millisecondsOf(instant);
  return fromLocalMilliseconds(Math.min(utc + offsetAt(utc), LAST));
}

/** The civil day it is in Copenhagen at an instant. */
export function civilDateAt(instant: Instant): CivilDate {
  return wallClock(instant).date;
}

/**
 * The instant at which the clock shows this. A time that happens twice (autumn) is the first of the two; a time that never
 * happens (spring) is the instant the same length after the jump, as xs:dateTime without zone is commonly read.
 * Throws RangeError for the first 50 minutes of the year 1, for which there is no instant.
 */
export function instantAt(
  date: CivilDate,
  hour = 0,
  minute = 0,
  second = 0,
  millisecond = 0,
): Instant {
  const local =
    dayNumber(date) * DAY + hour * 3_600_000 + minute * 60_000 + second * 1000 + millisecond;
  // Before a switch the offset is the one of twelve hours ago; try that first so that the earlier of two wins.
  const before = offsetAt(local - DAY / 2);
  if (offsetAt(local - before) === before) return instantOf(local - before);
  const after = offsetAt(local + DAY / 2);
  return instantOf(offsetAt(local - after) === after ? local - after : local - before);
}

/** Offset from UTC in milliseconds at a UTC time, from the platform's zone data, remembered per half hour. */
function offsetAt(utc: number): number {
  const slot = Math.floor(Math.min(Math.max(utc, FIRST_ASKED), LAST_ASKED) / 1_800_000);
  const known = offsets.get(slot);
  if (known !== undefined) return known;
  format ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const start = slot * 1_800_000;
  const part: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(start)) part[type] = value;
  const date = civilDate(
    `${String(part.year).padStart(4, '0')}-${String(part.month)}-${String(part.day)}`,
  );
  const local =
    dayNumber(date) * DAY +
    Number(part.hour) * 3_600_000 +
    Number(part.minute) * 60_000 +
    Number(part.second) * 1000;
  const offset = local - start;
  if (offsets.size > 50_000) offsets.clear();
  offsets.set(slot, offset);
  return offset;
}

function fromLocalMilliseconds(local: number): WallClock {
  const days = Math.floor(local / DAY);
  let rest = local - days * DAY;
  const hour = Math.floor(rest / 3_600_000);
  rest -= hour * 3_600_000;
  const minute = Math.floor(rest / 60_000);
  rest -= minute * 60_000;
  const second = Math.floor(rest / 1000);
  return { date: fromDayNumber(days), hour, minute, second, millisecond: rest - second * 1000 };
}

/** The year of a date, for callers that only need that. */
export function yearOf(date: CivilDate): number {
  return partsOf(date).year;
}
