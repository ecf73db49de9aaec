import { type PropertyValues, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  type CivilDate,
  type Facet,
  type FacetValue,
  type LegalBasis,
  isCivilDate,
  systemNow,
} from '@hoi/model';
import type { Audience } from '../context/source-context.js';
import { CommandController, type CommandState } from '../controllers/command-controller.js';
import { FacetController } from '../controllers/facet-controller.js';
import { SlowController } from '../controllers/slow-controller.js';
import { OpenDocumentEvent } from '../events/open-document.js';
import { RefreshEvent } from '../events/refresh.js';
import { SeeConsentEvent } from '../events/see-consent.js';
import type { Given } from '../internal/facet-state.js';
import { HoiElement } from '../internal/hoi-element.js';
import { citizen } from './citizen.js';
import { compact } from './compact.js';
import { consentStyles } from './consent-status.styles.js';
import { failed, loading, noSource, professional } from './professional.js';
import { type Problems, commandsOf, problemsIn, valuesOf } from './read-form.js';
import {
  CONSENT_FACETS,
  type ConsentActions,
  type ConsentPhase,
  type ConsentStates,
  type ConsentView,
  type OpenForm,
  makeView,
  phaseOf,
  placeOf,
} from './view.js';

/**
 * The answer to HOI and the consent to sharing, area by area, now and over time. It asks to have answers recorded; whoever holds
 * the records enforces them.
 *
 * @customElement hoi-consent-status
 * @attr audience - `professional` or `citizen`: chooses words and layout, never access. The context's audience when absent.
 * @attr compact - A small card: the areas and a button that asks for the whole.
 * @attr editable - Offers to record answers, consent and withdrawal. The server decides whether the reader may.
 * @attr heading-level - Level of the widget's own title, 1–6; 2 when absent.
 * @attr today - A fixed today (YYYY-MM-DD) for demonstrations and tests.
 * @attr open-documents - The page can open documents where they lie: shows the links that ask it to.
 * @prop consents - Consents, or a reading of them. A property goes before the context; so do the next three.
 * @prop participation - The answer to HOI, or a reading of it.
 * @prop person - Person, or a reading of one.
 * @prop contacts - Contacts, or a reading of them: for whom a citizen can ask.
 * @prop legalBases - Areas whose information another law lets the municipality use without consent, by its own settings.
 * @fires {CommandEvent} hoi-command - Something is to be recorded. Cancel it, or answer with `respondWith`, to do it yourself.
 * @fires {OpenDocumentEvent} hoi-open-document - Someone asks to see the signed document.
 * @fires {SeeConsentEvent} hoi-see-consent - Someone asks for the whole, from the small card.
 * @fires {RefreshEvent} hoi-refresh - Someone asks to have everything read again.
 * @slot if-no - The municipality's own text of what a no means, in place of our draft.
 * @slot how-to-withdraw - The municipality's own text of how consent is withdrawn, in place of our draft.
 * @slot controller - Who answers for the data, in place of the person's municipality.
 * @csspart widget - The frame.
 * @csspart header - Title, actions, forms and the answer.
 * @csspart answer - The answer to HOI and how consent stands.
 * @csspart areas - Consent area by area.
 * @csspart area - One area.
 * @csspart history - Consent over time.
 * @csspart side - The side column.
 * @csspart purpose - What the consent is for.
 * @csspart if-no - What a no means.
 * @csspart how-to-withdraw - How consent is withdrawn.
 * @csspart day - Whether there was consent on a day.
 * @csspart controller - Who answers for the data.
 * @csspart contact - Citizen: whom to ask.
 * @csspart partial - Connections that failed or are late.
 * @csspart trust - The trust line.
 * @csspart failure - Nothing could be fetched.
 * @csspart shut - The viewer may not open this life, or is signed out.
 * @csspart no-source - No citizen has been chosen.
 * @cssprop --hoi-text-scale - Factor on all text sizes; 1 when absent.
 * @cssprop --hoi-font-family - The host's typeface.
 */
export class ConsentStatus extends HoiElement {
  static override readonly tag: string = 'hoi-consent-status';
  static override styles = consentStyles;

  @property() audience: Audience | undefined;
  @property({ type: Boolean }) compact = false;
  @property({ type: Boolean }) editable = false;
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  @property({ type: Boolean, attribute: 'open-documents' }) openDocuments = false;

  @property({ attribute: false }) consents: Given<FacetValue['consents']>;
  @property({ attribute: false }) participation: Given<FacetValue['participation']>;
  @property({ attribute: false }) person: Given<FacetValue['person']>;
  @property({ attribute: false }) contacts: Given<FacetValue['contacts']>;
  @property({ attribute: false }) legalBases: readonly LegalBasis[] = [];

  @state() private form: OpenForm | undefined;
  @state() private problems: Problems = {};
  @state() private day: CivilDate | '' | undefined;

  #facets = {
    consents: this.#facet('consents', () => this.consents),
    participation: this.#facet('participation', () => this.participation),
    person: this.#facet('person', () => this.person),
    contacts: this.#facet('contacts', () => this.contacts),
  };
  #commands = new CommandController(this, () => this.#facets.consents.source);
  #phase: ConsentPhase = 'absent';
  #slow = new SlowController(this, () => this.#phase === 'loading');
  #citizen: string | undefined;
  /** What is to have the focus once it is there. */
  #focus: string | undefined;
  /** The button that opened the form, which gets the focus back. */
  #opener: string | undefined;

  /** Asks for everything to be read again; what is on screen stays until it has come. */
  refresh(): void {
    if (this.dispatchEvent(new RefreshEvent())) this.#facets.consents.source?.refresh();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const citizen = this.#view().citizen;
    if (citizen === this.#citizen) return;
    if (this.#citizen !== undefined) {
      // What was typed, looked up and answered belonged to another life.
      this.form = undefined;
      this.problems = {};
      this.day = undefined;
      this.#commands.forget();
    }
    this.#citizen = citizen;
  }

  protected override updated(): void {
    if (this.#focus === undefined) return;
    const place = this.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    place?.focus();
  }

  override render() {
    const states = this.#states();
    const view = this.#view(states);
    const mine = view.audience === 'citizen';
    const phase = phaseOf(view);
    this.#phase = phase;
    return html`<div
      class=${`widget ${mine ? 'citizen' : 'professional'} ${this.compact ? 'compact' : ''}`}
      part="widget"
      aria-busy=${phase === 'loading' ? 'true' : 'false'}
    >
      ${
        phase === 'absent'
          ? noSource(view)
          : phase === 'loading'
            ? loading(view, this.#slow.slow, this.compact)
            : phase === 'failed'
              ? failed(view, CONSENT_FACETS.map((facet) => states[facet].reference).find(Boolean))
              : this.compact
                ? compact(view)
                : mine
                  ? citizen(view)
                  : professional(view)
      }
    </div>`;
  }

  #facet<F extends Facet>(facet: F, given: () => Given<FacetValue[F]>): FacetController<F> {
    return new FacetController(this, facet, given);
  }

  #states(): ConsentStates {
    return Object.fromEntries(
      CONSENT_FACETS.map((facet) => [facet, this.#facets[facet].state]),
    ) as unknown as ConsentStates;
  }

  #view(states: ConsentStates = this.#states()): ConsentView {
    const source = this.#facets.consents.source;
    return makeView(states, {
      audience: this.audience ?? source?.audience ?? 'professional',
      messages: this.messages,
      today: this.todayFrom(source?.today),
      level: Number.isInteger(this.headingLevel) ? this.headingLevel : 2,
      editable: this.editable && !this.compact,
      openDocuments: this.openDocuments,
      canRefresh: source !== undefined,
      citizen: source?.query.citizen,
      legalBases: this.legalBases,
      ui: {
        form: this.form,
        problems: this.problems,
        outcome: (place) => this.#outcome(place),
        day: this.day,
      },
      act: this.#act,
    });
  }

  #act: ConsentActions = {
    open: (form) => this.#open(form),
    cancel: () => this.#close(this.#opener),
    submit: (event) => void this.#submit(event),
    lookUp: (event) => this.#lookUp(event),
    openDocument: (documentId, system) => {
      this.dispatchEvent(new OpenDocumentEvent(documentId, system));
    },
    openConsent: () => {
      this.dispatchEvent(new SeeConsentEvent(undefined));
    },
    refresh: () => this.refresh(),
  };

  /** A place's own outcome, or the worst of the commands it was split into. */
  #outcome(place: string): CommandState | undefined {
    const all = [
      this.#commands.at(place),
      ...[...this.#parts]
        .filter((part) => part.startsWith(`${place}/`))
        .map((part) => this.#commands.at(part)),
    ].filter((one) => one !== undefined);
    const worst = ['running', 'failed', 'refused', 'conflict', 'handed', 'done'] as const;
    for (const kind of worst) {
      const found = all.find((one) => one.kind === kind);
      if (found) return found;
    }
    return undefined;
  }
  #parts = new Set<string>();

  #open(form: OpenForm): void {
    if (this.form?.kind === form.kind && String(this.form.areas) === String(form.areas)) {
      this.#close(undefined);
      return;
    }
    this.#forgetOutcome(placeOf(form));
    const area = form.areas[0];
    this.#opener =
      form.kind === 'register' && area !== undefined
        ? `[data-open='register-${area}']`
        : `[data-open='${placeOf(form)}']`;
    this.form = form;
    this.problems = {};
    this.#focus = `form[data-form='${form.kind}'] :is(input:not([type=hidden]), button)`;
  }

  #close(focus: string | undefined): void {
    if (this.form) this.#forgetOutcome(placeOf(this.form));
    this.form = undefined;
    this.problems = {};
    this.#focus = focus;
  }

  #forgetOutcome(place: string): void {
    this.#commands.clear(place);
    for (const part of this.#parts) if (part.startsWith(`${place}/`)) this.#commands.clear(part);
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { form } = this;
    const view = this.#view();
    if (!form || !view.citizen || !(event.target instanceof HTMLFormElement)) return;
    const place = placeOf(form);
    if (this.#outcome(place)?.kind === 'running') return;
    const values = valuesOf(new FormData(event.target));
    this.problems = problemsIn(form.kind, values, view.today);
    const [wrong] = Object.keys(this.problems);
    if (wrong !== undefined) {
      this.#focus = `[data-field='${wrong}'] input`;
      return;
    }
    const asked = commandsOf(form.kind, values, {
      citizen: view.citizen,
      holding: view.holding,
      area: form.areas[0],
      now: systemNow,
    });
    for (const part of asked) this.#parts.add(part.place);
    const states = await Promise.all(
      asked.map((one) => this.#commands.run(one.place, one.asked, one.make)),
    );
    // Another form, or another citizen, has taken the place meanwhile: this one's outcome stays where it is.
    if (this.form !== form) return;
    if (!states.every(({ kind }) => kind === 'done' || kind === 'handed')) return;
    this.form = undefined;
    this.#focus = `[data-outcome='${place}']`;
  }

  #lookUp(event: SubmitEvent): void {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const day = new FormData(event.target).get('look-day');
    this.day = isCivilDate(day) ? day : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hoi-consent-status': ConsentStatus;
  }
}
