import { type CivilDate, addDays, isCivilDate } from './civil-date.js';
import { type Instant, instantOf } from './instant.js';
import { instantAt, wallClock } from './copenhagen.js';
import { dayNumber } from './civil-date.js';

/** A date, or a date with a clock, as an index wrote it. */
export interface WireTime {
  /** The civil day in Copenhagen. */
  date: CivilDate;
  /** Absent when the text was a date alone. */
  instant?: Instant;
  /** True when the Copenhagen clock shows 00:00:00.000, or when there was no clock at all. */
  midnight: boolean;
  /** The text broke xs:date or xs:dateTime but could be understood (`+01.00` for a zone, for example). */
  lenient: boolean;
}

// The guides print zones with a dot, `+01.00`; that is not xs:dateTime, but what it means is plain.
const PATTERN =
  /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?)?(Z|[+-]\d{2}[:.]?\d{2})?$/;

/**
 * Reads xs:date and xs:dateTime as the common municipal indexes use them. Text without zone is Copenhagen time. Returns
 * undefined for anything that is not a real day or a real clock; nothing is guessed.
 */
export function readWireTime(text: string): WireTime | undefined {
  const trimmed = text.trim();
  const match = PATTERN.exec(trimmed);
  if (!match) return undefined;
  const [, day, h, m, s, fraction, zone] = match;
  if (!isCivilDate(day)) return undefined;
  const lenient = trimmed !== text || (zone !== undefined && zone !== 'Z' && zone[3] !== ':');
  if (h === undefined) return { date: day, midnight: true, lenient };
  let date = day;
  let hour = Number(h);
  const minute = Number(m);
  const second = Number(s ?? 0);
  const millisecond = Math.floor(Number(`0${fraction ?? ''}`) * 1000);
  // xs:dateTime allows 24:00:00 for the end of a day.
  if (hour === 24 && minute === 0 && second === 0 && millisecond === 0) {
    if (date === '9999-12-31') return undefined;
    date = addDays(date, 1);
    hour = 0;
  }
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const instant =
    zone === undefined
      ? instantAt(date, hour, minute, second, millisecond)
      : zoned(date, hour, minute, second, millisecond, zone);
  if (instant === undefined) return undefined;
  const clock = wallClock(instant);
  const midnight =
    clock.hour === 0 && clock.minute === 0 && clock.second === 0 && clock.millisecond === 0;
  return { date: clock.date, instant, midnight, lenient: lenient || s === undefined };
}

/** The last day of something that ended at an exclusive wire time: the day before when that was midnight, else the same day. */
export function lastDayBefore(end: WireTime): CivilDate {
  return end.midnight && end.date > '0001-01-01' ? addDays(end.date, -1) : end.date;
}

function zoned(
  date: CivilDate,
  hour: number,
  minute: number,
  second: number,
  millisecond: number,
  zone: string,
): Instant | undefined {
  let offset = 0;
  if (zone !== 'Z') {
    const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
    if (minutes > 14 * 60) return undefined;
    offset = zone.startsWith('-') ? -minutes : minutes;
  }
  const utc =
    dayNumber(date) * 86_400_000 +
    hour * 3_600_000 +
    (minute - offset) * 60_000 +
    second * 1000 +
    millisecond;
  try {
    return instantOf(utc);
  } catch {
    return undefined;
  }
}
