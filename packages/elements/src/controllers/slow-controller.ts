import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Becomes true when something has lasted longer than people notice, so that quick answers do not flash a skeleton. */
export class SlowController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #slow = false;
  #standing = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly isWaiting: () => boolean,
    private readonly after = 300,
  ) {
    host.addController(this);
  }

  get slow(): boolean {
    return this.#slow;
  }

  hostConnected(): void {
    this.#standing = true;
  }

  hostUpdated(): void {
    if (!this.isWaiting()) {
      this.#stop();
      this.#slow = false;
    } else if (this.#standing && !this.#slow && this.#timer === undefined) {
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#slow = true;
        this.host.requestUpdate();
      }, this.after);
    }
  }

  hostDisconnected(): void {
    this.#standing = false;
    this.#stop();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
