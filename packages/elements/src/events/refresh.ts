/**
 * Someone asks to have everything read again. An element inside a context then asks its context; a host that hands over the
 * data by property listens for this.
 */
export class RefreshEvent extends Event {
  static readonly type = 'hoi-refresh';

  constructor() {
    super(RefreshEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hoi-refresh': RefreshEvent;
  }
}
