import type { Instant } from '@hoi/model';

/** What a connection answered when it last did, to be shown while it does not. */
export interface Copy {
  at: Instant;
  /** Whatever the source that made it can show again. */
  kept: unknown;
}

/**
 * A home for last answers. None is configured by default: it holds personal data longer than anyone looks at them, which a
 * municipality must want and have a reason for.
 */
export interface LastGood {
  get(key: string): Copy | undefined;
  put(key: string, copy: Copy): void;
}

/** In this process's memory, for so long and for so many. */
export class MemoryLastGood implements LastGood {
  readonly #copies = new Map<string, Copy & { until: number }>();

  constructor(
    private readonly rules: { maxAgeMs: number; maxEntries: number },
    private readonly clock: () => number = () => performance.now(),
  ) {}

  get(key: string): Copy | undefined {
    this.#forget();
    const found = this.#copies.get(key);
    return found && { at: found.at, kept: found.kept };
  }

  put(key: string, copy: Copy): void {
    this.#copies.delete(key);
    this.#copies.set(key, { ...copy, until: this.clock() + this.rules.maxAgeMs });
    this.#forget();
  }

  /** Those whose time is up, then the oldest until there is room. They stand in the order they came. */
  #forget(): void {
    const now = this.clock();
    for (const [key, { until }] of this.#copies) {
      if (until > now && this.#copies.size <= this.rules.maxEntries) break;
      this.#copies.delete(key);
    }
  }
}
