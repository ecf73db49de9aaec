import type { Area } from '@hoi/model';

/** Someone asks to see the consent, usually from an area that is withheld. */
export class SeeConsentEvent extends Event {
  static readonly type = 'hoi-see-consent';

  constructor(
    /** The area it was asked from, if any. */
    readonly area: Area | undefined,
  ) {
    super(SeeConsentEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hoi-see-consent': SeeConsentEvent;
  }
}
