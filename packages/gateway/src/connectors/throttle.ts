import type { Scheduler } from '@hoi/adapters/port.js';

/**
 * Runs something at once, and again at most once per interval while there is more: the first case is shown as it comes, three
 * hundred are not joined three hundred times.
 */
export class Throttle {
  #waiting: (() => void) | undefined;
  #more = false;

  constructor(
    private readonly run: () => void,
    private readonly after: Scheduler,
    private readonly milliseconds: number,
  ) {}

  tell(): void {
    if (this.#waiting) {
      this.#more = true;
      return;
    }
    this.#more = false;
    this.#waiting = this.after(() => {
      this.#waiting = undefined;
      if (this.#more) this.tell();
    }, this.milliseconds);
    this.run();
  }

  stop(): void {
    this.#waiting?.();
    this.#waiting = undefined;
    this.#more = false;
  }
}
