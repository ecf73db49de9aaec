import type { ConnectionReport, Facet, FacetValue, Instant, Query, Reading } from '@hoi/model';
import { OVER } from '../port/over.js';
import type { Inlet, Outlet } from '../port/stream.js';
import { joinReadings, type Share } from './join-readings.js';
import type { MergePart } from './merge-index.js';

/** Asks every part and holds the newest share of each; they are joined only when the consumer comes for them. */
export function mergedRead<F extends Facet>(
  parts: readonly MergePart[],
  facet: F,
  query: Query,
  now: () => Instant,
  outlet: Outlet,
): Inlet<Reading<FacetValue[F]>> {
  const cancel = new AbortController();
  const started = now();
  const shares: Share<F>[] = parts.map(({ name }) => ({
    ended: false,
    report: { connection: name, state: 'pending' },
  }));
  let news = false;

  const put = (position: number, share: Share<F>): void => {
    if (cancel.signal.aborted) return;
    shares[position] = share;
    news = true;
    outlet.wake();
  };
  for (const [position, { name, index }] of parts.entries()) {
    const broken = (reason: ConnectionReport['reason']) =>
      put(position, afterBreak(shares[position]?.reading, name, reason, now()));
    const pump = async (): Promise<void> => {
      for await (const reading of index.read(facet, query, cancel.signal)) {
        put(position, { reading, ended: reading.settled });
        if (reading.settled || cancel.signal.aborted) return;
      }
      broken('truncated');
    };
    // A part may also throw before it returns anything; inside the async function that is a rejection like any other.
    pump().catch((error: unknown) => broken(reasonOf(error)));
  }
  return {
    take() {
      if (!news) return undefined;
      news = false;
      const value = joinReadings(facet, shares, started);
      return { value, last: value.settled };
    },
    stop: () => cancel.abort(OVER),
  };
}

/** What a part gave before it broke is kept, and said to be broken off; its error text goes nowhere, for it may name people. */
function afterBreak<T extends Reading<unknown>>(
  reading: T | undefined,
  name: string,
  reason: ConnectionReport['reason'],
  at: Instant,
): { reading?: T; ended: true; report?: ConnectionReport } {
  const failed = { state: 'failed', at, reason } as const;
  if (!reading?.connections.some(({ state }) => state === 'pending')) {
    return {
      ...(reading ? { reading } : {}),
      ended: true,
      report: { connection: name, ...failed },
    };
  }
  const connections = reading.connections.map((report) =>
    report.state === 'pending' ? { ...report, ...failed } : report,
  );
  return { reading: { ...reading, connections }, ended: true };
}

function reasonOf(error: unknown): ConnectionReport['reason'] {
  const name = error instanceof Error ? error.name : undefined;
  return name === 'TimeoutError' ? 'timeout' : name === 'AbortError' ? 'aborted' : 'fault';
}
