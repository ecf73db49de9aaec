/**
 * One signal that ends when any of several does. `AbortSignal.any` is not used: the signals that live as long as the server
 * would remember every request that ever listened to them.
 */
export class LinkedSignal {
  readonly #controller = new AbortController();
  readonly #sources: readonly AbortSignal[];
  readonly #callOff: () => void;

  constructor(sources: readonly AbortSignal[], timer?: (run: () => void) => () => void) {
    this.#sources = sources;
    for (const source of sources) {
      if (source.aborted) this.#controller.abort(source.reason);
      else source.addEventListener('abort', this.#abort, { once: true });
    }
    this.#callOff =
      timer?.(() => this.#controller.abort(new DOMException('too slow', 'TimeoutError'))) ??
      (() => undefined);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Ends it, and lets go of what it listens to. */
  end(): void {
    this.release();
    this.#controller.abort();
  }

  release(): void {
    this.#callOff();
    for (const source of this.#sources) source.removeEventListener('abort', this.#abort);
  }

  readonly #abort = (event: Event): void => {
    this.release();
    this.#controller.abort((event.target as AbortSignal).reason);
  };
}
