import {
  type ConnectionReport,
  type Facet,
  type FacetValue,
  type Instant,
  type Reading,
  emptyValue,
} from '@hoi/model';
import type { Outlet } from '../port/stream.js';
import { HttpFailure } from './http-failure.js';

/** The name under which the API itself appears among the connections when it fails. */
export const GATEWAY = 'gateway';

/** One facet's newest state out of a shared answer, as its consumer takes it. */
export class FacetFeed<F extends Facet> {
  #latest: Reading<FacetValue[F]> | undefined;
  #news = false;

  constructor(
    readonly facet: F,
    private readonly outlet: Outlet,
    private readonly now: () => Instant,
  ) {}

  get settled(): boolean {
    return this.#latest?.settled === true;
  }

  put(reading: Reading<FacetValue[F]>): void {
    if (this.settled) return;
    this.#latest = reading;
    this.#news = true;
    this.outlet.wake();
  }

  /** The answer broke off: what came stays, and the API joins the connections that failed. */
  break(error: unknown): void {
    if (this.settled) return;
    const at = this.now();
    const failure = error instanceof HttpFailure ? error : undefined;
    const report: ConnectionReport = {
      connection: GATEWAY,
      state: 'failed',
      at,
      reason: failure?.reason ?? 'truncated',
      ...(failure?.reference === undefined ? {} : { reference: failure.reference }),
    };
    const before = this.#latest;
    this.put({
      value: before?.value ?? emptyValue(this.facet),
      settled: true,
      retrievedAt: before?.retrievedAt ?? at,
      connections: [
        ...(before?.connections ?? []).filter(({ state }) => state !== 'pending'),
        report,
      ],
      systems: before?.systems ?? [],
      withheld: before?.withheld ?? [],
      rejected: before?.rejected ?? 0,
    });
  }

  take(): { value: Reading<FacetValue[F]>; last?: boolean } | undefined {
    if (!this.#news || !this.#latest) return undefined;
    this.#news = false;
    return { value: this.#latest, last: this.#latest.settled };
  }
}
