import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { type FacetValue, type Instant, instantAt } from '@hoi/model';
import { planDa } from '@hoi/model/locales/da/plan.js';
import type { Audience } from '../context/source-context.js';
import { FacetController } from '../controllers/facet-controller.js';
import { SlowController } from '../controllers/slow-controller.js';
import { RefreshEvent } from '../events/refresh.js';
import { SelectEvent } from '../events/select.js';
import type { Given } from '../internal/facet-state.js';
import { HoiElement } from '../internal/hoi-element.js';
import { LazyParts } from '../internal/lazy-parts.js';
import { planStyles } from './joint-plan.styles.js';
import type { AskedOf, Opened, PieceName } from './panel/opened.js';
import { LOADERS } from './plan.parts.js';
import { professional } from './professional.js';
import { failed, loading, noSource } from '../internal/page-states.js';
import { anyFailed } from './part-failed.js';
import {
  type JointPlanState,
  PLAN_FACETS,
  type PlanFacet,
  type PlanActions,
  type PlanStates,
  byFacet,
  isComing,
  makeView,
  phaseOf,
} from './view.js';
import type { PlanWorks } from './works.js';

/** So long, in milliseconds, the plan waits for what stands above its sub-goals; then nobody is kept from what has come. */
const PATIENCE = 1200;

/**
 * The joint plan: the citizen's own words, sub-goals with what serves them from every area, agreements, follow-ups, and what a
 * careful reader would notice. Whoever the server lets may change it here, part by part.
 *
 * @customElement hoi-joint-plan
 * @attr audience - `professional` or `citizen`: chooses words and layout, never access. The context's audience when absent.
 * @attr compact - A small card: the goal, the sub-goals and a button that asks for the whole plan.
 * @attr editable - Offers to change what the plan's reading says the reader may. The server decides again.
 * @attr heading-level - Level of the widget's own title, 1–6; 2 when absent.
 * @attr today - A fixed today (YYYY-MM-DD) for demonstrations and tests.
 * @attr open-cases - The page can open cases in their own systems: shows the buttons that ask it to.
 * @attr open-documents - The page can open documents where they lie: shows the links that ask it to.
 * @attr selected - Id of the chosen case or benefit; shared with other elements through `hoi-select`.
 * @prop plan - The joint plan, or a reading of it; null when there is none. A property goes before the context; so do the next ten.
 * @prop cases - Cases, or a reading of them.
 * @prop grants - Grants, or a reading of them.
 * @prop interventions - Interventions, or a reading of them.
 * @prop appointments - Meetings and follow-ups, or a reading of them.
 * @prop contacts - Contacts, or a reading of them.
 * @prop household - The household, or a reading of it.
 * @prop documents - Documents, or a reading of them.
 * @prop consents - Consents, or a reading of them.
 * @prop participation - The answer to HOI, or a reading of it.
 * @prop person - Person, or a reading of one.
 * @prop draft - What a page has kept of `hoi-draft`: unsaved work to go on with. The element itself stores nothing.
 * @fires {CommandEvent} hoi-command - Someone asks to have the plan changed. Cancel it to carry it out yourself, or not at all.
 * @fires {DraftEvent} hoi-draft - Something is written and not saved, or no longer; a page may keep it.
 * @fires {OpenPlanEvent} hoi-open-plan - Someone asks for the whole plan, from the small card.
 * @fires {OpenCaseEvent} hoi-open-case - Someone asks to open an effort's case in its own system.
 * @fires {OpenDocumentEvent} hoi-open-document - Someone asks to open a document of the plan.
 * @fires {SelectEvent} hoi-select - An effort was chosen here. Cancel it to keep the element as it was.
 * @fires {SeeConsentEvent} hoi-see-consent - Someone asks to see the consent.
 * @fires {ExportEvent} hoi-export - Someone takes the plan away as a file. Cancel it to do it yourself.
 * @fires {RefreshEvent} hoi-refresh - Someone asks to have everything read again.
 * @slot actions - What the page can do with the plan, beside its title.
 * @csspart widget - The frame.
 * @csspart header - Title, the citizen's own words and what needs action.
 * @csspart own-words - The citizen's own words.
 * @csspart attention - What needs action.
 * @csspart partial - Connections that failed or are late.
 * @csspart goals - All sub-goals.
 * @csspart goal - One sub-goal.
 * @csspart effort - One effort.
 * @csspart tray - Efforts without a sub-goal.
 * @csspart elsewhere - Efforts in areas the plan does not reach.
 * @csspart notes - What is worth a look.
 * @csspart side - The side column.
 * @csspart next - The next follow-ups.
 * @csspart participants - Who takes part.
 * @csspart history - What has happened to the plan.
 * @csspart basis - Legal basis and documents.
 * @csspart not-part - Areas that are not part of the plan.
 * @csspart trust - The trust line.
 * @csspart draft - Something is written and not saved.
 * @csspart progress - Attainment on a scale.
 * @csspart as-of - The banner over an earlier version.
 * @csspart follow-up - A follow-up being planned, held, moved or called off.
 * @csspart compare - Two versions of the plan beside each other.
 * @csspart fridge - Choosing what goes on the fridge plan.
 * @csspart take - The plan as files.
 * @csspart empty - No plan, and why.
 * @csspart failure - Nothing could be fetched.
 * @csspart shut - The viewer may not open this life, or is signed out.
 * @csspart no-source - No citizen has been chosen.
 * @cssprop --hoi-text-scale - Factor on all text sizes; 1 when absent.
 * @cssprop --hoi-font-family - The host's typeface.
 */
export class JointPlanView extends HoiElement {
  static override readonly tag: string = 'hoi-joint-plan';
  protected static override readonly words = [planDa];
  static override styles = planStyles;

  @property() audience: Audience | undefined;
  @property({ type: Boolean }) compact = false;
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  @property({ type: Boolean, attribute: 'open-cases' }) openCases = false;
  @property({ type: Boolean, attribute: 'open-documents' }) openDocuments = false;
  @property({ type: Boolean }) editable = false;
  @property() selected: string | undefined;

  @property({ attribute: false }) plan: Given<FacetValue['plan']>;
  @property({ attribute: false }) cases: Given<FacetValue['cases']>;
  @property({ attribute: false }) grants: Given<FacetValue['grants']>;
  @property({ attribute: false }) interventions: Given<FacetValue['interventions']>;
  @property({ attribute: false }) appointments: Given<FacetValue['appointments']>;
  @property({ attribute: false }) contacts: Given<FacetValue['contacts']>;
  @property({ attribute: false }) household: Given<FacetValue['household']>;
  @property({ attribute: false }) documents: Given<FacetValue['documents']>;
  @property({ attribute: false }) consents: Given<FacetValue['consents']>;
  @property({ attribute: false }) participation: Given<FacetValue['participation']>;
  @property({ attribute: false }) person: Given<FacetValue['person']>;
  @property({ attribute: false }) draft: unknown;

  // Each facet is a property of the same name.
  #facets = byFacet((facet) => new FacetController(this, facet, () => this[facet])) as {
    readonly [F in PlanFacet]: FacetController<F>;
  };
  /** Nothing to read has been drawn yet. */
  #loading = true;
  #slow = new SlowController(this, () => this.#loading);
  /** The plan has come, and what stands above its sub-goals has not. */
  #waits = false;
  #patience = new SlowController(this, () => this.#waits, PATIENCE);
  #citizen: string | undefined;
  #drawn: JointPlanState | undefined;
  #parts = new LazyParts(this, LOADERS, planStyles);
  #works: PlanWorks = {
    host: this,
    parts: this.#parts,
    told: undefined,
    later: undefined,
    source: () => this.#facets.plan.source,
    view: () => this.#drawn,
    plan: () => this.#facets.plan.state.reading?.value,
    show: (id) => void this.#show(id),
  };
  /** Comes with the first piece that is opened. */
  #opened: Opened | undefined;

  /** Asks for everything to be read again; what is on screen stays until it has come. */
  refresh(): void {
    if (this.dispatchEvent(new RefreshEvent())) this.#facets.plan.source?.refresh();
  }

  /** Opens a follow-up that is there, or a new one, for those who may: where a page leads that hears `hoi-plan-follow-up` elsewhere. */
  followUp(appointment?: string): void {
    void this.#open('followUp', { appointment });
  }

  /** Settles when what was asked for beside the plan has come. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#parts.settled();
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    this.#opened?.follow();
    const citizen = this.#facets.plan.source?.query.citizen;
    if (citizen === this.#citizen) return;
    // What was chosen belonged to another life.
    if (this.#citizen !== undefined) this.selected = undefined;
    this.#citizen = citizen;
  }

  override render() {
    const states = byFacet((facet) => this.#facets[facet].state) as PlanStates;
    const view = (this.#drawn = this.#view(this.#opened?.past?.states(states) ?? states));
    view.panel = this.#opened?.panel?.render(view);
    const mine = view.audience === 'citizen';
    // What will be needed is fetched while the facts are on their way, so that nothing moves when it comes.
    const needed = this.compact ? 'card' : mine ? 'citizen' : view.facts.plan && 'aside';
    if (needed) this.#parts.get(needed);
    const phase = phaseOf(view);
    const at = this.#at;
    const page =
      phase === 'absent'
        ? noSource(view)
        : phase === 'failed'
          ? failed(view, PLAN_FACETS.map((facet) => states[facet].reference).find(Boolean))
          : phase !== 'loading' && this.#page(view);
    this.#loading = !page;
    return html`<div
      class=${`widget ${view.audience} ${this.compact ? 'compact' : ''}`}
      part="widget"
      aria-busy=${!page}
    >
      ${at && this.#parts.get('history')?.asOfBanner(at, view, this.#opened?.past)}
      ${anyFailed(view)} ${page || loading(view, this.#slow.slow, this.compact)}
    </div>`;
  }

  /** What the view is made of; undefined while that is on its way. */
  #page(view: JointPlanState): unknown {
    const { parts, facts, audience } = view;
    // What has once been drawn is neither pushed down by what comes later, nor taken away again.
    // What says that something is not saved stands above the rest.
    const draft = this.draft && view.editable && !view.tools;
    this.#waits = this.#loading && Boolean(draft || isComing(view));
    if (this.#waits && !this.#patience.slow) return undefined;
    if (this.compact) return parts.get('card')?.compact(view);
    const edited = this.#opened?.editing?.render(view);
    if (edited) return edited;
    if (audience === 'citizen') return parts.get('citizen')?.citizen(view);
    return facts.plan || parts.get('card') ? professional(view) : undefined;
  }

  /** The earlier version that is shown: by the reader's choice, or because the whole context looks back. */
  get #at(): Instant | undefined {
    const { knownAt, validAt } = this.#facets.plan.source?.query ?? {};
    return this.#opened?.past?.at ?? knownAt ?? (validAt && instantAt(validAt));
  }

  #view(states: PlanStates): JointPlanState {
    const source = this.#facets.plan.source;
    // What was cannot be changed.
    const editable = this.editable && this.#at === undefined;
    const view = makeView(states, {
      audience: this.audience ?? source?.audience ?? 'professional',
      messages: this.messages,
      today: this.todayFrom(source?.today),
      level: Number.isInteger(this.headingLevel) ? this.headingLevel : 2,
      openCases: this.openCases,
      openDocuments: this.openDocuments,
      canRefresh: source !== undefined,
      compact: this.compact,
      citizen: source?.query.citizen,
      selected: this.selected,
      editable,
      parts: this.#parts,
      tools: editable && !this.compact ? this.#parts.get('tools') : undefined,
      panel: undefined,
      panelAt: this.#opened?.panel?.at,
      works: this.#works,
      act: this.#act,
    });
    if (view.audience !== 'citizen' || view.compact) return view;
    // Until their page is here, nothing of theirs is drawn.
    return this.#parts.get('citizen')?.ownView(view) ?? view;
  }

  #act: PlanActions = {
    select: ({ id }) => {
      const chosen = this.selected === id ? undefined : id;
      if (this.dispatchEvent(new SelectEvent(chosen))) this.selected = chosen;
    },
    tell: (asked) => void this.dispatchEvent(asked),
    show: this.#works.show,
    refresh: () => this.refresh(),
    edit: (goal) => void this.#open('edit', goal),
    draw: () => this.requestUpdate(),
    asOf: (at) => void this.#open('history', at),
    open: (name, about) => void this.#open(name, about),
  };

  /** A press is carried out when what lies behind it has come; a piece that cannot be fetched is told where it was asked for. */
  async #open<P extends PieceName>(name: P, asked: AskedOf<P>): Promise<void> {
    const { epoch } = this.#facets.plan.source ?? {};
    const part = await this.#parts.load(name);
    if (!part) return this.#show('part-failed');
    // It was pressed in another life.
    if (epoch !== this.#facets.plan.source?.epoch) return;
    this.#opened ??= new part.Opened(this.#works);
    this.#opened.open(name, part, asked);
  }

  async #show(id: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    const place = this.shadowRoot?.getElementById(id);
    place?.closest('details')?.setAttribute('open', '');
    place?.focus();
    place?.scrollIntoView({ block: 'nearest' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hoi-joint-plan': JointPlanView;
  }
}
