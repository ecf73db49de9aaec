import type { Area } from '../area/area.js';
import type { Consent, Participation } from '../record/consent.js';
import { type CivilDate, addDays } from '../time/civil-date.js';
import { civilDateAt, instantAt } from '../time/copenhagen.js';
import type { Instant } from '../time/instant.js';
import { inAreaOrder } from './area-order.js';
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
  const no = noSince(participation);
  const held = consents.flatMap((one) => {
    const { state, validFrom } = one;
    if (validFrom === null || !['given', 'withdrawn', 'expired'].includes(state)) return [];
    const validTo =
      no !== undefined && (one.validTo === null || no < one.validTo) ? no : one.validTo;
    return validTo !== null && validTo <= validFrom ? [] : [{ ...one, validFrom, validTo }];
  });
  const start = instantAt(day);
  const end = instantAt(addDays(day, 1));
  const here = held.filter((one) => one.validFrom < end && (one.validTo ?? end) > start);
  if (here.length > 0) {
    const areas = inAreaOrder(here.flatMap((one) => one.areas));
    return { covered: areas.map((area) => cover(area, here, start, end)) };
  }
  const before = held
    .filter(({ validTo }) => validTo !== null && validTo <= start)
    .sort((a, b) => ((a.validTo ?? '') < (b.validTo ?? '') ? 1 : -1))[0];
  const after = held
    .map((one) => one.validFrom)
    .filter((from) => from >= end)
    .sort()[0];
  const answered = participation?.answeredOn;
  return {
    covered: [],
    ...(before?.validTo
      ? {
          before: {
            state: before.state === 'withdrawn' ? 'withdrawn' : 'expired',
            last:
              before.state === 'withdrawn'
                ? (before.decidedOn ?? civilDateAt(before.validTo))
                : lastDayOf(before.validTo),
          },
        }
      : {}),
    ...(after ? { next: civilDateAt(after) } : {}),
    ...(no !== undefined && no <= start && answered ? { hoiNo: answered } : {}),
  };
}

function cover(
  area: Area,
  held: readonly { areas: Area[]; validFrom: Instant; validTo: Instant | null }[],
  start: Instant,
  end: Instant,
): CoveredArea {
  const mine = held.filter(({ areas }) => areas.includes(area));
  const from = mine.map(({ validFrom }) => validFrom).sort()[0] as Instant;
  const until = mine
    .map(({ validTo }) => validTo ?? end)
    .sort()
    .at(-1) as Instant;
  return {
    area,
    ...(from > start ? { from } : {}),
    ...(until < end ? { until } : {}),
  };
}

/** The instant a "Nej til HOI" began: when it was registered, if that was on its own day. */
function noSince(participation: Participation | null): Instant | undefined {
  if (participation?.answer !== 'no') return undefined;
  const { answeredOn, registeredAt } = participation;
  if (answeredOn === undefined) return registeredAt;
  return registeredAt !== undefined && civilDateAt(registeredAt) === answeredOn
    ? registeredAt
    : instantAt(answeredOn);
}
