import { emptyValue, type CitizenId, type Facet, type FacetValue } from '@hoi/model';

type Life = { [F in Facet]?: FacetValue[F] };

/** What each connection holds of each citizen. Values are copied in and frozen: nobody can change them from outside. */
export class Lives {
  readonly #lives = new Map<string, Life>();
  readonly #rejected = new Map<string, number>();

  get<F extends Facet>(connection: string, citizen: CitizenId, facet: F): FacetValue[F] {
    return this.#lives.get(keyOf(connection, citizen))?.[facet] ?? emptyValue(facet);
  }

  set<F extends Facet>(
    connection: string,
    citizen: CitizenId,
    facet: F,
    value: FacetValue[F],
  ): void {
    const key = keyOf(connection, citizen);
    const life = this.#lives.get(key) ?? {};
    life[facet] = frozen(structuredClone(value));
    this.#lives.set(key, life);
  }

  rejected(connection: string, citizen: CitizenId, facet: Facet): number {
    return this.#rejected.get(keyOf(connection, citizen, facet)) ?? 0;
  }

  setRejected(connection: string, citizen: CitizenId, facet: Facet, count: number): void {
    this.#rejected.set(keyOf(connection, citizen, facet), count);
  }
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\u0000');
}

function frozen<T>(value: T): T {
  if (value !== null && typeof value === 'object') {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
