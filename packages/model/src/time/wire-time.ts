import { type CivilDate, addDays, dayNumber, isCivilDate } from './civil-date.js';
import { instantAt, wallClock } from './copenhagen.js';
import { type Instant, instantOf } from './instant.js';

/** A date, or a date with a clock, as an index wrote it. */
export interface WireTime {
  /** The civil day in Copenhagen; for an instant past the calendar's end its last day, 9999-12-31. */
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
  /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?)?(Z|[+-]\d{2}[:.]?\d{2})?$/;

/**
 * Reads xs:date and xs:dateTime as the common municipal indexes use them. Text without zone is Copenhagen time. Returns
 * undefined for anything that is not a real day or a real clock; nothing is guessed.
 */
export function readWireTime(text: string): WireTime | undefined {
  const trimmed = text.trim();
  const match = PATTERN.exec(trimmed);
  if (!match) return undefined;
  const [, day, h, m, s, fraction = '', zone] = match;
  if (!isCivilDate(day)) return undefined;
  const lenient = trimmed !== text || (zone !== undefined && zone !== 'Z' && zone[3] !== ':');
  if (h === undefined) return { date: day, midnight: true, lenient };
  const hour = Number(h);
  const minute = Number(m);
  const second = Number(s ?? 0);
  const whole = /^0*$/.test(fraction);
  // Cut, not rounded: .9999999 must not become the next day.
  const millisecond = Number(fraction.slice(0, 3).padEnd(3, '0'));
  // xs:dateTime allows 24:00:00 for the end of a day.
  const endOfDay = hour === 24 && minute === 0 && second === 0 && whole;
  if ((hour > 23 && !endOfDay) || minute > 59 || second > 59) return undefined;
  const instant = instantOfClock(day, [hour, minute, second, millisecond], zone);
  if (instant === undefined) return undefined;
  const clock = wallClock(instant);
  const midnight =
    clock.hour === 0 &&
    clock.minute === 0 &&
    clock.second === 0 &&
    clock.millisecond === 0 &&
    whole;
  return { date: clock.date, instant, midnight, lenient: lenient || s === undefined };
}

/** The last day of something that ended at an exclusive wire time: the day before when that was midnight, else the same day. */
export function lastDayBefore(end: WireTime): CivilDate {
  return end.midnight && end.date > '0001-01-01' ? addDays(end.date, -1) : end.date;
}

/** Undefined when the zone is none, or when the calendar (years 1–9999) has no such instant. */
function instantOfClock(
  date: CivilDate,
  [hour, minute, second, millisecond]: [number, number, number, number],
  zone: string | undefined,
): Instant | undefined {
  try {
    if (zone === undefined) return instantAt(date, hour, minute, second, millisecond);
    const offset = offsetOf(zone);
    if (offset === undefined) return undefined;
    const minutes = dayNumber(date) * 1440 + hour * 60 + minute - offset;
    return instantOf((minutes * 60 + second) * 1000 + millisecond);
  } catch {
    return undefined;
  }
}

/** Minutes east of UTC; xs:dateTime allows 14 hours at most. */
function offsetOf(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  if (minutes > 59 || hours * 60 + minutes > 14 * 60) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
