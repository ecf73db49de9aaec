import type {
  ConnectionReport,
  Facet,
  FacetValue,
  Instant,
  Reading,
  SystemCoverage,
  WithheldArea,
} from '@hoi/model';
import { joinFacet } from './join-facet.js';

/** One index's share of an answer. */
export interface Share<F extends Facet> {
  /** Its newest reading, if it has given any. */
  reading?: Reading<FacetValue[F]>;
  /** Nothing more comes from it. */
  ended: boolean;
  /** How it stands by itself: pending while it has said nothing, failed when it broke. */
  report?: ConnectionReport;
}

/** All shares as one reading; settled when every share has ended. `at` is told when no share has a time of its own yet. */
export function joinReadings<F extends Facet>(
  facet: F,
  shares: readonly Share<F>[],
  at: Instant,
): Reading<FacetValue[F]> {
  const readings = shares.flatMap(({ reading }) => (reading ? [reading] : []));
  return {
    value: joinFacet(
      facet,
      readings.map(({ value }) => value),
    ),
    settled: shares.every(({ ended }) => ended),
    retrievedAt:
      readings.length > 0 ? readings.map(({ retrievedAt }) => retrievedAt).reduce(latest) : at,
    connections: joinReports(shares),
    systems: joinSystems(readings.flatMap(({ systems }) => systems)),
    withheld: joinWithheld(readings.flatMap(({ withheld }) => withheld)),
    rejected: readings.reduce((sum, { rejected }) => sum + rejected, 0),
  };
}

/** "Not connected" stands only while nobody is connected; said by two, it is said once. */
function joinReports<F extends Facet>(shares: readonly Share<F>[]): ConnectionReport[] {
  const all = shares.flatMap(({ reading, report }) => [
    ...(reading?.connections ?? []),
    ...(report ? [report] : []),
  ]);
  const connected = all.filter(({ state }) => state !== 'notConnected');
  return connected.length > 0 ? connected : all.slice(0, 1);
}

const COVERAGE: readonly SystemCoverage['state'][] = ['delivers', 'doesNotDeliver', 'unknown'];

/** A system that delivers through one door delivers; its newest change is the newest anyone has seen. */
function joinSystems(systems: readonly SystemCoverage[]): SystemCoverage[] {
  const joined = new Map<string, SystemCoverage>();
  for (const one of systems) {
    const key = `${one.area} ${one.system}`;
    const known = joined.get(key);
    joined.set(key, known ? joinCoverage(known, one) : one);
  }
  return [...joined.values()];
}

function joinCoverage(a: SystemCoverage, b: SystemCoverage): SystemCoverage {
  const better = COVERAGE.indexOf(b.state) < COVERAGE.indexOf(a.state) ? b : a;
  const changes = [a.latestChange, b.latestChange].filter((change) => change !== undefined);
  const label = a.label ?? b.label;
  return {
    ...better,
    ...(changes.length > 0 ? { latestChange: changes.reduce(latest) } : {}),
    ...(label !== undefined ? { label } : {}),
  };
}

function joinWithheld(areas: readonly WithheldArea[]): WithheldArea[] {
  return [...new Map(areas.map((one) => [`${one.area} ${one.reason}`, one])).values()];
}

function latest(a: Instant, b: Instant): Instant {
  return a >= b ? a : b;
}
