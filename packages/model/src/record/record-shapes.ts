import type { Facet } from '../index-port.js';

/**
 * What the elements read of a record without asking whether it is there. The schemas say the same and more, but a page that is given
 * records by property should not have to fetch a checker for all of it. `lists` may be left out and are then empty; without one of
 * `texts` a record says nothing and is counted instead of shown. A day or a time that is none is taken away as if it had not been
 * given, unless the record stands or falls with it.
 */
export interface Shape {
  texts?: string;
  /** Texts that may be left out. A number is taken for its digits. */
  says?: string;
  lists?: string;
  days?: string;
  times?: string;
  /** Times of which none says something too. */
  limits?: string;
  /** Clock times, HH:mm. */
  clocks?: string;
  period?: true;
  area?: true;
  provenance?: true;
  /** Records within it, in a list or one. */
  inner?: Readonly<Record<string, Shape>>;
}

export const PROVENANCE: Shape = {
  texts: 'connection',
  says: 'system',
  times: 'registeredAt receivedAt',
};
const SPELL: Shape = { period: true };
/** What a grant's benefits need; exported for the test too. */
export const BENEFIT: Shape = {
  texts: 'id',
  says: 'name',
  lists: 'plans',
  period: true,
  area: true,
};

const PARTIES = 'parties unknownRelations';

/** Exported for the test that holds it against the schemas. */
export const SHAPES: Readonly<Record<Facet, Shape>> = {
  cases: {
    texts: 'id',
    says: 'caseNumber title legalBasis localStatus',
    lists: `displayExclusions progress securityProfile handlers otherHandlers relations file ${PARTIES}`,
    times: 'createdAt changedAt',
    area: true,
    provenance: true,
    inner: { progress: SPELL, handlers: SPELL, relations: SPELL, file: SPELL },
  },
  documents: {
    texts: 'id',
    says: 'title',
    lists: `progress securityProfile displayExclusions caseIds ${PARTIES}`,
    days: 'date',
    provenance: true,
    inner: { progress: SPELL },
  },
  notes: { texts: 'id caseId', days: 'date', provenance: true },
  grants: {
    texts: 'id',
    lists: `securityProfile benefits cases ${PARTIES}`,
    period: true,
    area: true,
    provenance: true,
    inner: { benefits: BENEFIT },
  },
  payments: {
    texts: 'id',
    lists: `lines ${PARTIES}`,
    days: 'availableOn',
    period: true,
    provenance: true,
    inner: { lines: { period: true, area: true } },
  },
  interventions: { texts: 'id name', period: true, area: true, provenance: true },
  appointments: {
    texts: 'id kind title date state',
    days: 'date',
    clocks: 'start end',
    area: true,
    inner: { history: { texts: 'at action date title', times: 'at', days: 'date from' } },
  },
  consents: { texts: 'id state', lists: 'areas', days: 'decidedOn', limits: 'validFrom validTo' },
  contacts: { texts: 'id name', says: 'telephone email', period: true, area: true },
  remarks: { texts: 'id type', period: true },
  lookups: { texts: 'id at purpose', lists: 'areas', times: 'at' },
  // One to a citizen: a count of what could not be read would be taken for one that does not exist.
  person: { says: 'name firstName', days: 'diedOn' },
  plan: {
    lists: 'areas subGoals',
    days: 'startedOn',
    times: 'savedAt',
    inner: {
      subGoals: { texts: 'id title', lists: 'interventionIds agreements', days: 'followUpOn' },
      basis: {
        lists: 'replaces',
        days: 'agreedOn',
        inner: { replaces: { texts: 'plan legalBasis' } },
      },
    },
  },
  participation: { days: 'answeredOn', times: 'registeredAt' },
  household: { lists: 'members', inner: { members: { texts: 'relation', says: 'name' } } },
};
