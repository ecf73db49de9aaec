import {
  type CivilDate,
  type Instant,
  addDays,
  civilDate,
  daysBetween,
  instantAt,
  wallClock,
} from '@hoi/model';

/** An instant as senders in Denmark write it: local clock with the offset that holds just then. */
export function wireTime(instant: Instant): string {
  const { date, hour, minute, second, millisecond } = wallClock(instant);
  // The instant's own text is the clock in Greenwich; the offset is what lies between the two clocks.
  const days = daysBetween(civilDate(instant.slice(0, 10)), date);
  const greenwich = Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16));
  const offset = days * 1440 + hour * 60 + minute - greenwich;
  const size = Math.abs(offset);
  const clock = [hour, minute, second].map(pad).join(':');
  const zone = `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
  return `${date}T${clock}.${String(millisecond).padStart(3, '0')}${zone}`;
}

/** The instant a Copenhagen clock shows `HH:mm` that day. */
export function at(date: CivilDate, clock = '00:00'): Instant {
  return instantAt(date, Number(clock.slice(0, 2)), Number(clock.slice(3, 5)));
}

/** First instant of the day: where something begins, and how the index's dates are written. */
export function startOf(date: CivilDate): Instant {
  return at(date);
}

/** First instant after the day: an exclusive end for something that lasts "til og med". */
export function endOf(date: CivilDate): Instant {
  return at(addDays(date, 1));
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
