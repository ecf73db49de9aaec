import type { ReactiveController } from 'lit';
import type { Part } from './timeline.parts.js';
import type { Workings } from './timeline.workings.js';

/** Keys that may be ours; which of them is, where one stands, is known when what moves time is here. */
const OURS = /^(Arrow\w+|Home|End|Page\w+|Escape|[-+−?])$/;

/**
 * What moves time by finger, mouse, key or step by step is fetched when a hand comes near. Nothing waits for it: until it is there
 * each step of time is drawn anew, and a key that was pressed does what it does a moment later.
 */
export class Hands implements ReactiveController {
  #moving: ReturnType<Part<'moving'>['movingOf']> | undefined;
  #asked = false;
  /** A finger does not come near before it presses. */
  readonly #finger = matchMedia('(any-pointer: coarse)').matches;

  constructor(private readonly works: Workings) {
    works.host.addController(this);
  }

  hostUpdated(): void {
    if (this.#finger && this.works.drawn) this.near();
  }

  readonly near = (): void => {
    const { parts } = this.works;
    if (this.#asked || parts.here('moving')) return;
    this.#asked = true;
    void parts.foresee('moving').then(() => (this.#asked = false));
  };

  get #here(): ReturnType<Part<'moving'>['movingOf']> | undefined {
    this.#moving ??= this.works.parts.here('moving')?.movingOf(this.works);
    return this.#moving;
  }

  /** Moves what is drawn to the window there is now; false when it has to be drawn. */
  step(): boolean {
    this.near();
    return this.#here?.motion.step() ?? false;
  }

  /** Draws what is still on its way. */
  settle(): void {
    this.#moving?.motion.settle();
  }

  /** Settles when nothing moves. */
  rested(): Promise<void> | undefined {
    return this.#moving?.motion.rested();
  }

  /** The press that ends a drag is none. */
  press(event: Event): void {
    this.#moving?.drag.click(event);
  }

  readonly pointer = {
    handleEvent: (event: Event): void => {
      this.near();
      this.#here?.drag.on(event);
    },
    passive: false,
  };

  readonly key = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const current = (event.target as HTMLElement).dataset.stop;
    if (!OURS.test(event.key) || (current === undefined && event.key !== '?')) return;
    const { key } = event;
    const plot = event.currentTarget as Element;
    const here = this.#here;
    if (here) {
      if (here.pressed(key, current, plot)) event.preventDefault();
      return;
    }
    event.preventDefault();
    void this.works.parts.load('moving').then(() => this.#here?.pressed(key, current, plot));
  };
}
