/** Someone asks to see the whole joint plan, from a card that shows the short of it. */
export class OpenPlanEvent extends Event {
  static readonly type = 'hoi-open-plan';

  constructor() {
    super(OpenPlanEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hoi-open-plan': OpenPlanEvent;
  }
}
