import type { Facet, FacetValue } from '@hoi/model';
import { describe, expect, it } from 'vitest';
import { MemoryIndex, type MemoryConnection } from '../memory/memory-index.js';
import { mergeIndexes } from '../merge/merge-index.js';
import { describeContract } from './contract.js';
import { Gates } from './gates.js';
import type { Fact, Harness, Scenario, ScenarioConnection } from './harness.js';

function memoryConnection(one: ScenarioConnection, gate: number): MemoryConnection {
  const { name, facets, outcome = { kind: 'answers' }, held } = one;
  return { name, facets, state: { ...outcome, ...(held ? { afterMs: gate } : {}) } };
}

function fill<F extends Facet>(index: MemoryIndex, fact: Fact & { facet: F }): void {
  index.set(fact.citizen, fact.facet, fact.value as FacetValue[F], fact.connection);
}

function memoryHarness({ now, connections, facts }: Scenario): Harness {
  const gates = new Gates();
  const gateOf = (name: string) => connections.findIndex((one) => one.name === name) + 1;
  const index = new MemoryIndex({
    connections: connections.map((one) => memoryConnection(one, gateOf(one.name))),
    now: () => now,
    after: gates.after,
  });
  for (const fact of facts) fill(index, fact);
  return {
    index,
    release: (name) => gates.release(gateOf(name)),
    change: (fact) => fill(index, fact),
    held: () => gates.held + index.watching,
    commands: index.commands,
  };
}

/** The same scenarios with every connection in a memory of its own. */
function mergeHarness(scenario: Scenario): Harness {
  const parts = scenario.connections.map((one) => ({
    name: one.name,
    harness: memoryHarness({
      ...scenario,
      connections: [one],
      facts: scenario.facts.filter(({ connection }) => connection === one.name),
    }),
  }));
  const partOf = (name: string) => parts.find((one) => one.name === name)?.harness;
  const index = mergeIndexes(
    parts.map(({ name, harness }) => ({ name, index: harness.index })),
    { now: () => scenario.now },
  );
  return {
    index,
    release: (name) => partOf(name)?.release(name),
    change: (fact) => partOf(fact.connection)?.change?.(fact),
    held: () => parts.reduce((sum, { harness }) => sum + harness.held(), 0),
    commands: index.commands,
  };
}

const bench = { describe, it, expect };
describeContract('MemoryIndex', memoryHarness, bench);
describeContract('mergeIndexes over memories', mergeHarness, bench);
describeContract(
  'mergeIndexes over one memory and a merge',
  (scenario) => {
    const harness = memoryHarness(scenario);
    const inner = mergeIndexes([{ name: 'memory', index: harness.index }]);
    return { ...harness, index: mergeIndexes([{ name: 'inner', index: inner }]) };
  },
  bench,
);
