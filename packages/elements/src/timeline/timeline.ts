import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Area, FacetValue } from '@hoi/model';
import { timelineDa } from '@hoi/model/locales/da/timeline.js';
import type { Audience } from '../context/source-context.js';
import type { Given } from '../internal/facet-state.js';
import { HoiElement } from '../internal/hoi-element.js';
import { base } from '../styles/base.js';
import { parts } from '../styles/parts.js';
import { tokens } from '../styles/tokens.js';
import { asOfOf } from './timeline.as-of.js';
import { frameOf } from './timeline.frame.js';
import type { TimelineKind } from './timeline.kinds.js';
import { viewOf } from './timeline.make-view.js';
import { type Mode, shownOf, wantedMode } from './timeline.shown.js';
import { timelineStyles } from './timeline.styles.js';
import type { TimelineModel } from './timeline.model.js';
import type { TimelineWindow } from './timeline.window.js';
import { Workings } from './timeline.workings.js';

/**
 * A person's periods on one line of time: areas, cases, grants and what happened. As a picture, a table or a list.
 *
 * @customElement hoi-timeline
 * @attr view - `auto` (default: picture, or list in a narrow container), `timeline`, `table` or `list`.
 * @attr order - Of table and list: by `area` (default) or by `time`.
 * @attr audience - `professional` or `citizen`; the context's when absent. Chooses words, never access.
 * @attr open-cases - The host can open a case: shows "Åbn i …", which fires `hoi-open-case`.
 * @attr collapsed - Areas start closed.
 * @attr heading-level - Level of the title, 2 unless told.
 * @attr today - A fixed today (YYYY-MM-DD).
 * @attr valid-at - Shows the course as it was on this day (YYYY-MM-DD); the context's when absent. Says so, with a way back.
 * @attr known-at - Shows the course as it was known on this day: what was registered later is left out.
 * @attr show-payments - Payments are read, and drawn with the benefits they pay.
 * @prop cases - Cases, or a reading of them. A property goes before the context; so do the next eight.
 * @prop grants - Grants, or a reading of them.
 * @prop documents - Documents, or a reading of them.
 * @prop notes - Journal notes, or a reading of them.
 * @prop appointments - Meetings and follow-ups, or a reading of them.
 * @prop consents - Consents, or a reading of them.
 * @prop plan - The joint plan, or a reading of it.
 * @prop interventions - Interventions, or a reading of them.
 * @prop person - Person, or a reading of one.
 * @prop payments - Payments, or a reading of them; looked at only when they are shown.
 * @prop participation - The answer to HOI, or a reading of it; looked at only when someone asks what consent covered on a day.
 * @prop window - The days shown, `{ from, to }`, both inclusive.
 * @prop areas - The areas shown; all when absent.
 * @prop kinds - The kinds of period and event shown; all when absent.
 * @prop selected - A case id or `<grant id>/<benefit id>` that is marked.
 * @fires {WindowChangeEvent} hoi-window-change - Someone moved or zoomed.
 * @fires {ViewChangeEvent} hoi-view-change - Someone chose another view or order.
 * @fires {SelectEvent} hoi-select - Someone chose an item, or took the choice back. Cancel it to keep the element as it was.
 * @fires {AsOfChangeEvent} hoi-as-of-change - Someone chose another point in time, or now. Cancel it to keep the element as it was.
 * @fires {OpenCaseEvent} hoi-open-case - Someone asks to see a case in its own system.
 * @fires {ExportEvent} hoi-export - Someone saves or copies what is shown. Cancel it to do the saving yourself.
 * @fires {SeeConsentEvent} hoi-see-consent - Someone asks for the consent behind a withheld area.
 * @csspart header - Title, summary and the choice of view.
 * @csspart summary - The sentence under the title.
 * @csspart toolbar - Period, zoom, areas and order.
 * @csspart as-of - That the course is shown as it was another day, and the way back.
 * @csspart payments - What the payments of the window come to, when they are shown.
 * @csspart strip - The whole life in one line, with the window on it.
 * @csspart axis - The days above the picture.
 * @csspart plot - The picture: strip, axis and lanes.
 * @csspart area - One area, in every view.
 * @csspart mark - One period in the picture.
 * @csspart cluster - Several things where there is room for one.
 * @csspart event - A sign for one day.
 * @csspart legend - What the signs mean.
 * @csspart table - The same as a table.
 * @csspart list - The same as a list.
 * @csspart scale - The days above a list.
 * @csspart details - What one thing is, when it has been pressed.
 * @csspart partial - Connections that failed or are late.
 * @csspart failure - Nothing could be fetched.
 * @csspart shut - The viewer may not open this life, or is signed out.
 * @csspart trust - The trust line.
 */
export class Timeline extends HoiElement {
  static override readonly tag = 'hoi-timeline';
  protected static override readonly words = [timelineDa];
  static override styles = [tokens, base, parts, ...timelineStyles];

  @property({ attribute: false }) cases: Given<FacetValue['cases']>;
  @property({ attribute: false }) grants: Given<FacetValue['grants']>;
  @property({ attribute: false }) documents: Given<FacetValue['documents']>;
  @property({ attribute: false }) notes: Given<FacetValue['notes']>;
  @property({ attribute: false }) appointments: Given<FacetValue['appointments']>;
  @property({ attribute: false }) consents: Given<FacetValue['consents']>;
  @property({ attribute: false }) plan: Given<FacetValue['plan']>;
  @property({ attribute: false }) interventions: Given<FacetValue['interventions']>;
  @property({ attribute: false }) person: Given<FacetValue['person']>;

  @property({ attribute: false }) payments: Given<FacetValue['payments']>;
  @property({ attribute: false }) participation: Given<FacetValue['participation']>;

  @property() view: 'auto' | 'timeline' | 'table' | 'list' = 'auto';
  @property() order: 'area' | 'time' = 'area';
  @property() audience: Audience | undefined;
  @property({ attribute: 'valid-at' }) validAt: string | undefined;
  @property({ attribute: 'known-at' }) knownAt: string | undefined;
  @property({ type: Boolean, attribute: 'show-payments' }) showPayments = false;
  @property({ type: Boolean, attribute: 'open-cases' }) openCases = false;
  @property({ type: Boolean }) collapsed = false;
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  @property({ attribute: false }) window: TimelineWindow | undefined;
  @property({ attribute: false }) areas: readonly Area[] | undefined;
  @property({ attribute: false }) kinds: readonly TimelineKind[] | undefined;
  @property({ attribute: false }) selected: string | undefined;

  readonly #works = new Workings(this);
  #model!: TimelineModel;
  /** Something else than the window has changed: moving what is drawn is not enough. */
  declare private whole: boolean | undefined;
  /** The view that stands while the part of another is fetched. */
  #standing: Mode | undefined;

  override requestUpdate(...request: Parameters<HoiElement['requestUpdate']>): void {
    if (request[0] !== 'window') this.whole = true;
    super.requestUpdate(...request);
  }

  /** A window that has moved a little is what is drawn, moved; the rest is drawn when it stands still. */
  protected override shouldUpdate(): boolean {
    const moved = this.hasUpdated && !this.whole && this.#works.hands.step();
    this.whole = false;
    return !moved;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const works = this.#works;
    works.live.clear();
    works.messages = this.messages;
    works.asOf = asOfOf(this, works.facets.source);
    works.today = works.asOf?.day ?? this.todayFrom(works.facets.source?.today);
    if (changed.has('collapsed')) works.folds.closeAll(this.collapsed);
    const { model, fresh } = works.models.read(works.today, works.citizen);
    this.#model = model;
    if (fresh) works.detail.refresh(model);
    works.window.take(model.whole, changed.has('window'));
  }

  protected override render(): TemplateResult {
    const works = this.#works;
    const mode = this.#mode();
    const view = viewOf(works, this.#model, mode === 'timeline');
    const shown = shownOf(works, view, mode);
    works.drawn = view;
    works.waiting = shown.phase === 'loading';
    return frameOf(works, shown, view);
  }

  /** @internal Draws without waiting for its turn, for a page that is being printed. */
  drawNow(): void {
    if (!this.isConnected || !this.hasUpdated) return;
    this.requestUpdate();
    this.performUpdate();
  }

  /** Settled means that what it was fetching has come, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#works.parts.settled();
    await this.#works.hands.rested();
    return done;
  }

  /** The view asked for once it is here; until then the one that stands, if it fits the room. */
  #mode(): Mode | undefined {
    const { size, parts: all } = this.#works;
    const wanted = wantedMode(this.#works);
    if (size.width > 0 && (wanted === 'timeline' || all.get(wanted))) this.#standing = wanted;
    else if (size.room === 'narrow' || this.#standing === undefined) {
      this.#standing =
        all.hasFailed(wanted as 'list') && size.room !== 'narrow' ? 'timeline' : undefined;
    }
    return this.#standing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hoi-timeline': Timeline;
  }
}
