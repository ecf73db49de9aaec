import type { Facet, FacetValue, HoiIndex, Query, Reading } from '@hoi/model';

/**
 * Lets several elements read the same facet with one read behind them. Each reader gets the newest state first and every
 * later one; a reader that is slow skips states rather than queueing them. The read behind is aborted when its last reader leaves.
 */
export function shareReads(index: HoiIndex): HoiIndex {
  const shared = new Map<string, SharedRead<unknown>>();
  return {
    read<F extends Facet>(facet: F, query: Query, signal?: AbortSignal) {
      const key = JSON.stringify([
        facet,
        query.citizen,
        query.purpose,
        query.validAt,
        query.knownAt,
      ]);
      let read = shared.get(key) as SharedRead<FacetValue[F]> | undefined;
      if (!read) {
        read = new SharedRead(
          (inner) => index.read(facet, query, inner),
          () => shared.delete(key),
        );
        shared.set(key, read);
      }
      return read.follow(signal);
    },
    run: (command, options) => index.run(command, options),
    watch: (citizen, signal) => index.watch(citizen, signal),
  };
}

class SharedRead<T> {
  #latest: Reading<T> | undefined;
  #version = 0;
  #ended = false;
  #error: Error | undefined;
  #readers = 0;
  #wake: (() => void)[] = [];
  #abort = new AbortController();
  #started = false;

  constructor(
    private readonly open: (signal: AbortSignal) => AsyncIterable<Reading<T>>,
    private readonly forget: () => void,
  ) {}

  async *follow(signal?: AbortSignal): AsyncGenerator<Reading<T>> {
    this.#readers += 1;
    const onAbort = () => this.#wakeAll();
    signal?.addEventListener('abort', onAbort);
    try {
      if (!this.#started) {
        this.#started = true;
        void this.#pump();
      }
      let seen = 0;
      for (;;) {
        signal?.throwIfAborted();
        if (this.#version > seen && this.#latest) {
          seen = this.#version;
          yield this.#latest;
        } else if (this.#ended) {
          if (this.#error !== undefined) throw this.#error;
          return;
        } else {
          await new Promise<void>((resolve) => this.#wake.push(resolve));
        }
      }
    } finally {
      signal?.removeEventListener('abort', onAbort);
      this.#readers -= 1;
      if (this.#readers === 0 && !this.#ended) {
        this.forget();
        this.#abort.abort();
      }
    }
  }

  async #pump(): Promise<void> {
    try {
      for await (const reading of this.open(this.#abort.signal)) {
        this.#latest = reading;
        this.#version += 1;
        this.#wakeAll();
      }
    } catch (error) {
      this.#error = error instanceof Error ? error : new Error('read failed');
      this.forget();
    } finally {
      this.#ended = true;
      this.#wakeAll();
    }
  }

  #wakeAll(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }
}
