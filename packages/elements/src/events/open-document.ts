/**
 * Someone asks to see a document in the system it lies in. Elements keep and open no documents; only the host knows the way.
 */
export class OpenDocumentEvent extends Event {
  static readonly type = 'hoi-open-document';

  constructor(
    /** The document's id in its own system, or in the index; not every reference has one. */
    readonly documentId: string | undefined,
    /** The system it lies in, when known. */
    readonly system: string | undefined,
  ) {
    super(OpenDocumentEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hoi-open-document': OpenDocumentEvent;
  }
}
