import { type Inlet, type Outlet, OVER, type Scheduler, streamOf } from '@hoi/adapters/port.js';
import {
  emptyValue,
  type Facet,
  type FacetValue,
  type HoiIndex,
  type Instant,
  type Query,
  type Reading,
} from '@hoi/model';
import {
  type Access,
  type AccessSettings,
  type decideReading,
  FACETS_NEEDED,
  type RelatedReadings,
  type Viewer,
} from '@hoi/model/access';
import {
  type Agreed,
  consentMatters,
  isAgreedSettled,
  missingReports,
  reliedOn,
} from './consent-known.js';
import { DecidedLine } from './decided-line.js';
import { many } from './linked-signal.js';

/** A question of one viewer, and what it is answered with. */
export interface Opening {
  index: HoiIndex;
  decide: typeof decideReading;
  viewer: Viewer;
  query: Query;
  facets: readonly Facet[];
  settings?: AccessSettings | undefined;
  now: () => Instant;
  after: Scheduler;
  consentMs: number;
}

/** The settled line of a facet, and what it was decided on; for the server's own use. */
export interface Settled {
  line: DecidedLine;
  undecided: Reading<unknown>;
}

/**
 * Opens a citizen for a viewer: reads what was asked for, what the decision on it needs (other facets, consents, the answer to
 * HOI), and gives the lines that are new for this viewer each time someone comes for them. Holds the newest state of each facet
 * and no queue, however slow the one who reads; leaving it stops every source.
 */
export function openCitizen(opening: Opening, signal?: AbortSignal): AsyncIterable<DecidedLine[]> {
  return streamOf((outlet) => new Reader(opening, outlet), { signal });
}

/** One facet, when nothing more comes. */
export async function settledFacet(
  opening: Opening,
  facet: Facet,
  signal: AbortSignal,
): Promise<Settled | undefined> {
  let reader: Reader | undefined;
  const stream = streamOf(
    (outlet) => (reader = new Reader({ ...opening, facets: [facet] }, outlet)),
    { signal },
  );
  for await (const lines of stream) {
    const line = lines.find(({ reading }) => reading.settled);
    const undecided = reader?.undecided(facet);
    if (line && undecided) return { line, undecided };
  }
  return undefined;
}

/** All that an opening stands on when nothing more comes: what the sources say, undecided. Nothing of it leaves like this. */
export interface Ground {
  readings: RelatedReadings;
  /** What the decision looks at beside the facet itself, where that is not among the readings: in a look back in time. */
  related?: RelatedReadings;
  agreed: Agreed;
}

export async function groundOf(opening: Opening, signal: AbortSignal): Promise<Ground | undefined> {
  let reader: Reader | undefined;
  const stream = streamOf((outlet) => (reader = new Reader(opening, outlet)), { signal });
  for await (const _ of stream) void _;
  return reader?.ground;
}

/** What the viewer gets of a facet on such a ground. */
export function decideOn(
  { viewer, query, settings, now, decide }: Opening,
  facet: Facet,
  { readings, related: beside = readings, agreed }: Ground,
): DecidedLine | undefined {
  const reading = readings[facet];
  if (reading === undefined) return undefined;
  const access: Access = {
    viewer,
    citizen: query.citizen,
    purpose: query.purpose,
    now: now(),
    ...reliedOn(agreed),
    ...(settings === undefined ? {} : { settings }),
  };
  const related = Object.fromEntries(
    FACETS_NEEDED[facet].map((needed) => [needed, beside[needed] ?? notYet(needed, now())]),
  ) as RelatedReadings;
  return DecidedLine.decide(decide, facet, reading, access, related, (decided) => {
    if (!consentMatters(facet, viewer)) return decided;
    const { connections } = decided;
    return {
      ...decided,
      settled: decided.settled && isAgreedSettled(agreed),
      connections: [...connections, ...missingReports(agreed, connections)],
    };
  });
}

function notYet<F extends Facet>(facet: F, at: Instant): Reading<FacetValue[F]> {
  const lists = { connections: [], systems: [], withheld: [] };
  return { value: emptyValue(facet), settled: false, retrievedAt: at, rejected: 0, ...lists };
}

class Reader implements Inlet<DecidedLine[]> {
  readonly #cancel = new AbortController();
  readonly #readings: RelatedReadings = {};
  /** A look back is judged by what may be seen now: what is related is then read as it is, and apart. */
  readonly #related: RelatedReadings;
  readonly #agreed: Agreed = {};
  readonly #changed = new Set<Facet>();
  readonly #said = new Map<Facet, string>();
  readonly #open: Set<Facet>;
  readonly #started: Instant;
  readonly #stopWaiting: () => void;
  #waiting: boolean;

  constructor(
    private readonly opening: Opening,
    private readonly outlet: Outlet,
  ) {
    const { facets, query, viewer, after, consentMs, now } = opening;
    this.#started = now();
    many(this.#cancel.signal);
    this.#open = new Set(facets);
    // The present moment decides what is shown, whichever moment is looked at.
    const today = { citizen: query.citizen, purpose: query.purpose };
    const guarded = facets.some((facet) => consentMatters(facet, viewer));
    this.#waiting = guarded;
    this.#stopWaiting = guarded ? after(() => this.#wait(false), consentMs) : () => undefined;
    const back = query.knownAt !== undefined || query.validAt !== undefined;
    this.#related = back ? {} : this.#readings;
    for (const facet of facets) {
      this.#pump(facet, query, (reading) => this.#put(this.#readings, facet, reading));
    }
    for (const facet of new Set(facets.flatMap((one) => FACETS_NEEDED[one]))) {
      if (!back && facets.includes(facet)) continue;
      this.#pump(facet, today, (reading) => this.#put(this.#related, facet, reading));
    }
    if (!guarded) return;
    this.#pump('consents', today, (consents) => this.#agree({ consents }));
    this.#pump('participation', today, (participation) => this.#agree({ participation }));
  }

  get ground(): Ground {
    return { readings: this.#readings, related: this.#related, agreed: this.#agreed };
  }

  undecided(facet: Facet): Reading<unknown> | undefined {
    return this.#readings[facet];
  }

  take(): { value: DecidedLine[]; last?: boolean } | undefined {
    const lines: DecidedLine[] = [];
    for (const facet of this.opening.facets) {
      if (!this.#open.has(facet) || !this.#changed.has(facet)) continue;
      if (this.#waiting && consentMatters(facet, this.opening.viewer)) continue;
      this.#changed.delete(facet);
      const line = decideOn(this.opening, facet, this.ground);
      if (line === undefined || line.said === this.#said.get(facet)) continue;
      this.#said.set(facet, line.said);
      if (line.reading.settled) this.#open.delete(facet);
      lines.push(line);
    }
    return lines.length === 0 ? undefined : { value: lines, last: this.#open.size === 0 };
  }

  stop(): void {
    this.#stopWaiting();
    this.#cancel.abort(OVER);
  }

  #put<F extends Facet>(where: RelatedReadings, facet: F, reading: Reading<FacetValue[F]>): void {
    (where as Record<Facet, unknown>)[facet] = reading;
    for (const one of this.opening.facets) {
      if (one === facet || FACETS_NEEDED[one].includes(facet)) this.#changed.add(one);
    }
    this.outlet.wake();
  }

  #agree(news: Agreed): void {
    Object.assign(this.#agreed, news);
    if (isAgreedSettled(this.#agreed)) this.#wait(false);
    for (const facet of this.opening.facets) {
      if (consentMatters(facet, this.opening.viewer)) this.#changed.add(facet);
    }
    this.outlet.wake();
  }

  #wait(waiting: boolean): void {
    if (!waiting) this.#stopWaiting();
    this.#waiting = waiting;
    this.outlet.wake();
  }

  #pump<F extends Facet>(
    facet: F,
    query: Query,
    put: (reading: Reading<FacetValue[F]>) => void,
  ): void {
    const { signal } = this.#cancel;
    let last: Reading<FacetValue[F]> | undefined;
    const pump = async (): Promise<void> => {
      for await (const reading of this.opening.index.read(facet, query, signal)) {
        if (signal.aborted) return;
        last = reading;
        put(reading);
        if (reading.settled) return;
      }
      put(this.#broken(facet, last));
    };
    // A source that breaks its promise is a source that failed; what it threw may name people and goes nowhere.
    pump().catch(() => {
      if (!signal.aborted) put(this.#broken(facet, last));
    });
  }

  #broken<F extends Facet>(
    facet: F,
    before: Reading<FacetValue[F]> | undefined,
  ): Reading<FacetValue[F]> {
    const reading = before ?? notYet(facet, this.#started);
    const failed = { state: 'failed', reason: 'fault', at: this.opening.now() } as const;
    const rest = reading.connections.filter(({ state }) => state !== 'pending');
    return { ...reading, settled: true, connections: [...rest, { connection: facet, ...failed }] };
  }
}
