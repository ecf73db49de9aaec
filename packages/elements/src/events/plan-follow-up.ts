/** Someone asks to plan a follow-up, usually from one that is overdue. The page knows which calendar it belongs in. */
export class PlanFollowUpEvent extends Event {
  static readonly type = 'hoi-plan-follow-up';

  constructor(
    /** The overdue one it was asked from, if any. */
    readonly appointmentId: string | undefined,
    /** The case it is about, when known. */
    readonly caseId: string | undefined,
  ) {
    super(PlanFollowUpEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hoi-plan-follow-up': PlanFollowUpEvent;
  }
}
