import type { ReactiveControllerHost } from 'lit';
import { SlowController } from '../controllers/slow-controller.js';
import type { FacetStates } from './frame.js';

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
/** What the summary speaks of, and what must be known before something is said to lack a goal. */
const SAID = ['cases', 'grants', 'interventions', 'appointments'] as const;

/** So long, in milliseconds, the page waits for what stands at its top; then nobody is kept from what has come. */
const PATIENCE = 800;
/** So much longer the summary and the cases wait for what the summary speaks of. */
const MORE_PATIENCE = 400;

/** Draws the page from above: what has once been drawn is not pushed down by what comes later. */
export class Settling {
  /** Remarks, contact and the next appointment may be drawn. */
  top = false;
  /** And the summary and all below it. */
  ready = false;
  /** The top was drawn while some of it was still awaited: it keeps the room it was given. */
  topRoom = false;
  /** So were the summary and what needs action. */
  keepRoom = false;
  #waiting = false;
  #waitingMore = false;
  #patience: SlowController;
  #morePatience: SlowController;

  constructor(host: ReactiveControllerHost) {
    this.#patience = new SlowController(host, () => this.#waiting, PATIENCE);
    this.#morePatience = new SlowController(host, () => this.#waitingMore, MORE_PATIENCE);
  }

  look(states: FacetStates): void {
    const coming = (facet: keyof FacetStates) =>
      states[facet].phase === 'loading' || states[facet].phase === 'partial';
    const above = ABOVE.some(coming);
    const said = SAID.some(coming);
    if (!this.top) {
      this.top = !above || this.#patience.slow;
      this.topRoom = this.top && above;
    }
    if (this.top && !this.ready) {
      this.ready = !said || this.#morePatience.slow;
      this.keepRoom = this.ready && (above || said);
    }
    this.#waiting = above && !this.top;
    this.#waitingMore = this.top && !this.ready;
  }

  /** The reader asks for everything anew: what was kept for things that did not come is given up. */
  giveUpRoom(): void {
    this.topRoom = false;
    this.keepRoom = false;
  }

  /** Another life. */
  reset(): void {
    this.top = false;
    this.ready = false;
    this.giveUpRoom();
  }
}
