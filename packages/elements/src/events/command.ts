import type { Command, HoiIndex } from '@hoi/model';

type Outcome = Awaited<ReturnType<HoiIndex['run']>>;

/**
 * Someone asks to have something recorded. Unless a listener cancels it, the element runs the command on its context. A host
 * that carries it out itself says so with {@link respondWith}, and the element tells the reader how it went.
 */
export class CommandEvent extends Event {
  static readonly type = 'hoi-command';
  #answer: Promise<Outcome> | undefined;

  constructor(
    /** What is to be recorded, as a command of the index port. */
    readonly command: Command,
    /** The same for every attempt at the same thing, so that it cannot be carried out twice. */
    readonly idempotencyKey: string,
  ) {
    super(CommandEvent.type, { bubbles: true, composed: true, cancelable: true });
  }

  /** Takes the command over. The promise settles with its outcome; if it rejects, nobody knows whether it was carried out. */
  respondWith(outcome: Promise<Outcome>): void {
    this.preventDefault();
    this.#answer = outcome;
  }

  /** The host's outcome, if it took the command over and tells. */
  get answer(): Promise<Outcome> | undefined {
    return this.#answer;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hoi-command': CommandEvent;
  }
}
