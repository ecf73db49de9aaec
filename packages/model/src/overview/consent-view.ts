import { AREAS, type Area } from '../area/area.js';
import type { Consent, Participation } from '../record/consent.js';
import { type CivilDate, addDays, daysBetween } from '../time/civil-date.js';
import { civilDateAt } from '../time/copenhagen.js';
import { inAreaOrder } from './area-order.js';
import { expiringConsents, holdsOn, lastDayOf } from './consent-scope.js';

/** The nine ways consent can stand. Expired is not withdrawn, and unknown is not no. */
export type ConsentStanding =
  | 'notAsked'
  | 'pending'
  | 'given'
  | 'expiring'
  | 'declined'
  | 'withdrawn'
  | 'expired'
  | 'unknown'
  | 'notRequired';

/** Another law lets an area's information be used without consent, by the municipality's own settings. */
export interface LegalBasis {
  area: Area;
  /** "Retssikkerhedsloven § 11 a, stk. 2" */
  basis: string;
  /** What it reaches: "Økonomiske oplysninger". */
  what?: string;
}

/** How consent stands in one area today. */
export interface AreaConsent {
  area: Area;
  standing: ConsentStanding;
  /** The records that hold today. Several may, each for its own purpose. */
  holding: Consent[];
  /** The record the standing was read from, when none holds. */
  record?: Consent;
  /** The day of the answer, or the last day it held. */
  on?: CivilDate;
  /** The first day nothing was covered all day long, when that is known. */
  since?: CivilDate;
  /** The last day of the first that ends; absent: no record that holds carries an end. */
  until?: CivilDate;
  /** Days left, when expiring. */
  daysLeft?: number;
  /** Given, but not begun: the first day. */
  startsOn?: CivilDate;
  basis?: LegalBasis;
  /** A "Nej til HOI" stands over every record. */
  hoiNo?: true;
}

export interface ConsentFacts {
  participation: Participation | null;
  consents: readonly Consent[];
  /** Every source of consent has answered, or the host vouches for what it gave. */
  known: boolean;
  legalBases?: readonly LegalBasis[];
  /** Areas to tell of besides the six that consent is usually about. */
  areas?: readonly Area[];
}

const USUAL = AREAS.filter((area) => area !== 'crossCutting' && area !== 'other');

/** Consent area by area, in their fixed order. Every area that any record names is among them. */
export function consentByArea(facts: ConsentFacts, today: CivilDate): AreaConsent[] {
  const { consents, areas = [], legalBases = [] } = facts;
  const named = [...consents.flatMap((one) => one.areas), ...legalBases.map(({ area }) => area)];
  const expiring = expiringConsents(consents, today);
  return inAreaOrder([...USUAL, ...named, ...areas])
    .filter((area) => area !== 'crossCutting' || named.includes(area))
    .map((area) => {
      const row = areaConsent(area, facts, today);
      const basis = legalBases.find((one) => one.area === area);
      if (basis) row.basis = basis;
      const soon = row.holding.flatMap(
        (one) => expiring.find(({ consent }) => consent === one) ?? [],
      );
      if (row.standing === 'given' && soon.length > 0) {
        const last = soon.map((one) => one.last).sort()[0] as CivilDate;
        return { ...row, standing: 'expiring', until: last, daysLeft: daysBetween(today, last) };
      }
      return row;
    });
}

function areaConsent(area: Area, facts: ConsentFacts, today: CivilDate): AreaConsent {
  const { participation, consents, known, legalBases = [] } = facts;
  const records = consents.filter(({ areas }) => areas.includes(area));
  const basis = legalBases.some((one) => one.area === area);
  // What the law allows without consent, a no does not take away.
  if (basis && records.length === 0) return { area, standing: 'notRequired', holding: [] };
  if (participation?.answer === 'no') {
    const on = participation.answeredOn;
    return { area, standing: 'declined', holding: [], hoiNo: true, ...(on ? { on } : {}) };
  }
  const holding = records.filter((one) => holdsOn(one, today));
  if (holding.length > 0) {
    const ends = holding.flatMap(({ validTo }) => (validTo === null ? [] : [lastDayOf(validTo)]));
    const until = ends.sort()[0];
    return { area, standing: 'given', holding, ...(until ? { until } : {}) };
  }
  const record = newest(records);
  if (record) return { area, holding: [], record, ...standingOf(record, today) };
  return { area, standing: known ? 'notAsked' : 'unknown', holding: [] };
}

/** A record that does not hold today. */
function standingOf(
  { state, validFrom, validTo, decidedOn }: Consent,
  today: CivilDate,
): Pick<AreaConsent, 'standing' | 'on' | 'since' | 'startsOn'> {
  const last = validTo === null ? undefined : lastDayOf(validTo);
  if (state === 'given') {
    // The source has not noticed that the day is past, or the day has not come.
    if (validFrom !== null && civilDateAt(validFrom) > today) {
      return { standing: 'given', startsOn: civilDateAt(validFrom) };
    }
    return last === undefined ? { standing: 'unknown' } : expired(last);
  }
  if (state === 'expired') return expired(last);
  const on = decidedOn ?? (state === 'withdrawn' ? last : undefined);
  // Taken back one day and received the next, it held until it was received.
  const since = state === 'withdrawn' && validTo !== null ? civilDateAt(validTo) : on;
  return { standing: state, ...(on ? { on } : {}), ...(since ? { since } : {}) };
}

function expired(last: CivilDate | undefined): Pick<AreaConsent, 'standing' | 'on' | 'since'> {
  return { standing: 'expired', ...(last ? { on: last, since: addDays(last, 1) } : {}) };
}

/** A question that waits for its answer is newer than any answer; else the one decided or ended last. */
function newest(records: readonly Consent[]): Consent | undefined {
  const day = ({ decidedOn, validTo, validFrom, state }: Consent): string =>
    state === 'pending'
      ? '9999'
      : (decidedOn ?? (validTo ? lastDayOf(validTo) : validFrom ? civilDateAt(validFrom) : ''));
  return [...records].sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0))[0];
}

/** How consent stands as a whole: the strongest thing any area says. */
export function overallConsent(rows: readonly AreaConsent[]): ConsentStanding {
  const has = (standing: ConsentStanding) => rows.some((row) => row.standing === standing);
  if (has('expiring')) return 'expiring';
  if (rows.some((row) => row.holding.length > 0)) return 'given';
  const order = ['pending', 'withdrawn', 'expired', 'declined', 'unknown'] as const;
  for (const standing of order) if (has(standing)) return standing;
  if (has('given')) return 'given';
  return rows.length > 0 && rows.every(({ standing }) => standing === 'notRequired')
    ? 'notRequired'
    : 'notAsked';
}
