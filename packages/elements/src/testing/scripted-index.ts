import {
  type Change,
  type Command,
  type Done,
  type Facet,
  type FacetValue,
  type HoiIndex,
  type Query,
  type Reading,
} from '@hoi/model';
import { reading } from './readings.js';

interface Read {
  facet: Facet;
  query: Query;
  signal: AbortSignal | undefined;
}

/** What was pushed for a facet, oldest first; `error` ends the script. */
interface Script {
  readings: Reading<unknown>[];
  error: Error | undefined;
}

/**
 * A port whose answers a test pushes by hand. A read gives the newest reading pushed for its facet and every later one, and
 * ends after a settled one; without any it waits, as a slow connection would.
 */
export class ScriptedIndex implements HoiIndex {
  /** Every read that was asked for, in order. */
  readonly reads: Read[] = [];
  readonly commands: Command[] = [];
  #scripts = new Map<Facet, Script>();
  readonly #changes: Change[] = [];
  #wake = new Set<() => void>();

  /** One more reading of a facet. Readers that stand open get it at once. */
  push<F extends Facet>(facet: F, next: Reading<FacetValue[F]>): void {
    this.#scriptOf(facet).readings.push(next);
    this.#wakeAll();
  }

  /** The last reading: everyone has answered. */
  settle<F extends Facet>(
    facet: F,
    value?: FacetValue[F],
    different?: Partial<Reading<FacetValue[F]>>,
  ): void {
    this.push(facet, reading(facet, value, different));
  }

  /** The port itself breaks, which an adapter should never let happen. */
  fail(facet: Facet, error = new Error('broken port')): void {
    this.#scriptOf(facet).error = error;
    this.#wakeAll();
  }

  /** Forgets what was pushed, so that the next read waits again. */
  forget(...facets: Facet[]): void {
    for (const facet of facets.length > 0 ? facets : [...this.#scripts.keys()]) {
      this.#scripts.delete(facet);
    }
  }

  /** Reads of a facet that have not been aborted. */
  openReads(facet: Facet): number {
    return this.reads.filter((read) => read.facet === facet && !read.signal?.aborted).length;
  }

  async *read<F extends Facet>(
    facet: F,
    query: Query,
    signal?: AbortSignal,
  ): AsyncGenerator<Reading<FacetValue[F]>> {
    this.reads.push({ facet, query, signal });
    let given: Reading<unknown> | undefined;
    for (;;) {
      signal?.throwIfAborted();
      const script = this.#scripts.get(facet);
      const next = script?.readings.at(-1);
      if (next && next !== given) {
        given = next;
        yield next as Reading<FacetValue[F]>;
        if (next.settled) return;
      } else if (script?.error) {
        throw script.error;
      } else {
        await this.#news(signal);
      }
    }
  }

  run(command: Command): Promise<Done> {
    this.commands.push(command);
    return Promise.resolve({ outcome: 'done', versions: {} });
  }

  /** Tells everyone who watches. */
  change(change: Change): void {
    this.#changes.push(change);
    this.#wakeAll();
  }

  async *watch(_citizen: string, signal: AbortSignal): AsyncGenerator<Change> {
    let seen = this.#changes.length;
    while (!signal.aborted) {
      const next = this.#changes[seen];
      if (next) {
        seen += 1;
        yield next;
      } else {
        await this.#news(signal);
      }
    }
  }

  #scriptOf(facet: Facet): Script {
    let script = this.#scripts.get(facet);
    if (!script) this.#scripts.set(facet, (script = { readings: [], error: undefined }));
    return script;
  }

  async #news(signal: AbortSignal | undefined): Promise<void> {
    await new Promise<void>((resolve) => {
      const wake = () => {
        this.#wake.delete(wake);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      this.#wake.add(wake);
      signal?.addEventListener('abort', wake);
    });
  }

  #wakeAll(): void {
    for (const wake of [...this.#wake]) wake();
  }
}
