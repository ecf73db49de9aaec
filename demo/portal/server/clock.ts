import {
  type CivilDate,
  type Instant,
  civilDateAt,
  instantAt,
  systemNow,
  wallClock,
} from '@hoi/model';

/** This moment, on the day Korsbæk lives in; the real moment when that is today or no day was chosen. */
export function clockOn(today: CivilDate | undefined): Instant {
  const now = systemNow();
  if (today === undefined || civilDateAt(now) === today) return now;
  const { hour, minute, second } = wallClock(now);
  return instantAt(today, hour, minute, second);
}
