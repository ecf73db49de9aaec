/**
 * What someone has written in the plan and not saved. The element stores nothing: a page that wants it to survive a closed tab keeps
 * it where it keeps such things, and gives it back through the element's `draft`. Absent: nothing is unsaved any more.
 */
export class DraftEvent extends Event {
  static readonly type = 'hoi-draft';

  constructor(
    /** Plain data, as `structuredClone` and JSON can carry it. */
    readonly draft: unknown,
  ) {
    super(DraftEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hoi-draft': DraftEvent;
  }
}
