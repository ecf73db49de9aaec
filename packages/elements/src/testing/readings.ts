import {
  type CitizenId,
  type CivilDate,
  type ConnectionReport,
  type Facet,
  type FacetValue,
  type Instant,
  type Reading,
  emptyValue,
} from '@hoi/model';

/** The day all pictures and tests of this library are fixed to. */
export const TODAY = '2026-11-12' as CivilDate;
/** 09.14 that morning in Copenhagen. */
export const NOW = '2026-11-12T08:14:00.000Z' as Instant;
export const CITIZEN = 'test-citizen' as CitizenId;

const CONNECTION: Partial<Record<Facet, string>> = {
  cases: 'sdi',
  documents: 'sdi',
  notes: 'sdi',
  grants: 'ydi',
  payments: 'ydi',
  person: 'person',
  household: 'person',
};

/** The connection that serves a facet in tests: `sdi`, `ydi`, `person`, else `store`. */
export function connectionOf(facet: Facet): string {
  return CONNECTION[facet] ?? 'store';
}

/** How a facet's own connection answers, for the common states. */
export const reports = {
  answered: (facet) => ({ connection: connectionOf(facet), state: 'answered', at: NOW }),
  pending: (facet) => ({ connection: connectionOf(facet), state: 'pending' }),
  notConnected: (facet) => ({ connection: connectionOf(facet), state: 'notConnected' }),
  late: (facet) => ({
    connection: connectionOf(facet),
    state: 'late',
    at: NOW,
    dataFrom: '2026-11-11T22:00:00.000Z' as Instant,
  }),
  failed: (facet) => ({
    connection: connectionOf(facet),
    state: 'failed',
    at: NOW,
    reason: 'timeout',
    lastAnsweredAt: '2026-11-10T15:02:00.000Z' as Instant,
  }),
} satisfies Record<string, (facet: Facet) => ConnectionReport>;

/** A settled reading whose one connection has answered; say only what is different. */
export function reading<F extends Facet>(
  facet: F,
  value: FacetValue[F] = emptyValue(facet),
  different: Partial<Reading<FacetValue[F]>> = {},
): Reading<FacetValue[F]> {
  return {
    value,
    settled: true,
    retrievedAt: NOW,
    connections: [reports.answered(facet)],
    systems: [],
    withheld: [],
    rejected: 0,
    ...different,
  };
}
