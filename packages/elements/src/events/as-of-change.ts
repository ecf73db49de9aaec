/** Someone asks for the course as it was, or was known, on another day, or for the present again. Can be cancelled. */
export class AsOfChangeEvent extends Event {
  static readonly type = 'hoi-as-of-change';

  constructor(
    /** The day whose facts are asked for (YYYY-MM-DD); undefined: today's. */
    readonly validAt: string | undefined,
    /** The day whose knowledge is asked for (YYYY-MM-DD); undefined: what is known now. */
    readonly knownAt: string | undefined,
  ) {
    super(AsOfChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hoi-as-of-change': AsOfChangeEvent;
  }
}
