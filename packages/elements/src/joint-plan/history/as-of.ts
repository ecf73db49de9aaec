import type { FacetValue, Instant } from '@hoi/model';
import type { HoiSource } from '../../context/source-context.js';
import { stateOfGiven } from '../../internal/facet-state.js';
import type { PlanStates } from '../view.js';
import { doneBy } from './history-entries.js';

export type AsOfState = 'loading' | 'failed' | 'none' | 'shown';

/** The plan as it was known at an instant, read from the same source under the same purpose, and judged by today's rights. */
export class AsOf {
  state: AsOfState = 'loading';
  plan: FacetValue['plan'] = null;
  readonly #leaving = new AbortController();

  constructor(
    readonly at: Instant,
    source: HoiSource,
    private readonly draw: () => void,
  ) {
    void this.#read(source);
  }

  /** The facets as they are, with the plan as it was. */
  states(now: PlanStates): PlanStates {
    if (this.state !== 'shown') return now;
    const { appointments } = now;
    const { reading } = appointments;
    return {
      ...now,
      plan: { ...stateOfGiven('plan', this.plan), bare: false },
      // Where and when they are to be is as it is now; what had been done with them is as it was.
      appointments: reading
        ? { ...appointments, reading: { ...reading, value: doneBy(this.at, reading.value) } }
        : appointments,
    };
  }

  stop(): void {
    this.#leaving.abort();
  }

  async #read({ index, query }: HoiSource): Promise<void> {
    const { signal } = this.#leaving;
    try {
      for await (const reading of index.read('plan', { ...query, knownAt: this.at }, signal)) {
        if (signal.aborted) return;
        this.plan = reading.value;
        const failed = reading.connections.some(({ state }) => state === 'failed');
        if (reading.value) this.state = 'shown';
        else if (reading.settled) this.state = failed ? 'failed' : 'none';
        this.draw();
      }
    } catch {
      if (signal.aborted) return;
      this.state = 'failed';
      this.draw();
    }
  }
}
