import { type CivilDate, type Instant, addDays, instantAt } from '@hoi/model';

const CLOCK = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/;

export function isClock(text: string): boolean {
  return CLOCK.test(text);
}

/** The first instant it holds no longer: the midnight after its last day, or a time of that day. null: no end. */
export function endOfForm(to: string, toTime: string): Instant | null {
  if (to === '') return null;
  const [, hour, minute] = CLOCK.exec(toTime) ?? [];
  return hour === undefined
    ? instantAt(addDays(to as CivilDate, 1))
    : instantAt(to as CivilDate, Number(hour), Number(minute));
}
