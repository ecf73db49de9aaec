/** What the joint plan is taken away as. */
export type PlanFileFormat = 'ics' | 'json' | 'html';
/** What a timeline can be taken away as. */
export type ExportFormat = 'text' | 'csv' | 'svg' | 'ics';

/**
 * Someone takes the timeline or the plan away as text or as a file. Unless a listener cancels it, text goes to the clipboard and a file
 * is saved by the browser. The content holds what the reader sees: treat it as they would.
 */
export class ExportEvent extends Event {
  static readonly type = 'hoi-export';

  constructor(
    /** Text goes to the clipboard; the others are files. */
    readonly format: ExportFormat | PlanFileFormat,
    /** All of it, as the reader sees it. */
    readonly content: string,
    /** Of the file; names nobody. */
    readonly filename: string,
    /** Of the content, such as `text/csv;charset=utf-8`. */
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
