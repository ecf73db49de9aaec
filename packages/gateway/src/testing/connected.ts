import {
  type CitizenId,
  type ConnectionReport,
  type Facet,
  type FacetValue,
  holdsCpr,
  type Reading,
} from '@hoi/model';
import { FIXED_TODAY, town } from '@hoi/korsbaek';
import { type Simulator, type SimulatorOptions, startSimulator } from '@hoi/simulator';
import type { Connector, ConnectorOptions } from '../connectors/connector-options.js';
import { personConnector } from '../connectors/person-connector.js';
import { sdiConnector } from '../connectors/sdi-connector.js';
import { unsignedForLoopback } from '../connectors/signer.js';
import { ydiConnector } from '../connectors/ydi-connector.js';
import type { ConnectionEvent } from '../connectors/standing.js';

const MAKERS = { sdi: sdiConnector, ydi: ydiConnector, person: personConnector };
export type Kind = keyof typeof MAKERS;

export const KORSBAEK = town(FIXED_TODAY);
const CPRS = new Map<string, string>(
  KORSBAEK.lives.map((life) => [life.id, life.index.citizen.cpr]),
);

/** A simulator and connectors to it, to be stopped together. */
/** A busy machine is no answer of a connection's: only what a test says itself is late. */
const PATIENT = { connectMs: 100_000, idleMs: 100_000, requestMs: 200_000, readingMs: 250_000 };

export class Connected {
  readonly events: ConnectionEvent[] = [];
  readonly #connectors: Connector[] = [];

  private constructor(readonly simulator: Simulator) {}

  static async open(options: SimulatorOptions = {}): Promise<Connected> {
    return new Connected(
      await startSimulator({ today: FIXED_TODAY, behaviours: false, ...options }),
    );
  }

  connect<K extends Kind>(kind: K, options: Partial<Parameters<(typeof MAKERS)[K]>[0]> = {}) {
    const base: ConnectorOptions = {
      url: `${this.simulator.url}/${kind}`,
      signer: unsignedForLoopback,
      cprOf: async (citizen: CitizenId) => CPRS.get(citizen),
      log: (event) => this.events.push(event),
      retry: { retries: 0 },
    };
    const limits = { ...PATIENT, ...options.limits };
    const connector = MAKERS[kind]({ ...base, ...options, limits });
    this.#connectors.push(connector);
    return connector;
  }

  async close(): Promise<void> {
    for (const connector of this.#connectors) connector.close();
    await this.simulator.stop();
  }
}

export function idOf(life: Parameters<typeof KORSBAEK.life>[0]): CitizenId {
  return KORSBAEK.life(life).id;
}

/** Every reading to the end. Nothing in any of them may look like a CPR number. */
export async function readAll<F extends Facet>(
  connector: Connector,
  facet: F,
  citizen: CitizenId,
  signal?: AbortSignal,
): Promise<Reading<FacetValue[F]>[]> {
  const seen: Reading<FacetValue[F]>[] = [];
  for await (const reading of connector.read(facet, { citizen, purpose: 'prøve' }, signal)) {
    if (holdsCpr(JSON.stringify(reading))) throw new Error('a CPR number came out');
    seen.push(reading);
  }
  return seen;
}

export async function lastOf<F extends Facet>(
  connector: Connector,
  facet: F,
  citizen: CitizenId,
): Promise<Reading<FacetValue[F]> & { report: ConnectionReport }> {
  const last = (await readAll(connector, facet, citizen)).at(-1);
  const report = last?.connections[0];
  if (!last?.settled || !report) throw new Error('never settled');
  return { ...last, report };
}

/** Waits until something is as wished, for a second at most. */
export async function eventually(wished: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 200 && !wished(); tries += 1) {
    await new Promise<void>((resolve) => setTimeout(resolve, 5));
  }
  return wished();
}
