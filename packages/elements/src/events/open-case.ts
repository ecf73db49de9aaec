/**
 * Someone asks to see a case in the system it lives in. Bubbles, crosses shadow roots and can be cancelled; elements open
 * nothing by themselves, because only the host knows the way.
 */
export class OpenCaseEvent extends Event {
  static readonly type = 'hoi-open-case';

  constructor(
    /** The case's id in the index. */
    readonly caseId: string,
    /** The system that owns it, when known. */
    readonly system: string | undefined,
  ) {
    super(OpenCaseEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hoi-open-case': OpenCaseEvent;
  }
}
