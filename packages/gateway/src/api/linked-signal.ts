import { setMaxListeners } from 'node:events';
import { OVER } from '@hoi/adapters/port.js';

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
    many(this.signal, ...sources);
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
    this.#controller.abort(OVER);
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

/** A reading listens to one signal from every source it reads, and every reading to the server's own: many is no mistake here. */
export function many(...signals: readonly AbortSignal[]): void {
  setMaxListeners(0, ...signals);
}

/** What the work comes to, unless the signal ends first: then its reason, and the work is left to itself. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason as Error);
    if (signal.aborted) return leave();
    signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
