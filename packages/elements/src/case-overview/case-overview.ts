import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { CaseLinks, FacetValue } from '@hoi/model';
import { overviewPageDa } from '@hoi/model/locales/da/overview-page.js';
import type { Audience } from '../context/source-context.js';
import { RefreshEvent } from '../events/refresh.js';
import type { Given } from '../internal/facet-state.js';
import { HoiElement } from '../internal/hoi-element.js';
import { failed, loading, noSource } from '../internal/page-states.js';
import { overviewStyles } from './case-overview.styles.js';
import { contactCard } from './contact.js';
import { FIRST_FACETS, OVERVIEW_FACETS } from './facet-list.js';
import { type OverviewFrame, frameOf } from './frame.js';
import { Workings } from './overview.workings.js';
import { phaseOf } from './phase.js';
import { partFailed, signedOut } from './states.js';

/**
 * One citizen's cases, help and people on one page: who, what must be done, what runs, what is next, and what is not seen.
 *
 * @customElement hoi-case-overview
 * @attr audience - `professional` or `citizen`: chooses words and layout, never access. The context's audience when absent.
 * @attr hide-name - The page around it already shows the citizen's name.
 * @attr hide-contact - The page shows the card of whom to call elsewhere, with `compact`.
 * @attr compact - Only the card of whom to call; reads nothing else.
 * @attr heading-level - Level of the widget's own title, 1–6; 2 when absent.
 * @attr today - A fixed today (YYYY-MM-DD) for demonstrations and tests.
 * @attr open-cases - The page can open cases in their own systems: shows the buttons that ask it to.
 * @attr open-plan - The page can show the joint plan: shows the ways to it.
 * @attr plan-follow-ups - The page can plan a follow-up: shows the way to it beside one that is overdue.
 * @attr can-ask - The page can take a message from the citizen: shows the ways to send one.
 * @attr data-quality - Shows broken filling rules and suspicious data, for those who look after them.
 * @attr context - Id of the context to read from, where that does not stand around the element.
 * @attr selected - Id of the chosen case; shared with other elements through `hoi-select`.
 * @prop person - Person, or a reading of one. A property goes before the context; so do the next fourteen.
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
 * @prop payments - Payments, or a reading of them. Read when a case is opened.
 * @prop lookups - Who has looked, or a reading of it. Read when the citizen asks.
 * @prop caseLinks - Addresses of cases by system name, with `{caseId}` and `{caseNumber}` where they belong.
 * @fires {OpenCaseEvent} hoi-open-case - Someone asks to open a case in its own system.
 * @fires {SelectEvent} hoi-select - A case was opened or closed here. Cancel it to keep the element as it was.
 * @fires {SeeConsentEvent} hoi-see-consent - Someone asks to see the consent.
 * @fires {OpenPlanEvent} hoi-open-plan - Someone asks to see the joint plan.
 * @fires {PlanFollowUpEvent} hoi-plan-follow-up - Someone asks to plan a follow-up.
 * @fires {AskEvent} hoi-ask - The citizen asks to say something to the municipality.
 * @fires {ExportEvent} hoi-export - Someone takes appointments to their calendar. Unless cancelled, the browser saves the file.
 * @fires {RefreshEvent} hoi-refresh - Someone asks to have everything read again.
 * @slot entries - Ways in to the page's other views, at the end of the side column.
 * @slot next-actions - Citizen: what can be done about the next appointment.
 * @csspart widget - The frame.
 * @csspart header - Name, remarks, summary, contact and what needs action.
 * @csspart context - The line under the name.
 * @csspart remarks - The cross-cutting remarks.
 * @csspart glance - What comes next and what is missing, where there is no side column in view.
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
 * @csspart new - What has come since the reader began, and waits.
 * @csspart quality - Broken filling rules and suspicious data.
 * @csspart contacts - Everyone around the citizen.
 * @csspart household - Family and household.
 * @csspart coverage - The ledger of connections and systems.
 * @csspart notice - Citizen: that something is missing or not quite new.
 * @csspart help - Citizen: what there is help with.
 * @csspart journey - Citizen: how we got here.
 * @csspart sharing - Citizen: what is not shared between areas.
 * @csspart looked-up - Citizen: when somebody has looked, and why.
 * @csspart ask - Citizen: ways to say something to the municipality.
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
  protected static override readonly words = [overviewPageDa];
  static override styles = overviewStyles;
  /** The facets, all alike. */
  static override properties = Object.fromEntries(
    OVERVIEW_FACETS.map((facet) => [facet, { attribute: false }]),
  );

  @property() audience: Audience | undefined;
  @property({ type: Boolean, attribute: 'hide-name' }) hideName = false;
  @property({ type: Boolean, attribute: 'hide-contact' }) hideContact = false;
  @property({ type: Boolean }) compact = false;
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  @property({ type: Boolean, attribute: 'open-cases' }) openCases = false;
  @property({ type: Boolean, attribute: 'open-plan' }) openPlan = false;
  @property({ type: Boolean, attribute: 'plan-follow-ups' }) planFollowUps = false;
  @property({ type: Boolean, attribute: 'can-ask' }) canAsk = false;
  @property({ type: Boolean, attribute: 'data-quality' }) dataQuality = false;
  @property() selected: string | undefined;

  declare person: Given<FacetValue['person']>;
  declare cases: Given<FacetValue['cases']>;
  declare grants: Given<FacetValue['grants']>;
  declare interventions: Given<FacetValue['interventions']>;
  declare documents: Given<FacetValue['documents']>;
  declare notes: Given<FacetValue['notes']>;
  declare appointments: Given<FacetValue['appointments']>;
  declare plan: Given<FacetValue['plan']>;
  declare participation: Given<FacetValue['participation']>;
  declare consents: Given<FacetValue['consents']>;
  declare contacts: Given<FacetValue['contacts']>;
  declare remarks: Given<FacetValue['remarks']>;
  declare household: Given<FacetValue['household']>;
  declare payments: Given<FacetValue['payments']>;
  declare lookups: Given<FacetValue['lookups']>;

  /** Addresses of cases by system name, with `{caseId}` and `{caseNumber}` in them. */
  @property({ attribute: false }) caseLinks: CaseLinks | undefined;

  #works = new Workings(this);

  /** Asks for everything to be read again; what is on screen stays until it has come. */
  refresh(): void {
    if (!this.dispatchEvent(new RefreshEvent())) return;
    this.#works.settling.giveUpRoom();
    this.#works.page.standing?.arrivals.accept();
    this.#works.reads.source?.refresh();
  }

  /** Prints the whole overview, everything open, as a document of its own. */
  async print(): Promise<void> {
    await this.#works.page.print();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const { page, parts } = this.#works;
    // The page comes first, and what follows it is asked for when it has been drawn.
    await super.getUpdateComplete();
    await parts.settled();
    const done = await super.getUpdateComplete();
    await page.followed();
    await parts.settled();
    return done && super.getUpdateComplete();
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#works.pace.turn();
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    this.#works.turn();
  }

  protected override updated(): void {
    this.#works.page.go();
  }

  /** What cannot be fetched may be the words for it too: then others serve. */
  #failed(frame: OverviewFrame, reference: string | undefined): unknown {
    const { parts } = this.#works;
    const part = parts.get('trouble');
    if (part) return part.failed(frame, reference);
    return parts.hasFailed('trouble') ? failed(frame, reference) : loading(frame, false, false);
  }

  override render() {
    const works = this.#works;
    const { states, source } = works.reads;
    works.settling.look(states);
    const frame = frameOf(states, {
      audience: this.audience ?? source?.audience ?? 'professional',
      messages: this.messages,
      today: this.todayFrom(source?.today),
      level: Number.isInteger(this.headingLevel) ? this.headingLevel : 2,
      canRefresh: source !== undefined,
      act: { refresh: () => this.refresh(), retryPart: () => works.parts.retry() },
    });
    const { audience } = frame;
    const phase = phaseOf(frame, states);
    if (this.compact && phase !== 'absent') {
      works.phase = phase;
      return html`<div class="widget professional compact" part="widget">
        ${contactCard(works.page.look(states, frame))}
      </div>`;
    }
    // Asked for as soon as anything is read, so that page and answers come together.
    const part = phase === 'absent' ? undefined : works.parts.get(audience);
    const missing = part === undefined && !works.parts.hasFailed(audience);
    // A citizen's page has no places to keep for what comes late: it is drawn when what is coming has come, or patience is out.
    const early = missing || (audience === 'citizen' && !works.settling.ready);
    works.phase = phase === 'shown' && early ? 'loading' : phase;
    return html`<div
      class=${`widget ${audience} ${works.phase}`}
      part="widget"
      aria-busy=${works.phase === 'loading' ? 'true' : 'false'}
    >
      ${
        works.phase === 'absent'
          ? works.reads.signedOut
            ? signedOut(frame)
            : noSource(frame)
          : works.phase === 'loading'
            ? loading(frame, works.slow.slow, false)
            : works.phase === 'failed'
              ? this.#failed(
                  frame,
                  FIRST_FACETS.map((facet) => states[facet].reference).find(Boolean),
                )
              : part
                ? [
                    part.page(works.page.look(states, frame)),
                    works.parts.hasFailed('standing') ? partFailed(frame) : nothing,
                  ]
                : partFailed(frame)
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hoi-case-overview': CaseOverview;
  }
}
