import { FACETS, type Change, type Facet } from '@hoi/model';

/**
 * Changes that nobody has fetched yet, folded together: a consumer that sleeps for an hour finds each facet named once, not
 * a queue. What takes rights away comes out first.
 */
export class ChangeBox {
  #signedOut = false;
  #consentWithdrawn = false;
  readonly #facets = new Set<Facet>();

  put(change: Change): void {
    if (change.kind === 'signedOut') this.#signedOut = true;
    else if (change.kind === 'consentWithdrawn') this.#consentWithdrawn = true;
    else for (const facet of change.facets) this.#facets.add(facet);
  }

  take(): { value: Change } | undefined {
    if (this.#signedOut) {
      this.#signedOut = false;
      return { value: { kind: 'signedOut' } };
    }
    if (this.#consentWithdrawn) {
      this.#consentWithdrawn = false;
      return { value: { kind: 'consentWithdrawn' } };
    }
    if (this.#facets.size === 0) return undefined;
    const facets = FACETS.filter((facet) => this.#facets.has(facet));
    this.#facets.clear();
    return { value: { kind: 'facets', facets } };
  }
}
