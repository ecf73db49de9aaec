/** Someone chose something in one element, so that the others may mark it too. */
export class SelectEvent extends Event {
  static readonly type = 'hoi-select';

  constructor(
    /** A case id, or `<grant id>/<benefit id>`; undefined when the choice was taken back. */
    readonly item: string | undefined,
  ) {
    super(SelectEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hoi-select': SelectEvent;
  }
}
