import type { Area } from '../area/area.js';
import type { Consent, ConsentGiver, Participation } from '../record/consent.js';
import { isStanding, type StandingConsent } from '../record/standing-consent.js';
import { CONSENT_GIVERS } from '../record/consent-givers.js';
import { endOfConsent } from '../rules/consent-rules.js';
import { type CivilDate, addDays, daysBetween } from '../time/civil-date.js';
import { civilDateAt } from '../time/copenhagen.js';
import type { Instant } from '../time/instant.js';
import { consentAreas } from './consent-areas.js';
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

/** Another law lets an area's information be used without consent: by the municipality's settings, or a record of the citizen's. */
export interface LegalBasis {
  area: Area;
  /** "Retssikkerhedsloven § 11 a, stk. 2" */
  basis: string;
  /** What it reaches: "Økonomiske oplysninger". */
  what?: string;
  /** The same, as names of facets, when it comes with the citizen's own records. */
  dataTypes?: readonly string[];
}

/** One of several whose word counts in an area: a young person, and someone with custody of them. */
export interface GiverStanding {
  givenBy: ConsentGiver;
  standing: ConsentStanding;
  on?: CivilDate;
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
  /** The instant of that end, when it is not a midnight. */
  untilAt?: Instant;
  /** Days left, when expiring. */
  daysLeft?: number;
  /** Given, but not begun: the first day. */
  startsOn?: CivilDate;
  basis?: LegalBasis;
  /** A "Nej til HOI" stands over every record. */
  hoiNo?: true;
  /** Where more than one person's word counts: each of them, and all must have said yes. */
  givers?: GiverStanding[];
}

export interface ConsentFacts {
  participation: Participation | null;
  consents: readonly Consent[];
  /** Every source of consent has answered, or the host vouches for what it gave. */
  known: boolean;
  legalBases?: readonly LegalBasis[];
  /** Areas to tell of besides the six that consent is usually about. */
  areas?: readonly Area[];
  /** The present instant, when today is the present day: a consent may end in the middle of it. */
  now?: Instant;
}

/** Consent area by area, in their fixed order. Every area that any record names, or has named, is among them. */
export function consentByArea(facts: ConsentFacts, today: CivilDate): AreaConsent[] {
  const { consents, areas = [] } = facts;
  const legalBases = [...(facts.legalBases ?? []), ...basesIn(consents, today)];
  const named = legalBases.map(({ area }) => area);
  const expiring = expiringConsents(consents, today);
  const own = areas.filter((area) => area !== 'crossCutting');
  return consentAreas(consents, [...named, ...own]).map((area) => {
    const row = areaConsent(area, { ...facts, legalBases }, today);
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

/** The laws that records of the citizen name, on the day. */
function basesIn(consents: readonly Consent[], today: CivilDate): LegalBasis[] {
  return consents.flatMap(({ state, areas, legalBasis, dataTypes, validFrom, validTo }) =>
    state !== 'notRequired' ||
    (validFrom !== null && civilDateAt(validFrom) > today) ||
    (validTo !== null && lastDayOf(validTo) < today)
      ? []
      : areas.map((area) => ({
          area,
          basis: legalBasis ?? '',
          ...(dataTypes ? { dataTypes } : {}),
        })),
  );
}

function areaConsent(area: Area, facts: ConsentFacts, today: CivilDate): AreaConsent {
  const { participation, consents, known, legalBases = [], now } = facts;
  const records = consents.flatMap((one) => seenFrom(area, one));
  const basis = legalBases.some((one) => one.area === area);
  // What the law allows without consent, a no does not take away.
  if (basis && records.length === 0) return { area, standing: 'notRequired', holding: [] };
  if (participation?.answer === 'no') {
    const on = participation.answeredOn;
    return { area, standing: 'declined', holding: [], hoiNo: true, ...(on ? { on } : {}) };
  }
  const words = byGiver(records);
  const [first, ...more] = words.map(([, own]) => standingAmong(area, own, known, today, now));
  if (!first) return { area, standing: known ? 'notAsked' : 'unknown', holding: [] };
  if (more.length === 0) return first;
  const all = [first, ...more];
  const givers = words.map(([givenBy], i): GiverStanding => {
    const { standing, on } = all[i] as AreaConsent;
    return { givenBy, standing, ...(on ? { on } : {}) };
  });
  // One who has not said yes is enough that nothing is shared.
  const without = all.find(({ holding }) => holding.length === 0);
  if (without) return { ...without, givers };
  const until = all.flatMap((one) => (one.until ? [one] : [])).sort(byEnd)[0];
  return {
    ...first,
    ...(until ? { until: until.until } : {}),
    holding: all.flatMap(({ holding }) => holding),
    givers,
  };
}

function byEnd(a: AreaConsent, b: AreaConsent): number {
  return (a.until ?? '') < (b.until ?? '') ? -1 : 1;
}

/** The record as the area knows it: one that named it and does no longer was, for this area, taken back. A question taken back asks nothing. */
function seenFrom(area: Area, consent: Consent): StandingConsent[] {
  if (consent.state === 'notRequired' || !isStanding(consent)) return [];
  if (consent.areas.includes(area)) return [consent];
  const left = (consent.earlier ?? []).filter(({ areas }) => areas.includes(area)).at(-1);
  if (!left) return [];
  return [{ ...consent, state: 'withdrawn', validTo: left.to, decidedOn: civilDateAt(left.to) }];
}

function byGiver(records: readonly StandingConsent[]): [ConsentGiver, StandingConsent[]][] {
  return CONSENT_GIVERS.flatMap((giver): [ConsentGiver, StandingConsent[]][] => {
    // What the source does not know is nobody's word in particular.
    const own = records.filter((one) => (one.givenBy ?? 'citizen') === giver);
    return own.length === 0 ? [] : [[giver, own]];
  });
}

function standingAmong(
  area: Area,
  records: readonly StandingConsent[],
  known: boolean,
  today: CivilDate,
  now: Instant | undefined,
): AreaConsent {
  const holding = records.filter((one) => holdsOn(one, today, now));
  if (holding.length > 0) {
    const end = holding.flatMap((one) => endOfConsent(one) ?? []).sort()[0];
    return { area, standing: 'given', holding, ...(end ? untilOf(end) : {}) };
  }
  const record = newest(records);
  if (record) return { area, holding: [], record, ...standingOf(record, today, now) };
  return { area, standing: known ? 'notAsked' : 'unknown', holding: [] };
}

function untilOf(end: Instant): Pick<AreaConsent, 'until' | 'untilAt'> {
  const until = lastDayOf(end);
  return civilDateAt(end) === until ? { until, untilAt: end } : { until };
}

/** A record that does not hold today. */
function standingOf(
  consent: StandingConsent,
  today: CivilDate,
  now: Instant | undefined,
): Pick<AreaConsent, 'standing' | 'on' | 'since' | 'startsOn'> {
  const { state, validFrom, decidedOn } = consent;
  const validTo = endOfConsent(consent);
  const last = validTo === null ? undefined : lastDayOf(validTo);
  if (state === 'given') {
    // The source has not noticed that the day is past, or the day has not come.
    if (validFrom !== null && (civilDateAt(validFrom) > today || (now && validFrom > now))) {
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
function newest(records: readonly StandingConsent[]): StandingConsent | undefined {
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
