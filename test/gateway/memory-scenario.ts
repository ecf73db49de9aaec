import { Gates, type Scenario } from '@hoi/adapters/contract.js';
import { MemoryIndex } from '@hoi/adapters/memory.js';
import type { Facet } from '@hoi/model';

/** The scenario in a memory, and a grip on it. */
export function memoryOf({ now, connections, facts }: Scenario) {
  const gates = new Gates();
  const gateOf = (name: string) => connections.findIndex((one) => one.name === name) + 1;
  const index = new MemoryIndex({
    connections: connections.map(({ name, facets, outcome = { kind: 'answers' }, held }) => ({
      name,
      facets,
      state: { ...outcome, ...(held === true ? { afterMs: gateOf(name) } : {}) },
    })),
    now: () => now,
    after: gates.after,
  });
  const set = <F extends Facet>(fact: Scenario['facts'][number] & { facet: F }) =>
    index.set<Facet>(fact.citizen, fact.facet, fact.value, fact.connection);
  for (const fact of facts) set(fact);
  return { index, set, release: (name: string) => gates.release(gateOf(name)), gates };
}
