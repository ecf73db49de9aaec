import type {
  Change,
  CitizenId,
  Command,
  Conflict,
  Done,
  FacetValue,
  Instant,
  Refused,
} from '@hoi/model';

/** The facets whose home is the store: no index keeps them. */
export const STORE_FACETS = [
  'plan',
  'participation',
  'consents',
  'appointments',
  'contacts',
  'remarks',
] as const satisfies readonly (keyof FacetValue)[];
export type StoreFacet = (typeof STORE_FACETS)[number];

/** Who writes: kept with every version. */
export interface Author {
  /** The viewer's id. */
  by: string;
  /** The name that a consent or an answer carries as `registeredBy`. */
  name?: string;
  /** Whether the citizen writes, or somebody for the municipality. */
  audience?: 'citizen' | 'professional';
}

/** One version of one record, for the history. */
export interface Version {
  id: string;
  version: number;
  at: Instant;
  by: string;
  /** The name they wrote under; null where none was known, as before names were kept. */
  name?: string | null;
  audience?: 'citizen' | 'professional' | null;
  /** null: it was taken away. */
  body: Record<string, unknown> | null;
}

/** A change and its place in the citizen's own order; a client goes on after the last one it has seen. */
export interface StoredChange {
  event: string;
  change: Change;
  at: Instant;
}

/**
 * The home of what no index keeps. Ours is on SQL; a municipality whose ESDH keeps consent, answer or plan gives another. Permission
 * has been judged before any of this is called, by `@hoi/model/access` and the gateway: a store obeys.
 */
export interface HoiStore {
  /** The opaque id of a CPR number, the same every time; a number not met before is given one. */
  citizenOf(cpr: string): Promise<CitizenId>;
  /** What the facet holds, or held as it was known at an instant. Of an unknown citizen it holds nothing. */
  read<F extends StoreFacet>(
    facet: F,
    citizen: CitizenId,
    knownAt?: Instant,
  ): Promise<FacetValue[F]>;
  /** Every version of the facet's records, oldest first. */
  versions(facet: StoreFacet, citizen: CitizenId): Promise<Version[]>;
  /** Carries a command out at most once per citizen and key. When it resolves with `done`, it is committed. */
  run(
    command: Command,
    options: Author & { idempotencyKey: string; signal?: AbortSignal },
  ): Promise<Done | Conflict | Refused>;
  /**
   * Makes the facet hold this, as new versions of what differs: for a host that keeps the record elsewhere, and for a demo. Ids that
   * are not in the value are taken away. `at`: when the home it comes from says it was saved; now when absent.
   */
  adopt<F extends StoreFacet>(
    facet: F,
    citizen: CitizenId,
    value: FacetValue[F],
    author: Author,
    at?: Instant,
  ): Promise<void>;
  /** The citizen's changes after an event, oldest first; from the beginning when none is named. */
  changesAfter(citizen: CitizenId, event?: string, limit?: number): Promise<StoredChange[]>;
  /** Tells of commits in this process. Other processes' changes are found by {@link changesAfter}. Returns how to stop. */
  onChange(listener: (citizen: CitizenId) => void): () => void;
  close(): Promise<void>;
}
