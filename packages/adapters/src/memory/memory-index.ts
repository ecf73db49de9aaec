import {
  type Change,
  type CitizenId,
  type Command,
  type Conflict,
  type Done,
  type Facet,
  FACETS,
  type FacetValue,
  type HoiIndex,
  type Instant,
  type Query,
  type Reading,
  type Refused,
  systemNow,
  type WithheldArea,
} from '@hoi/model';
import { checkQuery, isOpaqueId } from '../port/check-query.js';
import { notConnected } from '../port/not-connected.js';
import { type Scheduler, systemScheduler } from '../port/scheduler.js';
import { streamOf } from '../port/stream.js';
import { facetOf, HOME_COMMANDS, type MemoryAuthor } from './carry-out.js';
import { CommandDesk } from './command-desk.js';
import { Lives } from './lives.js';
import type { ConnectionState, MemoryConnection } from './memory-connection.js';
import { memoryRead } from './memory-read.js';
import { Watchers } from './watchers.js';

export type { MemoryAuthor } from './carry-out.js';
export type { ConnectionState, MemoryConnection } from './memory-connection.js';
export type { Scheduler } from '../port/scheduler.js';
export { REFUSALS, type Refusal } from '../port/refusals.js';

export interface MemoryIndexOptions {
  /** In the order they are reported; the first that serves a facet is where commands write to it. */
  connections: readonly MemoryConnection[];
  /** Areas withheld from a viewer of anyone who is not named in {@link MemoryIndex.setWithheld}. */
  withheld?: readonly WithheldArea[];
  now?: () => Instant;
  after?: Scheduler;
  /** Who gives the commands; whoever reads the plan's history is told. Nobody in particular when absent. */
  author?: MemoryAuthor;
}

/**
 * An index that holds what it is given: for stories, the demo, tests, and a host that has its data at hand.
 *
 * An unknown citizen is answered exactly like a known one of whom nothing is held: whether someone is known is itself
 * something only those with a right may learn. `knownAt` leaves out what was registered later, `validAt` (today when absent)
 * decides the single-valued facts that have a history; neither hides a record for lying in the past or the future.
 */
export class MemoryIndex implements HoiIndex {
  readonly #connections: MemoryConnection[];
  readonly #everyone: readonly WithheldArea[];
  readonly #withheld = new Map<CitizenId, readonly WithheldArea[]>();
  readonly #lives = new Lives();
  readonly #watchers = new Watchers();
  readonly #desk: CommandDesk;
  readonly #now: () => Instant;
  readonly #after: Scheduler;

  constructor(options: MemoryIndexOptions) {
    this.#connections = options.connections.map((connection) => ({ ...connection }));
    this.#everyone = options.withheld ?? [];
    this.#now = options.now ?? systemNow;
    this.#after = options.after ?? systemScheduler;
    this.#desk = new CommandDesk({
      now: this.#now,
      lives: this.#lives,
      author: options.author ?? {},
      homeOf: (facet) => this.#serving(facet)[0],
      tell: (citizen, change) => this.#watchers.tell(citizen, change),
    });
  }

  /** What this index carries out: the commands whose facet some connection serves. */
  get commands(): readonly Command['kind'][] {
    return HOME_COMMANDS.filter((kind) => {
      const facet = facetOf(kind);
      return facet !== undefined && this.#serving(facet).length > 0;
    });
  }

  /**
   * Replaces what a connection (the first that serves the facet, when none is named) holds. Throws RangeError when no such
   * connection serves the facet, or the id is no citizen's: the value could never be read.
   */
  set<F extends Facet>(
    citizen: CitizenId,
    facet: F,
    value: FacetValue[F],
    connection?: string,
  ): void {
    if (!isOpaqueId(citizen)) throw new RangeError('not a citizen id');
    this.#lives.set(this.#home(facet, connection), citizen, facet, value);
    this.#watchers.tell(citizen, { kind: 'facets', facets: [facet] });
  }

  /** {@link set} from the value held so far. The held value is frozen: give back a new one. */
  update<F extends Facet>(
    citizen: CitizenId,
    facet: F,
    change: (value: FacetValue[F]) => FacetValue[F],
    connection?: string,
  ): void {
    const home = this.#home(facet, connection);
    this.set(citizen, facet, change(this.#lives.get(home, citizen, facet)), home);
  }

  /** How many of the citizen's records a connection could not read. */
  setRejected(citizen: CitizenId, facet: Facet, count: number, connection?: string): void {
    this.#lives.setRejected(this.#home(facet, connection), citizen, facet, count);
    this.#watchers.tell(citizen, { kind: 'facets', facets: [facet] });
  }

  setWithheld(citizen: CitizenId, areas: readonly WithheldArea[]): void {
    this.#withheld.set(citizen, areas);
    this.#watchers.tell(citizen, { kind: 'facets', facets: [...FACETS] });
  }

  /** From now on the connection behaves like this; reads under way keep what they began with. */
  setConnection(name: string, state: ConnectionState): void {
    const connection = this.#connections.find((one) => one.name === name);
    if (!connection) throw new RangeError('no such connection');
    connection.state = state;
    this.#watchers.tellAll({ kind: 'facets', facets: [...connection.facets] });
  }

  /** How many watches are open: in a page that was left there should be none. */
  get watching(): number {
    return this.#watchers.count;
  }

  /** Says that the viewer's session is over, to everyone who watches. */
  signOut(): void {
    this.#watchers.tellAll({ kind: 'signedOut' });
  }

  read<F extends Facet>(
    facet: F,
    query: Query,
    signal?: AbortSignal,
  ): AsyncIterable<Reading<FacetValue[F]>> {
    return streamOf(
      (outlet) => {
        checkQuery(query);
        // Copied, so that a change of a connection's state meets the next read, not half of this one.
        const connections = this.#serving(facet).map((one) => ({ ...one }));
        if (connections.length === 0) {
          return {
            take: () => ({ value: notConnected(facet, this.#now()), last: true }),
            stop() {},
          };
        }
        const withheld = this.#withheld.get(query.citizen) ?? this.#everyone;
        const source = { lives: this.#lives, withheld, now: this.#now, after: this.#after };
        return memoryRead(connections, facet, query, source, outlet);
      },
      { signal },
    );
  }

  async run(
    command: Command,
    options: { idempotencyKey: string; signal?: AbortSignal },
  ): Promise<Done | Conflict | Refused> {
    options.signal?.throwIfAborted();
    return this.#desk.run(command, options.idempotencyKey);
  }

  watch(citizen: CitizenId, signal: AbortSignal): AsyncIterable<Change> {
    return streamOf((outlet) => this.#watchers.open(citizen, outlet), { signal, onAbort: 'end' });
  }

  #serving(facet: Facet): MemoryConnection[] {
    return this.#connections.filter(({ facets }) => facets.includes(facet));
  }

  #home(facet: Facet, name: string | undefined): string {
    const home = this.#serving(facet).find((one) => name === undefined || one.name === name);
    if (!home) throw new RangeError(`no such connection serves ${facet}`);
    return home.name;
  }
}
