import type { SimulatedConnection } from './switches.js';

/** One request as the simulator saw it. Says nothing of whom it was about. */
export interface SeenRequest {
  connection: SimulatedConnection;
  roles: string[];
  kinds: string[];
  offset: number;
  limit: number;
  transaction?: string;
  /** `left`: the asker closed the connection before the answer was whole. */
  outcome: 'open' | 'answered' | 'broken' | 'left';
}

const MOST_KEPT = 2000;

/** The last requests, for tests and for `GET /requests`. */
export class RecordOfRequests {
  readonly #seen: SeenRequest[] = [];

  begin(request: Omit<SeenRequest, 'outcome'>): SeenRequest {
    const seen: SeenRequest = { ...request, outcome: 'open' };
    this.#seen.push(seen);
    if (this.#seen.length > MOST_KEPT) this.#seen.shift();
    return seen;
  }

  all(): SeenRequest[] {
    return this.#seen.map((one) => ({ ...one }));
  }

  get open(): number {
    return this.#seen.filter(({ outcome }) => outcome === 'open').length;
  }
}
