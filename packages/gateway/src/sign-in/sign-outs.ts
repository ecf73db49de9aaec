import type { Instant } from '@hoi/model';

/** Sign-ins that were ended before their time, until that time comes; and those who want to know of it. In this process only. */
export class SignOuts {
  readonly #ended = new Map<string, Instant>();
  readonly #listeners = new Map<string, Set<() => void>>();

  constructor(private readonly now: () => Instant) {}

  has(session: string): boolean {
    return this.#ended.has(session);
  }

  end(session: string, until: Instant): void {
    const now = this.now();
    for (const [other, end] of this.#ended) if (end <= now) this.#ended.delete(other);
    this.#ended.set(session, until);
    for (const listener of [...(this.#listeners.get(session) ?? [])]) listener();
  }

  /** Returns how to stop listening. */
  onEnd(session: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(session) ?? new Set();
    this.#listeners.set(session, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(session) === listeners) {
        this.#listeners.delete(session);
      }
    };
  }
}
