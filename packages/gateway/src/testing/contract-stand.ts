import type { Harness, Scenario, ScenarioConnection } from '@hoi/adapters/contract.js';
import { MemoryIndex } from '@hoi/adapters/memory.js';
import { mergeIndexes } from '@hoi/adapters/merge.js';
import { systemScheduler, type Scheduler } from '@hoi/adapters/port.js';
import { type CaseRecord, type CitizenId, type Instant, millisecondsOf } from '@hoi/model';
import { type Life, town } from '@hoi/korsbaek';
import { startSimulator, type Simulator, type Switch } from '@hoi/simulator';
import type { Connector } from '../connectors/connector-options.js';
import { sdiConnector } from '../connectors/sdi-connector.js';
import { unsignedForLoopback } from '../connectors/signer.js';

type CaseDraft = Life['index']['cases'][number];

interface Wing {
  connection: ScenarioConnection;
  simulator: Simulator;
  connector: Connector;
  release(): void;
}

/** Builds the contract's scenarios out of real simulators: one for each index, a memory for what the store would hold. */
export async function contractStand(scenario: Scenario): Promise<Harness | undefined> {
  const isIndex = ({ facets }: ScenarioConnection) => facets.includes('cases');
  const wings = await Promise.all(
    scenario.connections.filter(isIndex).map((connection) => wingOf(scenario, connection)),
  );
  const others = scenario.connections.filter((connection) => !isIndex(connection));
  const memory = new MemoryIndex({
    connections: others.map(({ name, facets }) => ({ name, facets })),
    now: () => scenario.now,
  });
  for (const { citizen, connection, facet, value } of scenario.facts) {
    if (others.some(({ name }) => name === connection)) memory.set(citizen, facet, value);
  }
  const index = mergeIndexes(
    [
      ...wings.map(({ connection: { name, facets }, connector }) => ({
        name,
        facets,
        index: connector,
      })),
      ...(others.length > 0
        ? [{ name: 'memory', index: memory, facets: others.flatMap(({ facets }) => [...facets]) }]
        : []),
    ],
    { now: () => scenario.now },
  );
  const [only] = wings;
  return {
    // One connection alone is shown as it is, so that the connector itself keeps the contract and not the merge around it.
    index: scenario.connections.length === 1 && only ? only.connector : index,
    release: (name) => wings.find(({ connection }) => connection.name === name)?.release(),
    held: () =>
      wings.reduce((sum, one) => sum + one.connector.active + one.simulator.open, memory.watching),
    commands: memory.commands,
    async close() {
      for (const { connector } of wings) connector.close();
      await Promise.all(wings.map(({ simulator }) => simulator.stop()));
    },
  };
}

async function wingOf(scenario: Scenario, connection: ScenarioConnection): Promise<Wing> {
  const { name, outcome = { kind: 'answers' }, held = false } = connection;
  const cprs = new Map<CitizenId, string>();
  for (const { citizen } of scenario.facts) {
    if (!cprs.has(citizen)) cprs.set(citizen, `321300000${String(cprs.size)}`);
  }
  const switched = switchOf(outcome, scenario.now);
  const simulator = await startSimulator({
    now: () => scenario.now,
    lives: [...cprs].map(([citizen, cpr]) => lifeOf(scenario, name, citizen, cpr)),
    behaviours: false,
    // Korsbæk saves in the afternoon; the contract's cases came at eight in the morning, which is ten in summer.
    rewrite: (piece) => piece.replace(/T15:4[02]:00/g, 'T10:00:00'),
    switches: { sdi: held ? { mode: 'hang' } : switched },
  });
  const timeouts = new Set<() => void>();
  const after: Scheduler = (run, milliseconds) => {
    if (milliseconds < 1000) return systemScheduler(run, milliseconds);
    timeouts.add(run);
    return () => void timeouts.delete(run);
  };
  const connector = sdiConnector({
    name,
    url: `${simulator.url}/sdi`,
    signer: unsignedForLoopback,
    cprOf: async (citizen) => cprs.get(citizen),
    retry: { retries: 0 },
    now: () => scenario.now,
    after,
  });
  return {
    connection,
    simulator,
    connector,
    release() {
      simulator.switch('sdi', switched);
      // Nobody waits for a clock here: time is up when the scenario says so.
      if (switched.mode === 'hang') for (const run of [...timeouts]) run();
    },
  };
}

function switchOf(outcome: NonNullable<ScenarioConnection['outcome']>, now: Instant): Switch {
  if (outcome.kind === 'answers') return { mode: 'ok' };
  if (outcome.kind === 'late') {
    const age = (millisecondsOf(now) - millisecondsOf(outcome.dataFrom)) / 1000;
    return { mode: 'stale', amount: age };
  }
  const modes: Readonly<Record<string, Switch['mode']>> = {
    timeout: 'hang',
    fault: 'fault',
    status: 'status',
    truncated: 'truncated',
    malformed: 'garbage',
  };
  return { mode: modes[outcome.reason] ?? 'failing' };
}

function lifeOf({ facts }: Scenario, name: string, citizen: CitizenId, cpr: string): Life {
  const records = facts.flatMap((fact) =>
    fact.connection === name && fact.citizen === citizen && fact.facet === 'cases'
      ? fact.value
      : [],
  );
  const self = { cpr, name: 'Anna Andersen', citizen };
  const cases = records.map((record) => draftOf(record, self));
  return {
    ...town().life('nothing'),
    id: citizen,
    index: { citizen: self, cases, documents: [], grants: [], payments: [] },
  };
}

function draftOf(record: CaseRecord, self: Life['index']['citizen']): CaseDraft {
  const { id, title = '', kle, sensitivity, progress, provenance } = record;
  return {
    id,
    number: `2026-${id.slice(0, 4)}`,
    title,
    kle: kle?.number ?? '',
    ...(sensitivity === undefined ? {} : { sensitivity }),
    steps: progress.flatMap(({ status, period: { start } }) =>
      start === undefined || start === null ? [] : [{ status, on: start }],
    ),
    unit: 'adult',
    system: 'home',
    handlers: [],
    parties: [{ role: 'primary', who: self }],
    relations: [],
    file: [],
    notes: [],
    savedOn: (provenance.receivedAt ?? '').slice(0, 10) as CaseDraft['savedOn'],
  };
}
