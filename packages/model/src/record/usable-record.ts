import type { Facet, FacetValue } from '../index-port.js';
import { isCivilDate } from '../time/civil-date.js';
import { isInstant } from '../time/instant.js';
import { UNKNOWN_END } from '../time/period.js';

/**
 * What the elements read of a record without asking whether it is there. The schemas say the same and more, but a page that is given
 * records by property should not have to fetch a checker for all of it. `lists` may be left out and are then empty; without one of
 * `texts` a record says nothing and is counted instead of shown. A day or a time that is none is taken away as if it had not been
 * given, unless the record stands or falls with it.
 */
interface Shape {
  texts?: string;
  lists?: string;
  days?: string;
  times?: string;
  /** Times of which none says something too. */
  limits?: string;
  period?: true;
  area?: true;
  provenance?: true;
}

const PARTIES = 'parties unknownRelations';

/** Exported for the test that holds it against the schemas. */
export const SHAPES: Readonly<Record<Facet, Shape>> = {
  cases: {
    texts: 'id',
    lists: `displayExclusions progress securityProfile handlers otherHandlers relations file ${PARTIES}`,
    times: 'createdAt changedAt',
    area: true,
    provenance: true,
  },
  documents: {
    texts: 'id',
    lists: `progress securityProfile displayExclusions caseIds ${PARTIES}`,
    days: 'date',
    provenance: true,
  },
  notes: { texts: 'id caseId', days: 'date', provenance: true },
  grants: {
    texts: 'id',
    lists: `securityProfile benefits cases ${PARTIES}`,
    period: true,
    area: true,
    provenance: true,
  },
  payments: {
    texts: 'id',
    lists: `lines ${PARTIES}`,
    days: 'availableOn',
    period: true,
    provenance: true,
  },
  interventions: { texts: 'id name', period: true, area: true, provenance: true },
  appointments: { texts: 'id kind title date state', days: 'date', area: true },
  consents: { texts: 'id state', lists: 'areas', days: 'decidedOn', limits: 'validFrom validTo' },
  contacts: { texts: 'id name', period: true, area: true },
  remarks: { texts: 'id type', period: true },
  lookups: { texts: 'id at purpose', lists: 'areas', times: 'at' },
  // One to a citizen: a count of what could not be read would be taken for one that does not exist.
  person: { days: 'diedOn' },
  plan: { lists: 'areas subGoals', days: 'startedOn', times: 'savedAt' },
  participation: { days: 'answeredOn', times: 'registeredAt' },
  household: { lists: 'members' },
};

/** What a grant's benefits need. */
export const BENEFIT_SHAPE: Shape = { texts: 'id', lists: 'plans', period: true, area: true };

const whole = new WeakSet();

/**
 * The record as elements can show it: itself when nothing is missing, else with what may be left out put in as unknown. Undefined
 * when it is none at all.
 */
export function usableRecord<F extends Facet>(
  facet: F,
  record: FacetValue[F] extends readonly (infer R)[] ? R : FacetValue[F],
): typeof record | undefined {
  const made = usable(record, SHAPES[facet]);
  if (facet !== 'grants' || made === undefined) return made;
  const grant = made as FacetValue['grants'][number];
  const benefits = grant.benefits.map((one) => usable(one, BENEFIT_SHAPE));
  if (benefits.every((one, i) => one !== undefined && one === grant.benefits[i])) return made;
  return { ...grant, benefits: benefits.filter((one) => one !== undefined) } as typeof record;
}

function usable<R>(record: R, shape: Shape): R | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  if (whole.has(record)) return record;
  const given = record as Record<string, unknown>;
  const texts = words(shape.texts);
  if (texts.some((key) => typeof given[key] !== 'string')) return undefined;
  const wrong = [...notOf(given, shape.days, isCivilDate), ...notOf(given, shape.times, isInstant)];
  const limits = notOf(given, shape.limits, isInstant);
  if (wrong.some((key) => texts.includes(key)) || limits.some((key) => given[key] !== null))
    return undefined;
  const made: Record<string, unknown> = {};
  for (const key of wrong) made[key] = undefined;
  for (const key of words(shape.limits)) if (given[key] === undefined) made[key] = null;
  for (const key of words(shape.lists)) if (!Array.isArray(given[key])) made[key] = [];
  if (shape.period && !hasEnd(given['period'])) made['period'] = withEnd(given['period']);
  if (shape.area && typeof given['area'] !== 'string') made['area'] = 'other';
  if (shape.provenance) {
    const said = given['provenance'];
    if (!isObject(said)) made['provenance'] = { connection: 'other' };
    else {
      const never = notOf(said, 'registeredAt receivedAt', isInstant);
      if (never.length > 0)
        made['provenance'] = {
          ...said,
          ...Object.fromEntries(never.map((key) => [key, undefined])),
        };
    }
  }
  if (Object.keys(made).length > 0) return { ...record, ...made };
  whole.add(record);
  return record;
}

/** Those that are given and are not what they should be. */
function notOf(
  given: Record<string, unknown>,
  keys: string | undefined,
  is: (value: unknown) => boolean,
): string[] {
  return words(keys).filter((key) => given[key] !== undefined && !is(given[key]));
}

function words(text: string | undefined): readonly string[] {
  if (text === undefined) return NONE;
  let found = split.get(text);
  if (!found) split.set(text, (found = text.split(' ')));
  return found;
}
const NONE: readonly string[] = [];
const split = new Map<string, readonly string[]>();

function hasEnd(period: unknown): boolean {
  return isObject(period) && isObject(period['end']) && 'start' in period;
}

function withEnd(period: unknown): object {
  return { start: null, end: UNKNOWN_END, ...(isObject(period) ? period : {}) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
