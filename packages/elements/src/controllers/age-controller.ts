import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Instant, millisecondsOf, systemNow } from '@hoi/model';

/** What is as old as this, in minutes, is said to be old. A page that is followed is read anew long before, when something changes. */
export const OLD = 15;
const MINUTE = 60_000;

/** Two clocks: one that never jumps, for how long something has stood here, and the computer's own, for when it was fetched. */
export interface Clocks {
  steady(): number;
  wall(): number;
}
const CLOCKS: Clocks = { steady: () => performance.now(), wall: () => millisecondsOf(systemNow()) };

/**
 * How many minutes old the oldest of what is shown is, once it is old; it ticks. Counted from when it came here, so that a computer
 * whose clock is wrong makes nothing older, and from when it was fetched where that was earlier by the same clock.
 */
export class AgeController implements ReactiveController {
  #came = new WeakMap<object, number>();
  #oldest: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was to be drawn when an element left the page is drawn after it has left. */
  #standing = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly clocks: Clocks = CLOCKS,
    private readonly tick = MINUTE,
  ) {
    host.addController(this);
  }

  /** Takes note of what is shown. `byClock`: today is the computer's own, so that its clock may be held against the readings. */
  look(readings: readonly { retrievedAt?: Instant }[], byClock: boolean): void {
    const now = this.clocks.steady();
    this.#oldest = undefined;
    for (const reading of readings) {
      let came = this.#came.get(reading);
      if (came === undefined) {
        const at = byClock && reading.retrievedAt ? millisecondsOf(reading.retrievedAt) : Infinity;
        came = now - Math.max(0, this.clocks.wall() - at);
        this.#came.set(reading, came);
      }
      this.#oldest = Math.min(this.#oldest ?? came, came);
    }
  }

  /** Whole minutes; undefined while nothing is old. */
  get minutes(): number | undefined {
    if (this.#oldest === undefined) return undefined;
    const minutes = Math.floor((this.clocks.steady() - this.#oldest) / MINUTE);
    return minutes >= OLD ? minutes : undefined;
  }

  hostConnected(): void {
    this.#standing = true;
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (this.#oldest === undefined || !this.#standing) return;
    this.#timer = setTimeout(() => this.host.requestUpdate(), this.tick);
  }

  hostDisconnected(): void {
    this.#standing = false;
    clearTimeout(this.#timer);
  }
}
