import type { ReactiveControllerHost } from 'lit';
import { SlowController } from '../controllers/slow-controller.js';
import type { FacetStates } from './make-view.js';

/** What stands above the cases, or decides how much does. */
const ABOVE = [
  'person',
  'appointments',
  'plan',
  'participation',
  'consents',
  'contacts',
  'remarks',
] as const;
/** What the summary speaks of. */
const SAID = ['cases', 'grants', 'interventions', 'appointments'] as const;

/** So long, in milliseconds, the cases wait for what stands above them; then nobody is kept from what has come. */
const PATIENCE = 800;

/** Draws the page from above: what has once been drawn is not pushed down by what comes later. */
export class Settling {
  ready = false;
  keepRoom = false;
  #waiting = false;
  #patience: SlowController;

  constructor(host: ReactiveControllerHost) {
    this.#patience = new SlowController(host, () => this.#waiting, PATIENCE);
  }

  look(states: FacetStates): void {
    const coming = (facet: keyof FacetStates) =>
      states[facet].phase === 'loading' || states[facet].phase === 'partial';
    const above = ABOVE.some(coming);
    this.ready ||= !above || this.#patience.slow;
    this.#waiting = above && !this.ready;
    this.keepRoom ||= SAID.some(coming);
  }

  /** Another life. */
  reset(): void {
    this.ready = false;
    this.keepRoom = false;
  }
}
