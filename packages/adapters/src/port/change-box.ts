import { FACETS, type Change, type Facet, type Instant } from '@hoi/model';

/**
 * Changes that nobody has fetched yet, folded together: a consumer that sleeps for an hour finds each facet named once, not
 * a queue. What takes rights away comes out first.
 */
export class ChangeBox {
  #signedOut = false;
  #consentWithdrawn = false;
  readonly #facets = new Set<Facet>();
  /** The earliest that was said; 'unknown' as soon as one change did not say. */
  #before: Instant | 'unknown' | undefined;

  put(change: Change): void {
    if (change.kind === 'signedOut') this.#signedOut = true;
    else if (change.kind === 'consentWithdrawn') this.#consentWithdrawn = true;
    else {
      for (const facet of change.facets) this.#facets.add(facet);
      const { before = 'unknown' } = change;
      const known = this.#before ?? before;
      const unknown = known === 'unknown' || before === 'unknown';
      this.#before = unknown ? 'unknown' : known < before ? known : before;
    }
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
    const before = this.#before;
    this.#facets.clear();
    this.#before = undefined;
    const known = before === undefined || before === 'unknown' ? {} : { before };
    return { value: { kind: 'facets', facets, ...known } };
  }
}
