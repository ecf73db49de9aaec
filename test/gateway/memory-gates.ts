import type { Scenario } from '@hoi/adapters/contract.js';
import { MemoryIndex, type Scheduler } from '@hoi/adapters/memory.js';
import type { Facet } from '@hoi/model';

/** Timers that run when told to: the delay names the gate a run waits behind. */
export class Gates {
  readonly #waiting = new Map<number, Set<() => void>>();
  readonly #open = new Set<number>();

  readonly after: Scheduler = (run, gate) => {
    const runs = this.#waiting.get(gate) ?? new Set();
    this.#waiting.set(gate, runs);
    runs.add(run);
    if (this.#open.has(gate)) queueMicrotask(() => this.#run(gate));
    return () => void runs.delete(run);
  };

  release(gate: number): void {
    this.#open.add(gate);
    this.#run(gate);
  }

  get held(): number {
    return [...this.#waiting.values()].reduce((sum, runs) => sum + runs.size, 0);
  }

  #run(gate: number): void {
    for (const run of this.#waiting.get(gate) ?? []) {
      this.#waiting.get(gate)?.delete(run);
      run();
    }
  }
}

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
