/** Someone changed how the timeline is shown, so that the host may remember it. */
export class ViewChangeEvent extends Event {
  static readonly type = 'hoi-view-change';

  constructor(
    /** What is shown now. */
    readonly view: 'timeline' | 'table' | 'list',
    /** Of table and list. */
    readonly order: 'area' | 'time',
  ) {
    super(ViewChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hoi-view-change': ViewChangeEvent;
  }
}
