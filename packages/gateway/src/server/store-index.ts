import {
  checkQuery,
  type Inlet,
  notConnected,
  type Outlet,
  type Scheduler,
  streamOf,
  systemScheduler,
} from '@hoi/adapters/port.js';
import { planHistory, withHistory } from '@hoi/adapters/plan.js';
import {
  type Change,
  type CitizenId,
  type Command,
  emptyValue,
  type Facet,
  type FacetValue,
  type HoiIndex,
  type Instant,
  instantOf,
  type Lookup,
  millisecondsOf,
  type Query,
  type Reading,
} from '@hoi/model';
import { Problem } from '../api/problem.js';
import {
  type Author,
  type HoiStore,
  isOutOfReach,
  STORE_FACETS,
  type StoredChange,
  type StoreFacet,
} from '../store/store.js';
import { ConsentEnds } from './consent-ends.js';

export const STORE_INDEX_FACETS: readonly Facet[] = [...STORE_FACETS, 'lookups'];
export const STORE_COMMANDS: readonly Command['kind'][] = [
  'answerHoi',
  'registerConsent',
  'changeConsentScope',
  'withdrawConsent',
  'askConsent',
  'unaskConsent',
  'unaskHoi',
  'changePlan',
  'recordFollowUp',
  'addRemark',
];

const NAME = 'store';
const PAGE = 1_000;

export interface StoreIndexOptions {
  store: HoiStore;
  /** Who has looked, from the log of lookups. */
  lookups(citizen: CitizenId, knownAt?: Instant): Promise<Lookup[]>;
  /** Who writes. */
  author: Author;
  now: () => Instant;
  after?: Scheduler;
  /** How often another process's changes are looked for. */
  pollMs?: number;
}

/** The store as an index among others: one connection, that answers or has failed. */
export function storeIndex(options: StoreIndexOptions): HoiIndex {
  const { store, author, now } = options;
  return {
    read: (facet, query, signal) =>
      streamOf((outlet) => openFacet(options, facet, query, outlet), { signal }),
    run: (command, { idempotencyKey, signal }) =>
      store
        .run(command, { ...author, idempotencyKey, ...(signal === undefined ? {} : { signal }) })
        .catch((error: unknown) => {
          // Whether it was done is not known; asked again with the same key, it is done once.
          throw isOutOfReach(error) ? new Problem('unavailable') : error;
        }),
    watch: (citizen, signal) =>
      streamOf((outlet) => new StoreWatch(options, citizen, outlet), { signal, onAbort: 'end' }),
  };

  function openFacet<F extends Facet>(
    { lookups }: StoreIndexOptions,
    facet: F,
    query: Query,
    outlet: Outlet,
  ): Inlet<Reading<FacetValue[F]>> {
    checkQuery(query);
    const { citizen, knownAt } = query;
    if (!STORE_INDEX_FACETS.includes(facet)) {
      return { take: () => ({ value: notConnected(facet, now()), last: true }), stop() {} };
    }
    let reading: Reading<FacetValue[F]> | undefined;
    const give = (value: FacetValue[F], state: 'answered' | 'failed'): void => {
      const at = now();
      const report = { connection: NAME, state, at };
      const connections = [state === 'failed' ? { ...report, reason: 'fault' as const } : report];
      const none = { systems: [], withheld: [], rejected: 0 };
      reading = { value, settled: true, retrievedAt: at, connections, ...none };
      outlet.wake();
    };
    const value = (
      facet === 'lookups'
        ? lookups(citizen, knownAt)
        : facet === 'plan'
          ? planWithHistory(store, citizen, knownAt)
          : facet === 'appointments'
            ? appointmentsWithHistory(store, citizen, knownAt)
            : store.read(facet as StoreFacet, citizen, knownAt)
    ) as Promise<FacetValue[F]>;
    value.then(
      (found) => give(found, 'answered'),
      () => give(emptyValue(facet), 'failed'),
    );
    return {
      take: () => (reading === undefined ? undefined : { value: reading, last: true }),
      stop() {},
    };
  }
}

/** The plan, and what has been saved of it until then. */
async function planWithHistory(
  store: HoiStore,
  citizen: CitizenId,
  knownAt: Instant | undefined,
): Promise<FacetValue['plan']> {
  const plan = await store.read('plan', citizen, knownAt);
  if (plan === null) return null;
  return { ...plan, history: planHistory(await versionsUntil(knownAt, 'plan', store, citizen)) };
}

/** Meetings and follow-ups, each with what has been done with it until then. */
async function appointmentsWithHistory(
  store: HoiStore,
  citizen: CitizenId,
  knownAt: Instant | undefined,
): Promise<FacetValue['appointments']> {
  const found = await store.read('appointments', citizen, knownAt);
  if (found.length === 0) return found;
  return withHistory(found, await versionsUntil(knownAt, 'appointments', store, citizen));
}

async function versionsUntil(
  knownAt: Instant | undefined,
  facet: StoreFacet,
  store: HoiStore,
  citizen: CitizenId,
) {
  const versions = await store.versions(facet, citizen);
  return versions.filter(({ at }) => knownAt === undefined || at <= knownAt);
}

/** The last instant at which the change was not yet made: versions carry the instant of the change that wrote them. */
function told({ change, at }: StoredChange): Change {
  if (change.kind !== 'facets') return change;
  return { ...change, before: instantOf(millisecondsOf(at) - 1) };
}

/** The citizen's changes after the moment it began: told at once in this process, found by looking in the others'. */
class StoreWatch implements Inlet<Change> {
  readonly #changes: Change[] = [];
  readonly #stopListening: () => void;
  #callOff: () => void = () => undefined;
  #last: string | undefined;
  #looking = false;
  #again = false;
  #stopped = false;
  readonly #ends: ConsentEnds;

  constructor(
    private readonly options: StoreIndexOptions,
    private readonly citizen: CitizenId,
    private readonly outlet: Outlet,
  ) {
    const { store, now, after = systemScheduler } = options;
    this.#ends = new ConsentEnds(store, citizen, now, after, () => this.#ended());
    this.#stopListening = store.onChange((one) => {
      if (one === citizen) void this.#look();
    });
    void this.#ends.heed();
    void this.#look();
  }

  take(): { value: Change } | undefined {
    const change = this.#changes.shift();
    return change === undefined ? undefined : { value: change };
  }

  stop(): void {
    this.#stopped = true;
    this.#stopListening();
    this.#callOff();
    this.#ends.stop();
  }

  /** A consent has come to its own end: open pages let go of what it opened, and read its standing anew. */
  #ended(): void {
    this.#changes.push({ kind: 'consentWithdrawn' }, { kind: 'facets', facets: ['consents'] });
    this.outlet.wake();
  }

  async #look(): Promise<void> {
    if (this.#looking) {
      this.#again = true;
      return;
    }
    this.#looking = true;
    this.#callOff();
    try {
      do {
        this.#again = false;
        await this.#fetch();
      } while (this.#again && !this.#stopped);
    } catch {
      // The next look may succeed; until then a reading tells what is wrong.
    }
    this.#looking = false;
    if (this.#stopped) return;
    const { after = systemScheduler, pollMs = 5_000 } = this.options;
    this.#callOff = after(() => void this.#look(), pollMs);
  }

  async #fetch(): Promise<void> {
    const first = this.#last === undefined;
    for (;;) {
      const found = await this.options.store.changesAfter(this.citizen, this.#last, PAGE);
      if (this.#stopped) return;
      this.#last = found.at(-1)?.event ?? this.#last ?? '0';
      // What was before the watch began is no news.
      if (!first) {
        this.#changes.push(...found.map(told));
        if (found.length > 0) void this.#ends.heed();
      }
      if (found.length > 0) this.outlet.wake();
      if (found.length < PAGE) return;
    }
  }
}
