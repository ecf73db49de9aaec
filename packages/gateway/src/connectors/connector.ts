import * as http from 'node:http';
import * as https from 'node:https';
import {
  canonical,
  checkQuery,
  type Inlet,
  notConnected,
  type Outlet,
  refused,
  streamOf,
  systemScheduler,
} from '@hoi/adapters/port.js';
import {
  type Change,
  emptyValue,
  type Facet,
  type FacetValue,
  type Query,
  type Reading,
  systemNow,
} from '@hoi/model';
import { Breaker, BREAKER } from './breaker.js';
import type { Connector, ConnectorOptions, Line } from './connector-options.js';
import { withLatestChange } from './latest-change.js';
import { LIMITS } from './limits.js';
import { RETRY } from './retry.js';
import { Run, type RunContext } from './run.js';
import type { ClientTls } from './signer.js';
import type { Source } from './source.js';
import { Standing } from './standing.js';

/** An index over one connection: readings from the source, everything that can go wrong on the way told in its report. */
export function connectorOf(
  defaultName: string,
  options: ConnectorOptions,
  sourceOf: (line: Line) => Source,
): Connector {
  const { now = systemNow, after = systemScheduler, clock = () => performance.now() } = options;
  const { cprOf, signer, systems = [], shareWithinMs = 1_000, random = Math.random } = options;
  const name = options.name ?? defaultName;
  const url = new URL(options.url);
  signer.check?.(url);
  const agent = options.agent ?? newAgent(url, signer.tls);
  const limits = { ...LIMITS, ...options.limits };
  const retry = { ...RETRY, ...options.retry };
  const source = sourceOf({ name, url, signer, limits, retry, agent, after, random, now });
  const breaker = new Breaker({ ...BREAKER, ...options.breaker }, clock);
  const standing = new Standing(name, options.log);
  const { lastGood } = options;
  const { readingMs } = limits;
  const context: RunContext = { source, standing, breaker, cprOf, lastGood, now, after, readingMs };
  const runs = new Map<string, { run: Run; since: number }>();
  const active = new Set<object>();

  function runFor(query: Query): Run {
    const { citizen, purpose, validAt, knownAt } = query;
    const key = canonical({ citizen, purpose, validAt, knownAt });
    const known = runs.get(key);
    if (known && !known.run.settled && clock() - known.since <= shareWithinMs) return known.run;
    const token = {};
    active.add(token);
    const run = new Run(query, canonical({ name, citizen, validAt, knownAt }), context, () => {
      active.delete(token);
      if (runs.get(key)?.run === run) runs.delete(key);
    });
    runs.set(key, { run, since: clock() });
    run.start();
    return run;
  }

  function open<F extends Facet>(facet: F, query: Query, outlet: Outlet) {
    checkQuery(query);
    if (!source.facets.includes(facet)) {
      return { take: () => ({ value: notConnected(facet, now()), last: true }), stop() {} };
    }
    const run = runFor(query);
    // Whoever joins late is told at once of what has come.
    let news = run.settled || run.value(facet) !== undefined;
    const leave = run.join(() => {
      news = true;
      outlet.wake();
    });
    const inlet: Inlet<Reading<FacetValue[F]>> = {
      take() {
        if (!news) return undefined;
        news = false;
        const reading = readingOf(run, facet);
        // "Nothing yet" says no more than that the connection is pending; another facet of the same run had news.
        if (!run.settled && isNothing(reading)) return undefined;
        return { value: reading, last: run.settled };
      },
      stop: leave,
    };
    return inlet;
  }

  function readingOf<F extends Facet>(run: Run, facet: F): Reading<FacetValue[F]> {
    const value = run.value(facet) ?? emptyValue(facet);
    return {
      value,
      settled: run.settled,
      retrievedAt: run.changedAt,
      connections: [{ ...run.report }],
      systems: withLatestChange(systems, value),
      withheld: [],
      rejected: run.rejected(facet),
    };
  }

  return {
    name,
    facets: source.facets,
    get active() {
      return active.size;
    },
    get circuit() {
      return breaker.state;
    },
    read: (facet, query, signal) => streamOf((outlet) => open(facet, query, outlet), { signal }),
    async run(_command, { signal }) {
      signal?.throwIfAborted();
      return refused('command.notSupported');
    },
    // An index tells nobody of its changes over this road; whoever watches waits until they leave.
    watch: (_citizen, signal) =>
      streamOf<Change>(() => ({ take: () => undefined, stop() {} }), { signal, onAbort: 'end' }),
    close: () => agent.destroy(),
  };
}

function isNothing({ value, rejected }: Reading<unknown>): boolean {
  return rejected === 0 && (value === null || (Array.isArray(value) && value.length === 0));
}

/** Sockets of one connection's own. */
export function newAgent({ protocol }: URL, tls: ClientTls = {}): http.Agent {
  const rules = { keepAlive: true, maxSockets: 64, maxFreeSockets: 8, timeout: 60_000 };
  return protocol === 'https:' ? new https.Agent({ ...rules, ...tls }) : new http.Agent(rules);
}
