import { type CivilDate, addDays } from '../time/civil-date.js';
import { instantAt } from '../time/copenhagen.js';
import type { Instant } from '../time/instant.js';

/** A meeting or a follow-up as a calendar needs it. */
export interface CalendarEntry {
  /** Stable, and nothing that names a person: the record's own id. */
  id: string;
  title: string;
  date: CivilDate;
  /** Copenhagen wall clock, `HH:mm`; the whole day when absent. */
  start?: string | undefined;
  end?: string | undefined;
  place?: string | undefined;
  cancelled?: boolean;
  /** It comes back on these days of the week (1 is Monday) from `date` on, which is one of them; `until` is the last day it may. */
  weekly?: { days: readonly number[]; until?: CivilDate | undefined };
}

/** Denmark's clock, with the rules that have held since 1996: calendars may not know the zone by name. */
const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Copenhagen',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A calendar file (RFC 5545). The same entries at the same instant always give the same file. */
export function icsOf(entries: readonly CalendarEntry[], madeAt: Instant): string {
  const stamp = utc(madeAt);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//HOI overblik//Tidslinje//DA',
    'CALSCALE:GREGORIAN',
    ...(entries.some(({ start }) => start !== undefined) ? ZONE : []),
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(entry: CalendarEntry, stamp: string): string[] {
  const { date, start, end, place } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${entry.id.replace(/[^\w.#/-]/g, '-')}@hoi-overblik`,
    `DTSTAMP:${stamp}`,
    ...(start === undefined
      ? [`DTSTART;VALUE=DATE:${compact(date)}`, `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`]
      : [
          `DTSTART${local(date, start)}`,
          ...(end && end > start ? [`DTEND${local(date, end)}`] : []),
        ]),
    ...(entry.weekly ? [`RRULE:${rule(entry)}`] : []),
    `SUMMARY:${escaped(entry.title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(entry.cancelled ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
  ];
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The last day is a day where the event is one, and else an instant in UTC (RFC 5545, 3.3.10). */
function rule({ start, weekly }: CalendarEntry): string {
  const { days = [], until } = weekly ?? {};
  const byDay = [...new Set(days)].sort((a, b) => a - b).map((day) => DAYS[day - 1]);
  const last = until && (start === undefined ? compact(until) : utc(instantAt(until, 23, 59, 59)));
  return [`FREQ=WEEKLY;BYDAY=${byDay.join(',')}`, last ? `UNTIL=${last}` : '']
    .filter(Boolean)
    .join(';');
}

function utc(instant: Instant): string {
  return `${instant.replace(/[-:]/g, '').slice(0, 15)}Z`;
}

function compact(date: CivilDate): string {
  return date.replaceAll('-', '');
}

function local(date: CivilDate, clock: string): string {
  return `;TZID=Europe/Copenhagen:${compact(date)}T${clock.replace(':', '')}00`;
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** At most 75 octets a line, never within a character; what goes on begins with a space. */
function folded(line: string): string {
  let out = '';
  let room = 75;
  for (const letter of line) {
    const size = octets(letter.codePointAt(0) ?? 0);
    if (size > room) {
      out += '\r\n ';
      room = 74;
    }
    out += letter;
    room -= size;
  }
  return out;
}

function octets(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
