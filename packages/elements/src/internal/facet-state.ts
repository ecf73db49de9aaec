import {
  type Facet,
  type FacetValue,
  type Instant,
  type Reading,
  emptyValue,
  usableRecord,
} from '@hoi/model';

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

/**
 * Reads what a host gave by property into the same shape as what a context gives. Nobody has checked its records: what is missing in
 * one is unknown, and one that says nothing is counted among those that could not be read.
 */
export function stateOfGiven<F extends Facet>(
  facet: F,
  given: Reading<FacetValue[F]> | FacetValue[F],
): FacetState<FacetValue[F]> {
  if (isReading(given)) {
    const reading = usableReading(facet, given);
    return { phase: given.settled ? 'settled' : 'partial', reading, bare: false };
  }
  const { value, unreadable } = usableValue(facet, given);
  return {
    phase: 'settled',
    bare: true,
    reading: {
      value,
      settled: true,
      connections: [],
      systems: [],
      withheld: [],
      rejected: unreadable,
    },
  };
}

/** A reading with what can be shown of its value; the very same when nothing is missing. */
export function usableReading<F extends Facet>(
  facet: F,
  reading: Reading<FacetValue[F]>,
): Reading<FacetValue[F]> {
  const { value, unreadable } = usableValue(facet, reading.value);
  if (value === reading.value) return reading;
  return { ...reading, value, rejected: reading.rejected + unreadable };
}

interface Usable {
  value: unknown;
  unreadable: number;
}
/** A value is looked through once, and stays the very object when nothing in it is missing. */
const looked = new WeakMap<object, Usable>();

function usableValue<F extends Facet>(facet: F, given: FacetValue[F]) {
  const none = emptyValue(facet);
  // Where there may be many, anything else than a list of them is one thing that could not be read.
  if (none !== null && !Array.isArray(given)) return { value: none, unreadable: 1 };
  if (typeof given !== 'object' || given === null) return { value: none, unreadable: 0 };
  let found = looked.get(given);
  if (!found) looked.set(given, (found = lookThrough(facet, given)));
  return found as { value: FacetValue[F]; unreadable: number };
}

function lookThrough(facet: Facet, given: object): Usable {
  if (!Array.isArray(given)) return { value: usableRecord(facet, given as never), unreadable: 0 };
  const asItIs = (one: unknown) => one !== undefined && usableRecord(facet, one as never) === one;
  if (given.every(asItIs)) return { value: given, unreadable: 0 };
  const value = given
    .map((one): unknown => usableRecord(facet, one as never))
    .filter((one) => one !== undefined);
  return { value, unreadable: given.length - value.length };
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
