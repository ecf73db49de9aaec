import type { ReactiveControllerHost } from 'lit';
import type { HoiSource } from '../context/source-context.js';
import type { ConsentPart, ConsentParts } from './consent.parts.js';
import type { ConsentView, OpenForm } from './view.js';

type Desk = InstanceType<ConsentPart<'forms'>['ConsentDesk']>;
type Host = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What stands between the page and the forms, which are fetched when the first of them is asked for. */
export class FormsDoor {
  /** Comes with the forms. */
  desk: Desk | undefined;
  /** Someone has opened a form, or unfolded what opens one. */
  wanted = false;
  /** The form that opens when they have come. */
  #asked: OpenForm | undefined;

  constructor(
    private readonly host: Host,
    private readonly parts: ConsentParts,
    private readonly source: () => HoiSource | undefined,
    private readonly view: () => ConsentView,
  ) {}

  want(): void {
    this.wanted = true;
    this.host.requestUpdate();
  }

  async open(form: OpenForm): Promise<void> {
    this.want();
    this.#asked = form;
    const forms = await this.parts.load('forms');
    // Pressed again, or another life has come, while they were fetched.
    if (!forms || this.#asked !== form) return;
    this.#asked = undefined;
    this.desk ??= new forms.ConsentDesk(this.host, this.source);
    this.desk.open(form, this.view());
  }

  /** Another life: what was begun belonged to the one before. */
  forget(): void {
    this.desk?.forget();
    this.#asked = undefined;
  }
}
