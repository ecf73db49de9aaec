/** What a citizen wants to say: not able to come, a question, or that something is wrong. */
export type AskAbout = 'cannotCome' | 'question' | 'wrong';

/**
 * The citizen asks to say something to the municipality. Elements send nothing by themselves: the page opens its own secure way to
 * write. Bubbles and crosses shadow roots.
 */
export class AskEvent extends Event {
  static readonly type = 'hoi-ask';

  constructor(
    /** Not able to come, a question, or that something is wrong. */
    readonly about: AskAbout,
    /** The appointment it is about, when it is about one. */
    readonly appointmentId: string | undefined,
  ) {
    super(AskEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hoi-ask': AskEvent;
  }
}
