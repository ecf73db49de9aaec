/** What a timeline can be taken away as. */
export type ExportFormat = 'text' | 'csv' | 'svg' | 'ics';

/**
 * Someone takes the timeline away as text or as a file. Unless a listener cancels it, text goes to the clipboard and a file
 * is saved by the browser. The content holds what the reader sees: treat it as they would.
 */
export class ExportEvent extends Event {
  static readonly type = 'hoi-export';

  constructor(
    readonly format: ExportFormat,
    readonly content: string,
    /** Of the file; names nobody. */
    readonly filename: string,
    readonly mediaType: string,
  ) {
    super(ExportEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hoi-export': ExportEvent;
  }
}
