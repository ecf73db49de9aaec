import type * as http from 'node:http';
import type { Scheduler } from '@hoi/adapters/port.js';
import type { Facet, HoiIndex, Instant, SystemCoverage } from '@hoi/model';
import type { Breaker, BreakerRules } from './breaker.js';
import type { LastGood } from './last-good.js';
import type { Limits } from './limits.js';
import type { RetryRules } from './retry.js';
import type { Signer } from './signer.js';
import type { CprOf } from './source.js';
import type { ConnectionEvent } from './standing.js';

export interface ConnectorOptions {
  url: string | URL;
  signer: Signer;
  cprOf: CprOf;
  /** Names the connection in reports; `sdi`, `ydi` or `person` when absent. */
  name?: string;
  /** Which systems deliver over it, as the municipality has configured. */
  systems?: readonly SystemCoverage[];
  limits?: Partial<Limits>;
  retry?: Partial<RetryRules>;
  breaker?: Partial<BreakerRules>;
  /** Off when absent; see {@link LastGood}. */
  lastGood?: LastGood;
  /** A reading joins one under way that is no older than this; afterwards nothing is kept. */
  shareWithinMs?: number;
  now?: () => Instant;
  /** Milliseconds that only ever grow. */
  clock?: () => number;
  after?: Scheduler;
  random?: () => number;
  log?: (event: ConnectionEvent) => void;
  /** For certificates and proxies; by default one with sockets of its own. */
  agent?: http.Agent;
}

/** An index over one connection. */
export interface Connector extends HoiIndex {
  readonly name: string;
  readonly facets: readonly Facet[];
  /** How many askings are under way. */
  readonly active: number;
  readonly circuit: Breaker['state'];
  /** Closes the sockets that wait to be used again. */
  close(): void;
}

/** What a source needs of its connection. */
export interface Line {
  name: string;
  url: URL;
  signer: Signer;
  limits: Limits;
  retry: RetryRules;
  agent: http.Agent;
  after: Scheduler;
  random: () => number;
  now: () => Instant;
}
