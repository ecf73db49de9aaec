import type { Area } from '../area/area.js';
import type { Consent, Participation } from '../record/consent.js';
import { type CivilDate, addDays } from '../time/civil-date.js';
import { civilDateAt, instantAt } from '../time/copenhagen.js';
import type { Instant } from '../time/instant.js';
import { inAreaOrder } from './area-order.js';
import { type ConsentSpell, consentCover, noSince } from './consent-cover.js';
import { lastDayOf } from './consent-scope.js';

/** An area that consent covered on a day, and from or until when if not all of it. */
export interface CoveredArea {
  area: Area;
  from?: Instant;
  until?: Instant;
}

export interface ConsentOnDay {
  covered: CoveredArea[];
  /** Where nothing was covered: the last consent before the day, and how it ended. */
  before?: { state: 'withdrawn' | 'expired'; last: CivilDate };
  /** Where nothing was covered: the first day after it that was. */
  next?: CivilDate;
  /** A "Nej til HOI" stood that day. */
  hoiNo?: CivilDate;
}

/** Whether anything was covered on a day, past or to come, by what is recorded now. */
export function consentOnDay(
  consents: readonly Consent[],
  participation: Participation | null,
  day: CivilDate,
): ConsentOnDay {
  const held = consentCover(consents, participation);
  const start = instantAt(day);
  const end = instantAt(addDays(day, 1));
  const here = held.filter((one) => one.from < end && (one.to ?? end) > start);
  if (here.length > 0) {
    const areas = inAreaOrder(here.flatMap((one) => one.areas));
    return { covered: areas.map((area) => cover(area, here, start, end)) };
  }
  const before = held
    .filter(({ to }) => to !== null && to <= start)
    .sort((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1))[0];
  const after = held
    .map((one) => one.from)
    .filter((from) => from >= end)
    .sort()[0];
  const no = noSince(participation);
  const answered = participation?.answeredOn;
  return {
    covered: [],
    ...(before ? { before: howItEnded(before) } : {}),
    ...(after ? { next: civilDateAt(after) } : {}),
    ...(no !== undefined && no <= start && answered ? { hoiNo: answered } : {}),
  };
}

function howItEnded({ consent, to }: ConsentSpell): NonNullable<ConsentOnDay['before']> {
  const last = to as Instant;
  return consent.state === 'withdrawn'
    ? { state: 'withdrawn', last: consent.decidedOn ?? civilDateAt(last) }
    : { state: 'expired', last: lastDayOf(last) };
}

function cover(
  area: Area,
  held: readonly ConsentSpell[],
  start: Instant,
  end: Instant,
): CoveredArea {
  const mine = held.filter(({ areas }) => areas.includes(area));
  const from = mine.map((one) => one.from).sort()[0] as Instant;
  const until = mine
    .map(({ to }) => to ?? end)
    .sort()
    .at(-1) as Instant;
  return {
    area,
    ...(from > start ? { from } : {}),
    ...(until < end ? { until } : {}),
  };
}
