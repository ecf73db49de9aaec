import {
  civilDateAt,
  type ConnectionReport,
  emptyValue,
  type Facet,
  type FacetValue,
  type Instant,
  type Query,
  type Reading,
  type SystemCoverage,
  type WithheldArea,
  withLatestChange,
} from '@hoi/model';
import { joinFacet } from '../merge/join-facet.js';
import type { Scheduler } from '../port/scheduler.js';
import type { Inlet, Outlet } from '../port/stream.js';
import { knownBy } from './known-at.js';
import type { Lives } from './lives.js';
import { type MemoryConnection, pendingReport, reportOf } from './memory-connection.js';
import { validOn } from './valid-on.js';

/** What a read needs of the index. */
export interface ReadSource {
  lives: Lives;
  withheld: readonly WithheldArea[];
  now: () => Instant;
  after: Scheduler;
}

/** One connection's part of an answer; nothing but a report while it is pending. */
interface Answer<F extends Facet> {
  report: ConnectionReport;
  value: FacetValue[F];
  systems: readonly SystemCoverage[];
  rejected: number;
}

/** Asks the connections that serve the facet; each answers when its state says so. At least one must serve it. */
export function memoryRead<F extends Facet>(
  connections: readonly MemoryConnection[],
  facet: F,
  query: Query,
  { lives, withheld, now, after }: ReadSource,
  outlet: Outlet,
): Inlet<Reading<FacetValue[F]>> {
  const timers: (() => void)[] = [];
  let changedAt = now();
  let news = true;
  let waiting = 0;

  const answers = connections.map((connection): Answer<F> => {
    const { state = { kind: 'answers' }, systems = [] } = connection;
    if ((state.afterMs ?? 0) <= 0) return answer(connection);
    waiting += 1;
    return {
      report: pendingReport(connection),
      value: emptyValue(facet),
      systems,
      rejected: 0,
    };
  });
  for (const [position, connection] of connections.entries()) {
    const delay = connection.state?.afterMs ?? 0;
    // A timer of Infinity fires at once on every platform; silence needs no timer.
    if (delay <= 0 || delay === Infinity) continue;
    timers.push(
      after(() => {
        answers[position] = answer(connection);
        waiting -= 1;
        changedAt = now();
        news = true;
        outlet.wake();
      }, delay),
    );
  }

  function answer(connection: MemoryConnection): Answer<F> {
    const { name, state = { kind: 'answers' }, systems = [] } = connection;
    const report = reportOf(connection, state, now());
    if (state.kind === 'fails' && state.partial !== true) {
      return { report, value: emptyValue(facet), systems, rejected: 0 };
    }
    const value = knownBy(facet, lives.get(name, query.citizen, facet), query.knownAt);
    const rejected = lives.rejected(name, query.citizen, facet);
    return { report, value, systems: withLatestChange(systems, value), rejected };
  }

  return {
    take() {
      if (!news) return undefined;
      news = false;
      const joined = joinFacet(
        facet,
        answers.map(({ value }) => value),
      );
      const settled = waiting === 0;
      const reading = {
        value: validOn(facet, joined, query.validAt ?? civilDateAt(changedAt)),
        settled,
        retrievedAt: changedAt,
        connections: answers.map(({ report }) => report),
        systems: answers.flatMap(({ systems }) => systems),
        withheld: [...withheld],
        rejected: answers.reduce((sum, { rejected }) => sum + rejected, 0),
      };
      return { value: reading, last: settled };
    },
    stop() {
      for (const callOff of timers) callOff();
    },
  };
}
