import { LitElement, html, render } from 'lit';
import { property } from 'lit/decorators.js';
import { type CivilDate, type Messages, civilDateAt, isCivilDate, systemNow } from '@hoi/model';
import { type Words, learn, messagesFor, onLocaleChange } from './locale.js';
import { defineElement } from './define.js';

// With any element TypeScript knows what it and its neighbours say.
export type * from '../events/all.js';

/** What every visible element shares: its language, its today and how it is registered. */
export abstract class HoiElement extends LitElement {
  /** The tag it is registered under unless told otherwise. */
  static readonly tag: string;
  static readonly version: string = '0.1.0';

  /** The Danish words its first picture needs. */
  protected static readonly words: readonly Words[] = [];

  /** A fixed today (YYYY-MM-DD) for demonstrations and tests; the real day in Copenhagen when absent. */
  @property() today: string | undefined;

  /** Id of the `<hoi-context>` it reads from, where that does not stand around it. */
  @property() context: string | undefined;

  #stopListening: (() => void) | undefined;

  constructor() {
    super();
    learn((this.constructor as typeof HoiElement).words);
  }

  /** Registers the class. Does nothing when the tag is taken: two versions of this library may share a page. */
  static define(tag?: string, registry: CustomElementRegistry = customElements): void {
    defineElement(tag ?? this.tag, this as unknown as CustomElementConstructor, registry);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = onLocaleChange(() => this.requestUpdate());
    // Moved elsewhere, the nearest language may be another.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
    this.#stopListening = undefined;
  }

  /**
   * The last resort: when drawing fails, what stood there may no longer be true. It is said that it cannot be shown, the error goes to
   * the page as any uncaught one does, and whatever comes next is drawn as ever.
   */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      reportError(error);
      const m = this.messages;
      const words = html`<div class="big-state" part="failure" role="alert">
        <h3>${m['load.brokenTitle']}</h3>
        <p>${m['load.brokenWhy']}</p>
        <p>${m['load.failedWayOn']}</p>
      </div>`;
      render(words, this.renderRoot, this.renderOptions);
    }
  }

  protected get messages(): Messages {
    return messagesFor(this);
  }

  /** Today for this element: its own property, else its context's, else the clock's. */
  protected todayFrom(context: CivilDate | undefined): CivilDate {
    if (isCivilDate(this.today)) return this.today;
    return context ?? civilDateAt(systemNow());
  }
}
