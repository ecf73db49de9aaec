import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  AREAS,
  type Area,
  type CivilDate,
  type Facet,
  type FacetValue,
  type InterventionRow,
  dayNumber,
  emptyValue,
} from '@hoi/model';
import type { Audience, HoiSource } from '../context/source-context.js';
import { FacetController } from '../controllers/facet-controller.js';
import { SlowController } from '../controllers/slow-controller.js';
import { OpenCaseEvent } from '../events/open-case.js';
import { SeeConsentEvent } from '../events/see-consent.js';
import { SelectEvent } from '../events/select.js';
import { ViewChangeEvent } from '../events/view-change.js';
import { WindowChangeEvent } from '../events/window-change.js';
import type { Given } from '../internal/facet-state.js';
import { HoiElement } from '../internal/hoi-element.js';
import { trustOf } from '../internal/trust.js';
import { base } from '../styles/base.js';
import { parts } from '../styles/parts.js';
import { tokens } from '../styles/tokens.js';
import { axisOf, geometryOf } from './timeline.axis.js';
import { forCitizen } from './timeline.citizen.js';
import { tableText } from './timeline.copy.js';
import { DragController } from './timeline.drag.js';
import { detailOf, outsideDay } from './timeline.find.js';
import { moveOf } from './timeline.keyboard.js';
import { findItem } from './timeline.lanes.js';
import { TextMeasure } from './timeline.measure.js';
import { type TimelineModel, timelineModel } from './timeline.model.js';
import { placeDetails } from './timeline.place-details.js';
import { type SortKey, type Sorting, recordsOf } from './timeline.records.js';
import { countShown } from './timeline.lanes.js';
import { sceneOf } from './timeline.scene.js';
import { type Shown, frameOf } from './timeline.frame.js';
import { closestStop, stopElement, stopsIn } from './timeline.stops.js';
import { timelineStyles } from './timeline.styles.js';
import { flagsOf, windowWords } from './timeline.top-lanes.js';
import { type Actions, type Detail, type Room, type View, knownOf } from './timeline.view.js';
import {
  type Span,
  type TimelineWindow,
  centreOn,
  pan,
  presetSpan,
  spanOf,
  windowOf,
  zoom,
} from './timeline.window.js';

const FACETS = [
  'cases',
  'grants',
  'documents',
  'notes',
  'appointments',
  'consents',
  'plan',
  'interventions',
  'person',
] as const satisfies readonly Facet[];

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
 * @prop cases, grants, documents, notes, appointments, consents, plan, interventions, person - A reading or a bare value; wins over the context.
 * @prop window - The days shown, `{ from, to }`, both inclusive.
 * @prop areas - The areas shown; all when absent.
 * @prop selected - A case id or `<grant id>/<benefit id>` that is marked.
 * @fires hoi-window-change - Someone moved or zoomed.
 * @fires hoi-view-change - Someone chose another view or order.
 * @fires hoi-select - Someone chose an item, or took the choice back.
 * @fires hoi-open-case - Someone asks to see a case in its system. Cancelable.
 * @fires hoi-see-consent - Someone asks for the consent behind a withheld area.
 * @csspart header, summary, toolbar, strip, axis, plot, area, mark, cluster, event, legend, table, list, details, trust - The parts of the element.
 */
export class Timeline extends HoiElement {
  static override readonly tag = 'hoi-timeline';
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

  @property() view: 'auto' | 'timeline' | 'table' | 'list' = 'auto';
  @property() order: 'area' | 'time' = 'area';
  @property() audience: Audience | undefined;
  @property({ type: Boolean, attribute: 'open-cases' }) openCases = false;
  @property({ type: Boolean }) collapsed = false;
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  @property({ attribute: false }) window: TimelineWindow | undefined;
  @property({ attribute: false }) areas: readonly Area[] | undefined;
  @property({ attribute: false }) selected: string | undefined;

  @state() private detail: { stop: string; about: Detail } | undefined;
  @state() private current: string | undefined;
  @state() private announced = '';
  @state() private sorting: Sorting = { key: 'benefit', descending: false };
  @state() private allTime = false;
  @state() private printing = false;
  @state() private copied: 'yes' | 'no' | undefined;

  #facets = Object.fromEntries(
    FACETS.map((facet) => [facet, new FacetController(this, facet, () => this[facet])]),
  ) as { [F in (typeof FACETS)[number]]: FacetController<F> };
  #slow = new SlowController(this, () => this.#waiting);
  #drag = new DragController(this, {
    span: () => this.#span,
    whole: () => this.#model?.whole ?? this.#span,
    plot: () => this.#plotBox(),
    setSpan: (span) => this.#setSpan(span),
    zoom: (factor, about) => this.#zoom(factor, about),
    panned: (days, from) => this.#setSpan(pan(from, days, this.#model?.whole ?? from)),
  });
  #observer: ResizeObserver | undefined;
  #frame = 0;
  #print: MediaQueryList | undefined;
  #measure = new TextMeasure();
  #hostWidth = 0;
  #plotWidth = 0;
  #fontSize = 13;
  #waiting = false;
  #span: Span = { from: 0, to: 365 };
  #model: TimelineModel | undefined;
  #modelKey: readonly unknown[] = [];
  #closedAreas = new Set<Area>();
  #rowFolds = new Map<string, boolean>();
  #withEvents = new Set<Area>();
  #announceTimer: ReturnType<typeof setTimeout> | undefined;
  #lastView: View | undefined;
  /** Where the focus was before an update, so that it is never lost by one. */
  #focusWas: { stop: string; x: number; y: number } | undefined;
  #focusNext: 'details' | string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // In the next frame: what is drawn for a new width may itself change the height.
    this.#observer = new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#fit());
    });
    this.#observer.observe(this);
    this.#print = matchMedia('print');
    this.#print.addEventListener('change', this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#print?.removeEventListener('change', this.#onPrint);
    clearTimeout(this.#announceTimer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('collapsed')) this.#closedAreas = new Set(this.collapsed ? AREAS : []);
    this.#rebuild();
    if (changed.has('window') && this.window) {
      const shown = windowOf(this.#span);
      if (this.window.from !== shown.from || this.window.to !== shown.to) {
        this.#span = spanOf(this.window);
      }
    }
    if (!this.window && this.#model) {
      this.#span = presetSpan('1y', this.#today, this.#model.whole);
    }
    const active = this.shadowRoot?.activeElement;
    const stop = active instanceof HTMLElement ? active.dataset.stop : undefined;
    const box = stop === undefined ? undefined : active?.getBoundingClientRect();
    this.#focusWas = stop !== undefined && box ? { stop, x: box.left, y: box.top } : undefined;
  }

  protected override render(): TemplateResult {
    const view = this.#makeView();
    this.#lastView = view;
    const shown = this.#shown(view);
    this.#waiting = shown.phase === 'loading';
    return frameOf(shown, view);
  }

  protected override updated(): void {
    this.#fit();
    this.#keepStops();
    const details = this.renderRoot.querySelector<HTMLElement>('.details');
    if (details && this.detail) {
      if (details.hasAttribute('popover')) {
        if (!details.matches(':popover-open')) details.showPopover();
      } else {
        const opener =
          stopElement(this.renderRoot, this.detail.stop) ?? this.renderRoot.querySelector('.help');
        const within = this.renderRoot.querySelector<HTMLElement>('.widget');
        if (opener && within) placeDetails(details, opener, within);
      }
    }
    if (this.#focusNext === undefined) return;
    const next =
      this.#focusNext === 'details' ? details : stopElement(this.renderRoot, this.#focusNext);
    this.#focusNext = undefined;
    next?.focus({ preventScroll: next === details });
  }

  get #source(): HoiSource | undefined {
    return this.#facets.cases.source;
  }

  get #today(): CivilDate {
    return this.todayFrom(this.#source?.today);
  }

  get #citizenReads(): boolean {
    return (this.audience ?? this.#source?.audience) === 'citizen';
  }

  #value<F extends (typeof FACETS)[number]>(facet: F): FacetValue[F] {
    return this.#facets[facet].state.reading?.value ?? emptyValue(facet);
  }

  /** Builds lanes again only when what they are made of has changed. */
  #rebuild(): void {
    const states = FACETS.map((facet) => this.#facets[facet].state);
    const key = [
      ...states.map(({ reading }) => reading?.value),
      this.#today,
      this.#citizenReads,
      ...states.flatMap(({ reading }) => [reading?.withheld, reading?.systems]),
    ];
    if (
      this.#model &&
      key.length === this.#modelKey.length &&
      key.every((part, i) => Object.is(part, this.#modelKey[i]))
    )
      return;
    this.#modelKey = key;
    const trust = trustOf(states);
    this.#model = timelineModel(
      {
        cases: this.#value('cases'),
        grants: this.#value('grants'),
        documents: this.#value('documents'),
        notes: this.#value('notes'),
        appointments: this.#value('appointments'),
        consents: this.#value('consents'),
        plan: this.#value('plan'),
        interventions: this.#value('interventions'),
      },
      {
        today: this.#today,
        citizen: this.#source?.query.citizen ?? this.#value('person')?.id,
        ownOnly: this.#citizenReads,
        withheld: trust.withheld,
        systems: trust.systems,
      },
    );
    if (this.detail?.about.kind === 'item') {
      const found = findItem(
        this.#model.lanes.flatMap(({ rows }) => rows),
        this.detail.about.item.id,
      );
      this.detail = found
        ? { stop: this.detail.stop, about: { kind: 'item', ...found } }
        : undefined;
    }
  }

  get #room(): Room {
    const width = (this.#hostWidth * 13) / this.#fontSize;
    return width >= 960 ? 'wide' : width >= 600 ? 'medium' : 'narrow';
  }

  #makeView(): View {
    const model = this.#model as TimelineModel;
    const today = this.#today;
    const citizen = this.#citizenReads;
    const messages = citizen ? forCitizen(this.messages) : this.messages;
    const room = this.#room;
    const geometry = geometryOf(this.#span, Math.max(1, this.#plotWidth || this.#guessPlot(room)));
    const hidden = new Set(this.areas ? AREAS.filter((area) => !this.areas?.includes(area)) : []);
    const lanes = model.lanes.filter(({ area }) => !hidden.has(area));
    const state = (facet: (typeof FACETS)[number]) => this.#facets[facet].state;
    const view: Omit<View, 'flags'> = {
      messages,
      today,
      citizen,
      room,
      model,
      geometry,
      hidden,
      span: this.#span,
      trust: trustOf(FACETS.map(state)),
      axis: axisOf(geometry, messages, this.#fontSize / 13),
      scene:
        room === 'narrow' || this.view === 'table' || this.#hostWidth === 0
          ? []
          : sceneOf(lanes, geometry, today, {
              areaOpen: (area) => !this.#closedAreas.has(area),
              rowOpen: (row) => this.#rowFolds.get(row.id) ?? row.benefits.length > 1,
            }),
      measure: this.#measure.measure,
      grants: knownOf(state('grants')),
      appointments: knownOf(state('appointments')),
      consents: knownOf(state('consents')),
      openCases: this.openCases,
      selected: this.selected,
      current: this.current,
      order: this.order,
      headingLevel: this.headingLevel,
      subGoals: (record, caseId) =>
        (this.#value('plan')?.subGoals ?? [])
          .filter(
            ({ interventionIds: ids }) =>
              ids.includes(record) || (caseId !== undefined && ids.includes(caseId)),
          )
          .map(({ title }) => title),
      do: this.#actions,
    };
    return { ...view, flags: room === 'narrow' ? [] : flagsOf(view) };
  }

  #shown(view: View): Shown {
    const states = FACETS.map((facet) => this.#facets[facet].state);
    const present = states.filter(({ phase }) => phase !== 'absent');
    const failed = present.find(({ phase }) => phase === 'failed');
    const lanes = view.model.lanes.filter(({ area }) => !view.hidden.has(area));
    const empty =
      view.model.lanes.length === 0 &&
      view.model.consents.spans.length + view.model.consents.others.length === 0;
    const { connections, failed: broken } = view.trust;
    const allBroken = connections.length > 0 && broken.length === connections.length;
    let phase: Shown['phase'] = 'content';
    if (present.length === 0) phase = 'absent';
    else if (failed && !present.some(({ reading }) => reading)) phase = 'failed';
    else if (empty && allBroken) phase = 'failed';
    else if (!present.some(({ reading }) => reading)) phase = 'loading';
    else if (empty && view.trust.settled) phase = 'empty';
    else if (empty) phase = 'loading';
    const narrow = view.room === 'narrow';
    const mode = this.printing
      ? 'table'
      : narrow
        ? 'list'
        : this.view === 'auto'
          ? 'timeline'
          : this.view;
    const whole = this.allTime || this.printing;
    const records =
      mode === 'timeline'
        ? { areas: [], outside: 0 }
        : recordsOf(lanes, whole ? undefined : this.#span, view.today);
    const everything = new Set(AREAS);
    return {
      phase,
      mode: narrow && mode === 'table' && !this.printing ? 'list' : mode,
      waitingForRoom: this.#hostWidth === 0,
      slow: this.#slow.slow,
      reference: failed?.reference ?? broken[0]?.reference,
      failedAt: broken[0]?.at,
      records,
      allTime: this.allTime,
      setAllTime: (on) => {
        this.allTime = on;
      },
      table: {
        areas: records.areas,
        sorting: this.sorting,
        withEvents: this.printing ? everything : this.#withEvents,
        sort: (key: SortKey) => {
          this.sorting = { key, descending: this.sorting.key === key && !this.sorting.descending };
        },
      },
      areaOpen: (area) => !this.#closedAreas.has(area),
      announced: this.announced,
      detail: this.detail?.about,
      copied: this.copied,
      copy: () =>
        void this.#copy(
          records.areas.flatMap(({ rows }) => rows.flatMap(({ lines }) => lines)),
          view,
        ),
      drag: this.#drag,
      onKey: this.#onKey,
      onFocus: this.#onFocus,
      help: () => {
        this.#open('help');
      },
    };
  }

  readonly #actions: Actions = {
    open: (stop) => this.#open(stop),
    close: () => this.#close(),
    setSpan: (span) => this.#setSpan(span),
    preset: (preset) =>
      this.#setSpan(presetSpan(preset, this.#today, this.#model?.whole ?? this.#span)),
    pan: (windows) =>
      this.#setSpan(
        pan(
          this.#span,
          Math.round(windows * (this.#span.to - this.#span.from)),
          this.#model?.whole ?? this.#span,
        ),
      ),
    zoom: (factor) => this.#zoom(factor, NaN),
    goTo: (day) =>
      this.#setSpan(
        centreOn(this.#span, day ?? dayNumber(this.#today), this.#model?.whole ?? this.#span),
      ),
    toggleArea: (area) => {
      if (!this.#closedAreas.delete(area)) this.#closedAreas.add(area);
      this.requestUpdate();
    },
    toggleRow: (row: InterventionRow) => {
      this.#rowFolds.set(row.id, !(this.#rowFolds.get(row.id) ?? row.benefits.length > 1));
      this.requestUpdate();
    },
    toggleEvents: (area) => {
      if (!this.#withEvents.delete(area)) this.#withEvents.add(area);
      this.requestUpdate();
    },
    showArea: (area, shown) => {
      const now = this.areas ?? AREAS;
      const next = AREAS.filter((one) => (one === area ? shown : now.includes(one)));
      this.areas = next.length === AREAS.length ? undefined : next;
    },
    setView: (view) => {
      this.view = view;
      this.detail = undefined;
      this.dispatchEvent(new ViewChangeEvent(view, this.order));
    },
    setOrder: (order) => {
      this.order = order;
      const view = this.#room === 'narrow' ? 'list' : this.view === 'auto' ? 'timeline' : this.view;
      this.dispatchEvent(new ViewChangeEvent(view, order));
    },
    openCase: (caseId, system) => void this.dispatchEvent(new OpenCaseEvent(caseId, system)),
    seeConsent: (area) => void this.dispatchEvent(new SeeConsentEvent(area)),
    retry: () => this.#source?.refresh(),
  };

  #open(stop: string): void {
    const view = this.#lastView;
    if (!view) return;
    const day = outsideDay(stop, view.scene);
    if (day !== undefined) {
      this.#actions.goTo(day);
      return;
    }
    const about = detailOf(stop, view);
    if (!about) return;
    this.detail = {
      stop:
        this.detail && stop.startsWith('item:') && !stopElement(this.renderRoot, stop)
          ? this.detail.stop
          : stop,
      about,
    };
    this.#focusNext = 'details';
    if (about.kind === 'item') this.#select(about.item.record);
  }

  #close(): void {
    if (!this.detail) return;
    this.#focusNext = this.detail.stop;
    this.detail = undefined;
    this.#select(undefined);
  }

  #select(record: string | undefined): void {
    if (this.selected === record) return;
    if (!this.dispatchEvent(new SelectEvent(record))) return;
    this.selected = record;
  }

  #zoom(factor: number, about: number): void {
    const { from, to } = this.#span;
    const now = dayNumber(this.#today);
    const middle = now > from && now < to ? now : (from + to) / 2;
    this.#setSpan(
      zoom(
        this.#span,
        factor,
        Number.isNaN(about) ? middle : about,
        this.#model?.whole ?? this.#span,
      ),
    );
  }

  #setSpan(span: Span): void {
    if (span.from === this.#span.from && span.to === this.#span.to) return;
    this.#span = span;
    const next = windowOf(span);
    const same = this.window?.from === next.from && this.window.to === next.to;
    if (!same) {
      this.window = next;
      this.dispatchEvent(new WindowChangeEvent(next.from, next.to));
    }
    this.requestUpdate();
    clearTimeout(this.#announceTimer);
    this.#announceTimer = setTimeout(() => this.#announce(), 500);
  }

  /** Said politely, and only when the window has come to rest. */
  #announce(): void {
    const view = this.#lastView;
    if (!view) return;
    const inside = view.scene.reduce(
      (sum, { rows, silhouette }) =>
        sum +
        (silhouette
          ? countShown(silhouette)
          : rows.reduce(
              (n, row) =>
                n +
                countShown(row.plot) +
                row.benefits.reduce((k, { plot }) => k + countShown(plot), 0),
              0,
            )),
      0,
    );
    const outside = view.scene.reduce(
      (sum, { before, after }) => sum + before.items.length + after.items.length,
      0,
    );
    this.announced = view.messages['timeline.announce'](
      windowWords(view, windowOf(this.#span)),
      inside,
      outside,
    );
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    const current = target.dataset.stop;
    if (current === undefined && event.key !== '?') return;
    const move = moveOf(event.key, current, stopsIn(event.currentTarget as Element));
    // Enter and space press the button by themselves.
    if (!move || move.do === 'open') return;
    event.preventDefault();
    switch (move.do) {
      case 'focus':
        this.current = move.id;
        stopElement(this.renderRoot, move.id)?.focus();
        break;
      case 'pan':
        this.#actions.pan(move.windows);
        break;
      case 'zoom':
        this.#actions.zoom(move.factor);
        break;
      case 'close':
        this.#close();
        break;
      case 'help':
        this.#open('help');
        break;
    }
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const { stop } = (event.target as HTMLElement).dataset;
    if (stop !== undefined) this.current = stop;
  };

  readonly #onPrint = (event: MediaQueryListEvent): void => {
    this.printing = event.matches;
  };

  /** Keeps one stop in the tab order and the focus where it was, or as near as can be. */
  #keepStops(): void {
    const box = this.renderRoot.querySelector('.lanes-box');
    if (!box) return;
    const was = this.#focusWas;
    if (was && !this.shadowRoot?.activeElement && !this.detail) {
      const next = stopElement(box, was.stop) ?? closestStop(box, was.x, was.y);
      next?.focus({ preventScroll: true });
    }
    if (stopElement(box, this.current)) return;
    const first = box.querySelector<HTMLElement>('[data-stop]');
    if (first && first.dataset.stop !== this.current) this.current = first.dataset.stop;
  }

  #fit(): void {
    const widget = this.renderRoot.querySelector('.widget');
    const width = this.clientWidth;
    if (!widget || width === 0) return;
    const style = getComputedStyle(widget);
    const fontSize = parseFloat(style.fontSize) || 13;
    const font = this.#measure.use(style.fontFamily, fontSize * 0.923);
    if (font)
      void document.fonts.ready.then(() => {
        this.#measure.forget();
        this.requestUpdate();
      });
    const track = this.renderRoot.querySelector('.axis .plot, .list .scale');
    const plot = track?.clientWidth ?? 0;
    if (
      width === this.#hostWidth &&
      fontSize === this.#fontSize &&
      plot === this.#plotWidth &&
      !font
    )
      return;
    const fresh = width !== this.#hostWidth || fontSize !== this.#fontSize;
    this.#hostWidth = width;
    this.#fontSize = fontSize;
    // Another width may mean another layout, whose plot is not measured yet.
    this.#plotWidth = fresh ? 0 : plot;
    this.requestUpdate();
  }

  #guessPlot(room: Room): number {
    const label = room === 'wide' ? 21.85 : room === 'medium' ? 16.31 : 2.46;
    return Math.round(this.#hostWidth - 2 - label * this.#fontSize);
  }

  #plotBox(): { width: number; left: number } | undefined {
    return this.renderRoot.querySelector('.axis .plot')?.getBoundingClientRect();
  }

  async #copy(lines: Parameters<typeof tableText>[0], view: View): Promise<void> {
    try {
      await navigator.clipboard.writeText(tableText(lines, view.today, view.messages));
      this.copied = 'yes';
    } catch {
      this.copied = 'no';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hoi-timeline': Timeline;
  }
}
