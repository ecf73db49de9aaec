import type { Consent } from '../record/consent.js';
import { type CivilDate, addDays, addMonths } from '../time/civil-date.js';
import { civilDateAt, instantAt, wallClock } from '../time/copenhagen.js';
import type { Instant } from '../time/instant.js';

/** A rule that consent to disclosure can rest on. `source` says where it was read. */
export interface ConsentRule {
  id: 'forvaltningsloven28' | 'retssikkerhedsloven11a' | 'sundhedsloven43';
  /** As it is cited to a caseworker; the citizen is not shown paragraphs. */
  cited: string;
  /** The longest a consent under it holds. There is no general limit: most rules have none. */
  maximumMonths?: number;
  source: string;
}

/** Rules as data with their source. A basis that is none of them is shown as the record cites it, and has no limit here. */
export const CONSENT_RULES: readonly ConsentRule[] = [
  {
    id: 'forvaltningsloven28',
    cited: 'forvaltningsloven § 28, stk. 2, nr. 1',
    source: 'danskelove.dk, forvaltningsloven § 28, stk. 2-4: kan tilbagekaldes; ingen frist',
  },
  {
    id: 'retssikkerhedsloven11a',
    cited: 'retssikkerhedsloven § 11 a, stk. 1',
    source: 'retssikkerhedsloven § 11 a, stk. 1: forudgående samtykke; ingen frist',
  },
  {
    id: 'sundhedsloven43',
    cited: 'sundhedsloven § 43, stk. 1',
    maximumMonths: 12,
    source: 'elov.dk, sundhedsloven § 44, stk. 2: skriftligt, bortfalder senest efter et år',
  },
];

/** The law as it is cited: by the table, or in the record's own words. */
export function citedBasis(basis: string): string {
  return CONSENT_RULES.find(({ id }) => id === basis)?.cited ?? basis;
}

/** The first instant at which a consent that began then can hold no longer, by its rule; undefined without a limit. */
export function latestEnd(basis: string | undefined, from: Instant): Instant | undefined {
  const months = CONSENT_RULES.find(({ id }) => id === basis)?.maximumMonths;
  if (months === undefined) return undefined;
  const { date, hour, minute, second, millisecond } = wallClock(from);
  // Beyond the last year there is no day to end on.
  if (date >= '9999') return undefined;
  return instantAt(addMonths(date, months), hour, minute, second, millisecond);
}

/** The last whole day a consent that begins on a day can cover, by its rule; undefined without a limit. */
export function latestDay(basis: string | undefined, from: CivilDate): CivilDate | undefined {
  const end = latestEnd(basis, instantAt(from));
  return end === undefined ? undefined : addDays(civilDateAt(end), -1);
}

/** When a consent ends: the end it carries, or the one its rule sets when that comes first. null: it has none. */
export function endOfConsent({ validFrom, validTo, legalBasis }: Consent): Instant | null {
  const most = validFrom === null ? undefined : latestEnd(legalBasis, validFrom);
  return most !== undefined && (validTo === null || most < validTo) ? most : validTo;
}
