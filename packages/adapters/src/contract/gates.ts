import type { Scheduler } from '../port/scheduler.js';

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
