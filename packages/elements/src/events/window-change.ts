import type { CivilDate } from '@hoi/model';

/** The timeline shows other days than before, because someone moved or zoomed. Both days are shown. */
export class WindowChangeEvent extends Event {
  static readonly type = 'hoi-window-change';

  constructor(
    /** The first day shown. */
    readonly from: CivilDate,
    /** The last day shown. */
    readonly to: CivilDate,
  ) {
    super(WindowChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hoi-window-change': WindowChangeEvent;
  }
}
