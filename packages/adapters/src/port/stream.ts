/** What a producer holds for its consumer. The producer keeps one newest state, never a queue. */
export interface Inlet<T> {
  /** The newest state not yet taken, or undefined. `last` closes the stream behind it. */
  take(): { value: T; last?: boolean } | undefined;
  /** Lets go of everything: timers, sockets, listeners. Called exactly once. */
  stop(): void;
}

/** How a producer tells the stream that something happened. Both may be called late or too often; then nothing happens. */
export interface Outlet {
  /** There may be something to take. */
  wake(): void;
  /** Nothing more will come after what can be taken now. */
  end(): void;
}

export interface StreamOptions {
  signal?: AbortSignal | undefined;
  /** `reject` (a read) throws the signal's reason at the consumer, `end` (a watch) just ends. */
  onAbort?: 'reject' | 'end';
}

/**
 * A stream whose consumer sees the newest state, however slow it is. Nothing begins before the first `next()`; every
 * iteration begins anew; an abort or a `break` stops the producer at once, even while a `next()` is waiting. (An async
 * generator would hold `return()` back until that `next()` is answered, which is why this is none.)
 */
export function streamOf<T>(
  open: (outlet: Outlet) => Inlet<T>,
  options: StreamOptions = {},
): AsyncIterable<T> {
  return { [Symbol.asyncIterator]: () => new Iteration(open, options) };
}

interface Waiting<T> {
  resolve(result: IteratorResult<T, undefined>): void;
  reject(reason: unknown): void;
}

class Iteration<T> implements AsyncIterableIterator<T, undefined> {
  #state: 'new' | 'open' | 'ending' | 'closed' = 'new';
  #inlet: Inlet<T> | undefined;
  readonly #waiting: Waiting<T>[] = [];
  readonly #open: (outlet: Outlet) => Inlet<T>;
  readonly #signal: AbortSignal | undefined;
  readonly #onAbort: 'reject' | 'end';

  constructor(open: (outlet: Outlet) => Inlet<T>, { signal, onAbort = 'reject' }: StreamOptions) {
    this.#open = open;
    this.#signal = signal;
    this.#onAbort = onAbort;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<T, undefined>> {
    return new Promise((resolve, reject) => {
      if (this.#state === 'closed') return resolve({ done: true, value: undefined });
      this.#waiting.push({ resolve, reject });
      if (this.#state === 'new') this.#begin();
      this.#flush();
    });
  }

  return(): Promise<IteratorResult<T, undefined>> {
    this.#close();
    return Promise.resolve({ done: true, value: undefined });
  }

  #begin(): void {
    this.#state = 'open';
    if (this.#signal?.aborted) return this.#aborted();
    this.#signal?.addEventListener('abort', this.#aborted, { once: true });
    try {
      const inlet = this.#open({
        wake: () => this.#flush(),
        end: () => {
          if (this.#state !== 'open') return;
          this.#state = 'ending';
          this.#flush();
        },
      });
      if (this.#isClosed()) inlet.stop();
      else this.#inlet = inlet;
    } catch (error) {
      this.#close({ reason: error });
    }
  }

  /** Asked after foreign code has run, which may have aborted us. */
  #isClosed(): boolean {
    return this.#state === 'closed';
  }

  /** Gives what there is to those who wait. Before `open` has returned there is nothing to take. */
  #flush(): void {
    try {
      while (this.#inlet && this.#waiting.length > 0) {
        const taken = this.#inlet.take();
        if (taken === undefined) {
          if (this.#state === 'ending') this.#close();
          return;
        }
        this.#waiting.shift()?.resolve({ done: false, value: taken.value });
        if (taken.last === true) return this.#close();
      }
    } catch (error) {
      this.#close({ reason: error });
    }
  }

  readonly #aborted = (): void => {
    this.#close(this.#onAbort === 'reject' ? { reason: this.#signal?.reason } : undefined);
  };

  #close(failure?: { reason: unknown }): void {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    this.#signal?.removeEventListener('abort', this.#aborted);
    const inlet = this.#inlet;
    this.#inlet = undefined;
    inlet?.stop();
    const waiting = this.#waiting.splice(0);
    // One failure is told once; whoever asks after it finds the stream ended.
    if (failure) waiting.shift()?.reject(failure.reason);
    for (const { resolve } of waiting) resolve({ done: true, value: undefined });
  }
}
