import type {
  CitizenId,
  Command,
  ConnectionReport,
  Facet,
  FacetValue,
  HoiIndex,
  Instant,
} from '@hoi/model';

/** What lies behind an adapter in one test. Names are those the adapter's own reports shall carry. */
export interface Scenario {
  now: Instant;
  connections: readonly ScenarioConnection[];
  /** What the connections hold. Whoever is not here is unknown. */
  facts: readonly Fact[];
}

export interface ScenarioConnection {
  name: string;
  facets: readonly Facet[];
  /** What it does when asked; answers when absent. */
  outcome?:
    | { kind: 'answers' }
    | { kind: 'late'; dataFrom: Instant }
    | { kind: 'fails'; reason: NonNullable<ConnectionReport['reason']> };
  /** It does so only after {@link Harness.release}. Until then nobody hears from it, however long they wait. */
  held?: boolean;
}

export type Fact = {
  [F in Facet]: {
    citizen: CitizenId;
    connection: string;
    facet: F;
    value: FacetValue[F];
  };
}[Facet];

/** An adapter under test, with a grip on what is behind it. A simulator of a real index can be such a grip too. */
export interface Harness {
  index: HoiIndex;
  /** Lets a held connection do what it is to do, for reads under way and later ones. */
  release(connection: string): void | Promise<void>;
  /** Changes a fact behind the adapter's back; absent when the adapter cannot learn of such changes. */
  change?(fact: Fact): void | Promise<void>;
  /** How many timers, sockets and listeners reads and watches hold just now. */
  held(): number;
  /** The commands the adapter takes. */
  commands: readonly Command['kind'][];
  close?(): void | Promise<void>;
}

/** Builds an adapter over a scenario; undefined when this adapter cannot stand in such a situation (the test is skipped). */
export type MakeHarness = (
  scenario: Scenario,
) => Harness | undefined | Promise<Harness | undefined>;
