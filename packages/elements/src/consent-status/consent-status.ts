import { type PropertyValues, type TemplateResult, html } from 'lit';
import { property } from 'lit/decorators.js';
import {
  type CivilDate,
  type Facet,
  type FacetValue,
  type LegalBasis,
  isCivilDate,
  systemNow,
} from '@hoi/model';
import { consentDa } from '@hoi/model/locales/da/consent.js';
import type { Audience } from '../context/source-context.js';
import { FacetController } from '../controllers/facet-controller.js';
import { SlowController } from '../controllers/slow-controller.js';
import { OpenDocumentEvent } from '../events/open-document.js';
import { RefreshEvent } from '../events/refresh.js';
import { SeeConsentEvent } from '../events/see-consent.js';
import type { Given } from '../internal/facet-state.js';
import { HoiElement } from '../internal/hoi-element.js';
import { LazyParts } from '../internal/lazy-parts.js';
import { type ConsentParts, LOADERS } from './consent.parts.js';
import { consentStyles } from './consent-status.styles.js';
import { FormsDoor } from './forms-door.js';
import { failed, loading, noSource } from '../internal/page-states.js';
import { type OwnPart, ownPart, partPage } from './own-part.js';
import { professional } from './professional.js';
import {
  CONSENT_FACETS,
  type ConsentActions,
  type ConsentPhase,
  type ConsentStates,
  type ConsentView,
  makeView,
  phaseOf,
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
 * @prop plan - The joint plan, or a reading of it: for which sector plans it replaces.
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
 * @csspart legal-basis - The law the consent rests on.
 * @csspart plan-basis - Which sector plans the joint plan replaces.
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
  protected static override readonly words = [consentDa];
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
  @property({ attribute: false }) plan: Given<FacetValue['plan']>;
  @property({ attribute: false }) legalBases: readonly LegalBasis[] = [];

  #facets = {
    consents: this.#facet('consents', () => this.consents),
    participation: this.#facet('participation', () => this.participation),
    person: this.#facet('person', () => this.person),
    contacts: this.#facet('contacts', () => this.contacts),
    plan: this.#facet(
      'plan',
      () => this.plan,
      () => !this.compact,
    ),
  };
  #parts: ConsentParts = new LazyParts(this, LOADERS, consentStyles);
  #forms = new FormsDoor(
    this,
    this.#parts,
    () => this.#facets.consents.source,
    () => this.#view(),
  );
  #day: CivilDate | '' | undefined;
  #phase: ConsentPhase = 'absent';
  #slow = new SlowController(this, () => this.#phase === 'loading');
  /** One slow source does not keep for long what another has. */
  #patience = new SlowController(this, () => this.#phase === 'loading', 1500);
  #citizen: string | undefined;
  /** A caseworker's page has been drawn. */
  #read = false;

  /** Asks for everything to be read again; what is on screen stays until it has come. */
  refresh(): void {
    if (this.dispatchEvent(new RefreshEvent())) this.#facets.consents.source?.refresh();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const citizen = this.#view().citizen;
    if (citizen === this.#citizen) return;
    if (this.#citizen !== undefined) {
      this.#forms.forget();
      this.#day = undefined;
    }
    this.#citizen = citizen;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#parts.settled();
    return complete && super.getUpdateComplete();
  }

  override render() {
    const states = this.#states();
    const view = this.#view(states);
    const mine = view.audience === 'citizen';
    const phase = phaseOf(view, this.#phase !== 'content' && !this.#patience.slow);
    this.#phase = phase;
    const page = ownPart(view, this.compact, this.editable);
    // On its way while the sources are asked.
    if (page && phase === 'loading') this.#parts.get(page);
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
              : this.#page(page, view)
      }
    </div>`;
  }

  #page(page: OwnPart, view: ConsentView): TemplateResult {
    if (page === 'compact' || page === 'citizen') return partPage(page, view);
    // What is read already stays, and what can be read does not wait for what could not be fetched.
    this.#read ||=
      page === undefined || this.#parts.get(page) !== undefined || this.#parts.hasFailed(page);
    return this.#read ? professional(view) : loading(view, false, false);
  }

  #facet<F extends Facet>(
    facet: F,
    given: () => Given<FacetValue[F]>,
    wanted?: () => boolean,
  ): FacetController<F> {
    return new FacetController(this, facet, given, wanted);
  }

  #states(): ConsentStates {
    return Object.fromEntries(
      CONSENT_FACETS.map((facet) => [facet, this.#facets[facet].state]),
    ) as unknown as ConsentStates;
  }

  #view(states: ConsentStates = this.#states()): ConsentView {
    const source = this.#facets.consents.source;
    const { desk, wanted } = this.#forms;
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
      parts: this.#parts,
      // A fixed day has no clock.
      now: isCivilDate(this.today) || source?.today ? undefined : systemNow(),
      ui: {
        form: desk?.form,
        problems: desk?.problems ?? {},
        outcome: (place) => desk?.outcome(place),
        formsWanted: wanted,
        day: this.#day,
      },
      act: this.#act,
    });
  }

  #act: ConsentActions = {
    open: (form) => void this.#forms.open(form),
    cancel: () => this.#forms.desk?.cancel(),
    wantForms: () => this.#forms.want(),
    submit: (event) => void this.#forms.desk?.submit(event, this.#view()),
    lookUp: (day) => {
      this.#day = day;
      this.requestUpdate();
    },
    openDocument: (documentId, system) => {
      this.dispatchEvent(new OpenDocumentEvent(documentId, system));
    },
    openConsent: () => {
      this.dispatchEvent(new SeeConsentEvent(undefined));
    },
    refresh: () => this.refresh(),
    retryPart: () => this.#parts.retry(),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hoi-consent-status': ConsentStatus;
  }
}
