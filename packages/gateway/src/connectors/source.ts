import type { CitizenId, Facet, FacetValue, Query } from '@hoi/model';
import type { Failure } from './failure.js';

/** Finds the number an index must be asked by. The gateway's secret: it goes into the body of a request and nowhere else. */
export type CprOf = (citizen: CitizenId, signal: AbortSignal) => Promise<string | undefined>;

export interface Question {
  query: Query;
  cpr: string;
  signal: AbortSignal;
  /** There is more to show than a moment ago. */
  tell(): void;
}

/** What can be asked over one connection. */
export interface Source {
  readonly facets: readonly Facet[];
  ask(question: Question): Asking;
}

/** One asking: what it has so far, for every facet at once. */
export interface Asking {
  /** Resolves when nothing more comes, with why it is not whole. Never rejects. */
  readonly done: Promise<Failure | undefined>;
  value<F extends Facet>(facet: F): FacetValue[F];
  /** How many records of a facet could not be read. */
  rejected(facet: Facet): number;
  /** Seconds since whoever answered had it from where it belongs. */
  readonly age: number;
  /** What can be shown again later, when nobody answers. */
  keep(): unknown;
  /** Puts what {@link keep} once gave under what has come now. */
  use(kept: unknown): void;
}
