import type { Area } from '../area/area.js';
import type { Consent, Participation } from '../record/consent.js';
import type { WithheldArea } from '../record/coverage.js';
import { endOfConsent } from '../rules/consent-rules.js';
import { type CivilDate, daysBetween } from '../time/civil-date.js';
import { civilDateAt } from '../time/copenhagen.js';
import { type Instant, instantOf, millisecondsOf } from '../time/instant.js';
import { inAreaOrder } from './area-order.js';
import { consentAreas } from './consent-areas.js';
import { sharedOn } from './consent-cover.js';

export interface ConsentScope {
  /** Areas that are shared today, by the very rule the server decides by. */
  given: Area[];
  /** Areas that consent was ever a question for: named in any record, or withheld for want of it. */
  asked: Area[];
  /** Areas that consent is told of one by one. */
  areas: Area[];
}

/** What the citizen's consent covers today: whoever's word is needed has given it, and no "Nej til HOI" stands. */
export function consentScope(
  consents: readonly Consent[],
  today: CivilDate,
  withheld: readonly WithheldArea[] = [],
  participation?: Participation | null,
  now?: Instant,
): ConsentScope {
  const wanting = withheld.filter(({ reason }) => reason === 'consent').map(({ area }) => area);
  const shared = sharedOn(consents, participation, today, now);
  return {
    given: inAreaOrder(shared.flatMap(({ areas }) => areas)),
    asked: inAreaOrder([...consents.flatMap(({ areas }) => areas), ...wanting]),
    areas: inAreaOrder([...consentAreas(consents), ...wanting]),
  };
}

/** Whether it holds at any time of the day; at the instant, when one is given and it is that day. */
export function holdsOn(consent: Consent, day: CivilDate, now?: Instant): boolean {
  const { state, validFrom } = consent;
  const end = endOfConsent(consent);
  if (state !== 'given' || validFrom === null) return false;
  if (now !== undefined && civilDateAt(now) === day) {
    return validFrom <= now && (end === null || now < end);
  }
  return civilDateAt(validFrom) <= day && (end === null || lastDayOf(end) >= day);
}

/** The last civil day before an instant from which something no longer holds. */
export function lastDayOf(validTo: Instant): CivilDate {
  return civilDateAt(instantOf(millisecondsOf(validTo) - 1));
}

/** Consents that stop within so many days, by an end the record itself carries, and that no other consent takes over from. */
export function expiringConsents(
  consents: readonly Consent[],
  today: CivilDate,
  days = 30,
): { consent: Consent; last: CivilDate }[] {
  return consents.flatMap((consent) => {
    const end = endOfConsent(consent);
    if (end === null || !holdsOn(consent, today)) return [];
    const last = lastDayOf(end);
    if (daysBetween(today, last) > days || consent.areas.every((area) => renewed(area, last)))
      return [];
    return [{ consent, last }];
  });

  function renewed(area: Area, last: CivilDate): boolean {
    return consents.some(
      (other) =>
        other.state === 'given' &&
        other.areas.includes(area) &&
        other.validFrom !== null &&
        daysBetween(last, civilDateAt(other.validFrom)) <= 1 &&
        (other.validTo === null || lastDayOf(other.validTo) > last),
    );
  }
}
