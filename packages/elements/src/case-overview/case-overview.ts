import { type PropertyValues, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Area, CaseRecord, Facet, FacetValue } from '@hoi/model';
import type { Audience } from '../context/source-context.js';
import { FacetController } from '../controllers/facet-controller.js';
import { SlowController } from '../controllers/slow-controller.js';
import { OpenCaseEvent } from '../events/open-case.js';
import { RefreshEvent } from '../events/refresh.js';
import { SeeConsentEvent } from '../events/see-consent.js';
import { SelectEvent } from '../events/select.js';
import type { Given } from '../internal/facet-state.js';
import { HoiElement } from '../internal/hoi-element.js';
import { citizen } from './citizen.js';
import { type FacetStates, makeView } from './make-view.js';
import { type OverviewPhase, phaseOf } from './phase.js';
import { professional } from './professional.js';
import { failed, loading, noSource } from './states.js';
import { overviewStyles } from './case-overview.styles.js';
import { OVERVIEW_FACETS, type OverviewActions, type OverviewView } from './view.js';

/**
 * One citizen's cases, help and people on one page: who, what must be done, what runs, what is next, and what is not seen.
 *
 * @customElement hoi-case-overview
 * @attr audience - `professional` or `citizen`: chooses words and layout, never access. The context's audience when absent.
 * @attr hide-name - The page around it already shows the citizen's name.
 * @attr heading-level - Level of the widget's own title, 1–6; 2 when absent.
 * @attr today - A fixed today (YYYY-MM-DD) for demonstrations and tests.
 * @attr open-cases - The page can open cases in their own systems: shows the buttons that ask it to.
 * @attr selected - Id of the chosen case; shared with other elements through `hoi-select`.
 * @prop person - Person, or a reading of one. A property goes before the context; so do the next twelve.
 * @prop cases - Cases, or a reading of them.
 * @prop grants - Grants, or a reading of them.
 * @prop interventions - Real interventions, or a reading of them.
 * @prop documents - Documents, or a reading of them.
 * @prop notes - Journal notes, or a reading of them.
 * @prop appointments - Meetings and follow-ups, or a reading of them.
 * @prop plan - The joint plan, or a reading of it.
 * @prop participation - The answer to HOI, or a reading of it.
 * @prop consents - Consents, or a reading of them.
 * @prop contacts - Contacts, or a reading of them.
 * @prop remarks - Cross-cutting remarks, or a reading of them.
 * @prop household - The household, or a reading of it.
 * @fires {OpenCaseEvent} hoi-open-case - Someone asks to open a case in its own system.
 * @fires {SelectEvent} hoi-select - A case was opened or closed here. Cancel it to keep the element as it was.
 * @fires {SeeConsentEvent} hoi-see-consent - Someone asks to see the consent.
 * @fires {RefreshEvent} hoi-refresh - Someone asks to have everything read again.
 * @slot entries - Ways in to the page's other views, at the end of the side column.
 * @slot next-actions - Citizen: what can be done about the next appointment.
 * @csspart widget - The frame.
 * @csspart header - Name, remarks, summary, contact and what needs action.
 * @csspart context - The line under the name.
 * @csspart remarks - The cross-cutting remarks.
 * @csspart summary - The summary and how it was made.
 * @csspart contact - The coordinating caseworker.
 * @csspart attention - What needs action.
 * @csspart partial - Connections that failed or are late.
 * @csspart cases - All cases.
 * @csspart hoi-case - The case about the joint plan.
 * @csspart area - One area.
 * @csspart case - One case.
 * @csspart case-detail - What hangs on one case.
 * @csspart open-case - The button that asks the page to open a case.
 * @csspart intervention - One intervention that belongs to no case here.
 * @csspart side - The side column.
 * @csspart next - What comes next.
 * @csspart contacts - Everyone around the citizen.
 * @csspart household - Family and household.
 * @csspart coverage - The ledger of connections and systems.
 * @csspart help - Citizen: what there is help with.
 * @csspart journey - Citizen: how we got here.
 * @csspart sharing - Citizen: what is not shared between areas.
 * @csspart missing - Citizen: what cannot be seen here.
 * @csspart trust - The trust line.
 * @csspart empty - No cases, by every connection's answer.
 * @csspart failure - Nothing could be fetched.
 * @csspart shut - The viewer may not open this life, or is signed out.
 * @csspart no-source - No citizen has been chosen.
 * @cssprop --hoi-text-scale - Factor on all text sizes; 1 when absent.
 * @cssprop --hoi-font-family - The host's typeface.
 */
export class CaseOverview extends HoiElement {
  static override readonly tag: string = 'hoi-case-overview';
  static override styles = overviewStyles;

  @property() audience: Audience | undefined;
  @property({ type: Boolean, attribute: 'hide-name' }) hideName = false;
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  @property({ type: Boolean, attribute: 'open-cases' }) openCases = false;
  @property() selected: string | undefined;

  @property({ attribute: false }) person: Given<FacetValue['person']>;
  @property({ attribute: false }) cases: Given<FacetValue['cases']>;
  @property({ attribute: false }) grants: Given<FacetValue['grants']>;
  @property({ attribute: false }) interventions: Given<FacetValue['interventions']>;
  @property({ attribute: false }) documents: Given<FacetValue['documents']>;
  @property({ attribute: false }) notes: Given<FacetValue['notes']>;
  @property({ attribute: false }) appointments: Given<FacetValue['appointments']>;
  @property({ attribute: false }) plan: Given<FacetValue['plan']>;
  @property({ attribute: false }) participation: Given<FacetValue['participation']>;
  @property({ attribute: false }) consents: Given<FacetValue['consents']>;
  @property({ attribute: false }) contacts: Given<FacetValue['contacts']>;
  @property({ attribute: false }) remarks: Given<FacetValue['remarks']>;
  @property({ attribute: false }) household: Given<FacetValue['household']>;

  @state() private open: ReadonlySet<string> = new Set();
  @state() private words = '';
  @state() private copied = false;

  #facets = {
    person: this.#facet('person', () => this.person),
    cases: this.#facet('cases', () => this.cases),
    grants: this.#facet('grants', () => this.grants),
    interventions: this.#facet('interventions', () => this.interventions),
    documents: this.#facet('documents', () => this.documents),
    notes: this.#facet('notes', () => this.notes),
    appointments: this.#facet('appointments', () => this.appointments),
    plan: this.#facet('plan', () => this.plan),
    participation: this.#facet('participation', () => this.participation),
    consents: this.#facet('consents', () => this.consents),
    contacts: this.#facet('contacts', () => this.contacts),
    remarks: this.#facet('remarks', () => this.remarks),
    household: this.#facet('household', () => this.household),
  };
  #phase: OverviewPhase = 'absent';
  #slow = new SlowController(this, () => this.#phase === 'loading');
  #citizen: string | undefined;
  #focusCase: string | undefined;

  /** Asks for everything to be read again; what is on screen stays until it has come. */
  refresh(): void {
    if (this.dispatchEvent(new RefreshEvent())) this.#facets.cases.source?.refresh();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const citizen = this.#facets.cases.source?.query.citizen;
    if (citizen === this.#citizen) return;
    // What was opened and searched for belonged to another life.
    if (this.#citizen !== undefined) {
      this.open = new Set();
      this.words = '';
      this.copied = false;
    }
    this.#citizen = citizen;
  }

  protected override updated(): void {
    if (this.#focusCase === undefined) return;
    const row = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-case]')].find(
      (one) => one.dataset['case'] === this.#focusCase,
    );
    this.#focusCase = undefined;
    row?.querySelector<HTMLElement>('.case-title')?.focus();
  }

  override render() {
    const states = this.#states();
    const view = this.#view(states);
    const mine = view.audience === 'citizen';
    const phase = phaseOf(view, states);
    this.#phase = phase;
    return html`<div
      class=${`widget ${mine ? 'citizen' : 'professional'} ${phase}`}
      part="widget"
      aria-busy=${phase === 'loading' ? 'true' : 'false'}
    >
      ${
        phase === 'absent'
          ? noSource(view)
          : phase === 'loading'
            ? loading(view, this.#slow.slow)
            : phase === 'failed'
              ? failed(view, OVERVIEW_FACETS.map((facet) => states[facet].reference).find(Boolean))
              : mine
                ? citizen(view)
                : professional(view)
      }
    </div>`;
  }

  #facet<F extends Facet>(facet: F, given: () => Given<FacetValue[F]>): FacetController<F> {
    return new FacetController(this, facet, given);
  }

  #states(): FacetStates {
    return Object.fromEntries(
      OVERVIEW_FACETS.map((facet) => [facet, this.#facets[facet].state]),
    ) as unknown as FacetStates;
  }

  #view(states: FacetStates): OverviewView {
    const source = this.#facets.cases.source;
    const level = Number.isInteger(this.headingLevel) ? this.headingLevel : 2;
    return makeView(
      states,
      {
        audience: this.audience ?? source?.audience ?? 'professional',
        messages: this.messages,
        today: this.todayFrom(source?.today),
        level,
        hideName: this.hideName,
        openCases: this.openCases,
        canRefresh: source !== undefined,
        citizen: source?.query.citizen,
      },
      { open: this.open, words: this.words, selected: this.selected, copied: this.copied },
      this.#act,
    );
  }

  #act: OverviewActions = {
    toggle: (key) => this.#toggle(key),
    toggleCase: (caseId) => this.#toggleCase(caseId),
    showCase: (caseId) => this.#showCase(caseId),
    openCase: (item: CaseRecord) => {
      this.dispatchEvent(new OpenCaseEvent(item.id, item.provenance.system));
    },
    seeConsent: (area: Area | undefined) => {
      this.dispatchEvent(new SeeConsentEvent(area));
    },
    find: (words) => {
      this.words = words;
    },
    copy: (text) => void this.#copy(text),
    refresh: () => this.refresh(),
    showCoverage: () => {
      this.renderRoot.querySelector<HTMLElement>('#coverage')?.focus();
    },
  };

  #toggle(key: string): void {
    const open = new Set(this.open);
    if (!open.delete(key)) open.add(key);
    this.open = open;
  }

  #toggleCase(caseId: string): void {
    const key = `case-${caseId}`;
    const opens = !this.open.has(key);
    if (opens && !this.#select(caseId)) return;
    if (!opens && this.selected === caseId && !this.#select(undefined)) return;
    this.#toggle(key);
  }

  /** Opens a case wherever it stands, its fold too, and takes the reader there. */
  #showCase(caseId: string): void {
    if (!this.#select(caseId)) return;
    const states = this.#states();
    const item = states.cases.reading?.value.find(({ id }) => id === caseId);
    this.words = '';
    this.open = new Set([
      ...this.open,
      `case-${caseId}`,
      ...(item?.status === 'closed' ? [`closed-${item.hoi ? 'hoi' : item.area}`] : []),
    ]);
    this.#focusCase = caseId;
  }

  /** Tells the others what was chosen; false when the page said no. */
  #select(caseId: string | undefined): boolean {
    if (!this.dispatchEvent(new SelectEvent(caseId))) return false;
    this.selected = caseId;
    return true;
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = true;
    } catch {
      // A page may forbid the clipboard: then the text is marked, ready for the reader's own copy command.
      const said = this.renderRoot.querySelector('.said');
      if (said) getSelection()?.selectAllChildren(said);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hoi-case-overview': CaseOverview;
  }
}
