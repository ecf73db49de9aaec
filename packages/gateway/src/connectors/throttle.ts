import type { Scheduler } from '@hoi/adapters/port.js';

/**
 * Runs something shortly after there is news, and again at most once per interval while there is more: the first case is shown as
 * good as when it comes, three hundred are not joined three hundred times, and what is whole a moment later was not shown half first.
 */
export class Throttle {
  #waiting: (() => void) | undefined;
  #more = false;

  constructor(
    private readonly run: () => void,
    private readonly after: Scheduler,
    private readonly times: { first: number; every: number },
  ) {}

  tell(): void {
    this.#more = true;
    this.#waiting ??= this.after(this.#fire, this.times.first);
  }

  stop(): void {
    this.#waiting?.();
    this.#waiting = undefined;
    this.#more = false;
  }

  readonly #fire = (): void => {
    this.#waiting = undefined;
    if (!this.#more) return;
    this.#more = false;
    this.#waiting = this.after(this.#fire, this.times.every);
    this.run();
  };
}
