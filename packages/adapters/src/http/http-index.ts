import {
  FACETS,
  type CitizenId,
  type Command,
  type Conflict,
  type Done,
  type Facet,
  type FacetValue,
  type HoiIndex,
  type Instant,
  type Query,
  type Reading,
  type Refused,
  systemNow,
} from '@hoi/model';
import { canonical } from '../port/canonical.js';
import { checkQuery } from '../port/check-query.js';
import { type Scheduler, systemScheduler } from '../port/scheduler.js';
import { streamOf } from '../port/stream.js';
import { Batch } from './batch.js';
import { FacetFeed } from './facet-feed.js';
import { HttpFailure } from './http-failure.js';
import { httpWatch } from './http-watch.js';
import { type HttpOptions, send } from './transport.js';

export type { HttpOptions } from './transport.js';
export { HttpFailure } from './http-failure.js';

export interface HttpIndexOptions extends HttpOptions {
  /** Tests give their own clock and timers. */
  now?: () => Instant;
  after?: Scheduler;
}

/**
 * The port over the HOI Index API. Facets asked for in the same turn become one request, so that opening a citizen is one
 * request and one line in the log of lookups. Keeps nothing between readings.
 */
export function httpIndex(options: HttpIndexOptions): HoiIndex {
  const { now = systemNow, after = systemScheduler } = options;
  const batches = new Map<string, Batch>();

  function batchFor(query: Query): Batch {
    const key = canonical(query);
    const known = batches.get(key);
    if (known?.open) return known;
    const batch = new Batch(options, query);
    batches.set(key, batch);
    // A timer, not a microtask: elements of one page render in several microtasks of the same turn.
    after(() => {
      batches.delete(key);
      void batch.send();
    }, 0);
    return batch;
  }

  return {
    read<F extends Facet>(
      facet: F,
      query: Query,
      signal?: AbortSignal,
    ): AsyncIterable<Reading<FacetValue[F]>> {
      return streamOf<Reading<FacetValue[F]>>(
        (outlet) => {
          checkQuery(query);
          const batch = batchFor(query);
          const feed = new FacetFeed(facet, outlet, now);
          batch.add(feed);
          return { take: () => feed.take(), stop: () => batch.drop(feed) };
        },
        { signal },
      );
    },

    async run(
      command: Command,
      { idempotencyKey, signal }: { idempotencyKey: string; signal?: AbortSignal },
    ): Promise<Done | Conflict | Refused> {
      try {
        const answer = await send(options, {
          method: 'POST',
          path: `v1/citizens/${encodeURIComponent(command.citizen)}/commands`,
          accept: 'application/json',
          headers: { 'idempotency-key': idempotencyKey },
          body: command,
          signal: signal ?? new AbortController().signal,
        });
        return (await answer.json()) as Done;
      } catch (error) {
        if (error instanceof HttpFailure && error.outcome) return error.outcome;
        if (!(error instanceof HttpFailure) || error.reason !== 'refused') throw error;
        return { outcome: 'refused', reason: 'command.refused' };
      }
    },

    watch(citizen: CitizenId, signal: AbortSignal) {
      return streamOf(
        (outlet) =>
          httpWatch(options, citizen, { kind: 'facets', facets: [...FACETS] }, after, outlet),
        { signal, onAbort: 'end' },
      );
    },
  };
}
