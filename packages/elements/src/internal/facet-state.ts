import type { Instant, Reading } from '@hoi/model';

/** A reading as an element holds it. A host that hands over bare values gives no time and no connections. */
export interface ShownReading<T> extends Omit<Reading<T>, 'retrievedAt'> {
  retrievedAt?: Instant;
}

/**
 * - `absent`: neither property nor context gives anything
 * - `loading`: asked, nothing has come
 * - `partial`: something has come, more is on its way
 * - `settled`: the last reading is here
 * - `failed`: the port itself broke; `reading` is what was shown before, if anything
 */
export type FacetPhase = 'absent' | 'loading' | 'partial' | 'settled' | 'failed';

export interface FacetState<T> {
  phase: FacetPhase;
  reading: ShownReading<T> | undefined;
  /** The host gave a bare value: "none" then only means none in what was delivered. */
  bare: boolean;
  /** A number for support, when the port broke. */
  reference?: string;
}

/** A bare value or a reading, as a host may give it by property. */
export type Given<T> = Reading<T> | T | undefined;

/** Reads what a host gave by property into the same shape as what a context gives. */
export function stateOfGiven<T>(given: Reading<T> | T): FacetState<T> {
  if (isReading(given)) {
    return { phase: given.settled ? 'settled' : 'partial', reading: given, bare: false };
  }
  return {
    phase: 'settled',
    bare: true,
    reading: {
      value: given,
      settled: true,
      connections: [],
      systems: [],
      withheld: [],
      rejected: 0,
    },
  };
}

function isReading<T>(given: Reading<T> | T): given is Reading<T> {
  return (
    typeof given === 'object' &&
    given !== null &&
    'settled' in given &&
    'connections' in given &&
    'value' in given
  );
}
