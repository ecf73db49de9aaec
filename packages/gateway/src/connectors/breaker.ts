export interface BreakerRules {
  /** So many readings in a row that never reached the service open it. */
  failures: number;
  /** How long nobody is let through; then one is, to see. */
  openMs: number;
}

export const BREAKER: BreakerRules = { failures: 5, openMs: 15_000 };

/** What became of a reading that was let through. `abandoned`: the asker left, and nothing was learnt. */
export type Outcome = 'reached' | 'unreached' | 'abandoned';

/**
 * Spares a service that is down from being asked by everyone, and everyone from waiting for it. A reading has one pass for all
 * its requests: half of it let through would look like a half answer.
 */
export class Breaker {
  readonly #rules: BreakerRules;
  readonly #clock: () => number;
  #failures = 0;
  #openedAt: number | undefined;
  #probing = false;

  constructor(rules: BreakerRules, clock: () => number) {
    this.#rules = rules;
    this.#clock = clock;
  }

  get state(): 'closed' | 'open' | 'halfOpen' {
    if (this.#openedAt === undefined) return 'closed';
    return this.#clock() - this.#openedAt >= this.#rules.openMs ? 'halfOpen' : 'open';
  }

  /** A pass, to be handed back with the outcome; undefined when nobody is let through just now. */
  admit(): ((outcome: Outcome) => void) | undefined {
    const { state } = this;
    if (state === 'open' || (state === 'halfOpen' && this.#probing)) return undefined;
    const probe = state === 'halfOpen';
    if (probe) this.#probing = true;
    return (outcome) => {
      if (probe) this.#probing = false;
      if (outcome === 'reached') this.#close();
      else if (outcome === 'unreached') this.#count(probe);
    };
  }

  #close(): void {
    this.#failures = 0;
    this.#openedAt = undefined;
  }

  #count(probe: boolean): void {
    this.#failures += 1;
    if (probe || this.#failures >= this.#rules.failures) this.#openedAt = this.#clock();
  }
}
