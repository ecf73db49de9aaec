import { OVER, type Scheduler } from '@hoi/adapters/port.js';
import type { ConnectionReport, Facet, FacetValue, Instant, Query } from '@hoi/model';
import type { Breaker, Outcome } from './breaker.js';
import { Failure, failureOf } from './failure.js';
import type { LastGood } from './last-good.js';
import type { Asking, CprOf, Source } from './source.js';
import type { Standing } from './standing.js';
import { Throttle } from './throttle.js';

export interface RunContext {
  source: Source;
  standing: Standing;
  breaker: Breaker;
  cprOf: CprOf;
  lastGood?: LastGood | undefined;
  now: () => Instant;
  after: Scheduler;
  /** All requests of a reading together. */
  readingMs: number;
}

/** Often enough to look alive; a source that has answered whole by then is shown whole. */
const SHOW = { first: 40, every: 150 };

/** One asking of a source, with everyone who reads along. Ends when it is answered or when the last of them has left. */
export class Run {
  report: ConnectionReport;
  changedAt: Instant;
  settled = false;
  readonly #readers = new Set<() => void>();
  readonly #cancel = new AbortController();
  readonly #throttle: Throttle;
  #asking: Asking | undefined;

  constructor(
    private readonly query: Query,
    private readonly key: string,
    private readonly context: RunContext,
    private readonly ended: () => void,
  ) {
    this.report = context.standing.pending();
    this.changedAt = context.now();
    this.#throttle = new Throttle(() => this.#show(), context.after, SHOW);
  }

  start(): void {
    void this.#go();
  }

  /** Reads along; answers how to leave. */
  join(wake: () => void): () => void {
    this.#readers.add(wake);
    return () => {
      if (!this.#readers.delete(wake) || this.#readers.size > 0 || this.settled) return;
      this.#cancel.abort(OVER);
      this.#end();
    };
  }

  value<F extends Facet>(facet: F): FacetValue[F] | undefined {
    return this.#asking?.value(facet);
  }

  rejected(facet: Facet): number {
    return this.#asking?.rejected(facet) ?? 0;
  }

  async #go(): Promise<void> {
    const { standing, breaker, now } = this.context;
    const pass = breaker.admit();
    const failure = pass ? await this.#ask() : new Failure('unreachable', 'circuit open');
    pass?.(this.#cancel.signal.aborted ? 'abandoned' : outcomeOf(failure));
    if (this.settled) return;
    const at = now();
    this.report = failure
      ? (this.#fallBack(at) ?? standing.failed(at, failure))
      : standing.answered(at, this.#asking?.age);
    if (!failure) this.#remember(at);
    this.changedAt = at;
    this.#end();
  }

  async #ask(): Promise<Failure | undefined> {
    const { source, cprOf, after, readingMs } = this.context;
    const { signal } = this.#cancel;
    const stop = new AbortController();
    let late = false;
    const callOff = after(() => {
      late = true;
      stop.abort();
    }, readingMs);
    const leave = (): void => stop.abort();
    signal.addEventListener('abort', leave, { once: true });
    try {
      const cpr = await cprOf(this.query.citizen, stop.signal);
      // Nobody has such a number: nothing is held of them, as of a stranger whose number is known.
      if (cpr === undefined || stop.signal.aborted) {
        return late ? new Failure('timeout', 'reading') : undefined;
      }
      this.#asking = source.ask({
        query: this.query,
        cpr,
        signal: stop.signal,
        tell: () => this.#throttle.tell(),
      });
      const failure = await this.#asking.done;
      return late ? new Failure('timeout', 'reading') : failure;
    } catch (error) {
      return failureOf(error, 'fault');
    } finally {
      callOff();
      signal.removeEventListener('abort', leave);
    }
  }

  #fallBack(at: Instant): ConnectionReport | undefined {
    const copy = this.context.lastGood?.get(this.key);
    if (!copy) return undefined;
    this.#asking ??= this.context.source.ask({ ...NOBODY, query: this.query });
    this.#asking.use(copy.kept);
    return this.context.standing.late(at, copy.at);
  }

  #remember(at: Instant): void {
    if (this.#asking) this.context.lastGood?.put(this.key, { at, kept: this.#asking.keep() });
  }

  #show(): void {
    if (this.settled) return;
    this.changedAt = this.context.now();
    for (const wake of [...this.#readers]) wake();
  }

  #end(): void {
    this.settled = true;
    this.#throttle.stop();
    this.ended();
    for (const wake of [...this.#readers]) wake();
  }
}

/** Asked of nobody, a source answers with nothing, into which an older copy can be put. */
const NOBODY = { cpr: '', signal: AbortSignal.abort(), tell: () => undefined };

/** Only silence tells that a service is down: an answer nobody can read was still given. */
function outcomeOf(failure: Failure | undefined): Outcome {
  if (failure?.reason === 'aborted') return 'abandoned';
  return failure?.reason === 'unreachable' || failure?.reason === 'timeout'
    ? 'unreached'
    : 'reached';
}
