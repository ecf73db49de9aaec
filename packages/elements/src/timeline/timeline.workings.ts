import type { CivilDate, Messages } from '@hoi/model';
import { LazyParts } from '../internal/lazy-parts.js';
import { SlowController } from '../controllers/slow-controller.js';
import { actionsOf } from './timeline.actions.js';
import { type AsOf, ownPoint } from './timeline.as-of.js';
import { Announcer, windowAnnouncement } from './timeline.announce.js';
import { DetailControl } from './timeline.detail-control.js';
import { FacetSet } from './timeline.facets.js';
import { FocusControl } from './timeline.focus.js';
import { Folds } from './timeline.folding.js';
import { Hands } from './timeline.hands.js';
import { ModelKeeper } from './timeline.model-keeper.js';
import { Near } from './timeline.near.js';
import { OutputControl } from './timeline.output-control.js';
import { PagePrint } from './timeline.page-print.js';
import { LOADERS, type Parts } from './timeline.parts.js';
import type { SortKey, Sorting } from './timeline.records.js';
import { SizeControl } from './timeline.size.js';
import type { Timeline } from './timeline.js';
import type { Actions, View } from './timeline.view.js';
import { WindowControl } from './timeline.window-control.js';

/** The element's inside: one thing for each thing it can do, and what they know of each other. */
export class Workings {
  readonly facets: FacetSet;
  readonly models: ModelKeeper;
  readonly size: SizeControl;
  readonly parts: Parts;
  readonly near: Near;
  readonly folds: Folds;
  readonly announcer: Announcer;
  readonly window: WindowControl;
  readonly hands: Hands;
  readonly focus: FocusControl;
  readonly detail: DetailControl;
  readonly slow: SlowController;
  readonly page: PagePrint;
  readonly output: OutputControl;
  readonly actions: Actions;

  /** What is drawn anew at each step while time is moved. */
  readonly live = new Set<(view: View) => void>();
  /** What was last drawn; it may have been moved since. */
  drawn: View | undefined;
  waiting = false;
  sorting: Sorting = { key: 'benefit', descending: false };
  /** A menu has been opened. */
  menus = false;
  /** Table and list show what lies outside the window too. */
  allTime = false;
  /** Someone has asked what consent covered on a day, so the answer to HOI is needed too. */
  wantsAnswer = false;
  /** Another point in time than now is shown. */
  asOf: AsOf | undefined;
  messages!: Messages;
  /** The day that is shown as today. */
  today!: CivilDate;
  /** Where the reader stood when the page was printed. */
  #before: string | undefined;
  #remembered = new Map<string, { key: readonly unknown[]; value: unknown }>();

  constructor(readonly host: Timeline) {
    const changed = () => host.requestUpdate();
    this.facets = new FacetSet(
      host,
      (facet) => (facet === 'payments' ? host.showPayments : this.wantsAnswer),
      () => ownPoint(host),
    );
    this.models = new ModelKeeper(this.facets);
    this.size = new SizeControl(host);
    this.parts = new LazyParts(host, LOADERS, (host.constructor as typeof Timeline).elementStyles);
    this.near = new Near(host);
    this.folds = new Folds(changed);
    this.announcer = new Announcer(host);
    this.window = new WindowControl(
      host,
      () => this.today,
      () => this.announcer.rest(() => (this.view ? windowAnnouncement(this.view) : '')),
    );
    this.hands = new Hands(this);
    this.detail = new DetailControl(host, (stop) => this.focus.giveTo(stop));
    this.focus = new FocusControl(host);
    this.slow = new SlowController(host, () => this.waiting);
    this.page = new PagePrint(host, {
      fetchTable: () => this.parts.foresee('table'),
      ready: () => this.view !== undefined && !this.waiting && this.size.width > 0,
      draw: (printing) => {
        const { stop } = (host.shadowRoot?.activeElement as HTMLElement | null)?.dataset ?? {};
        if (printing) this.#before = stop;
        else if (this.#before !== undefined) this.focus.giveTo(this.#before);
        host.drawNow();
      },
    });
    this.output = new OutputControl(this);
    this.actions = actionsOf(this);
  }

  /** What is on the screen, drawn where it has come to. */
  get view(): View | undefined {
    this.hands.settle();
    return this.drawn;
  }

  get citizen(): boolean {
    return (this.host.audience ?? this.facets.source?.audience) === 'citizen';
  }

  sort(key: SortKey): void {
    this.sorting = { key, descending: this.sorting.key === key && !this.sorting.descending };
    this.host.requestUpdate();
  }

  setAllTime(on: boolean): void {
    this.allTime = on;
    this.host.requestUpdate();
  }

  /** The same value for as long as what it is made of is the same. */
  remember<T>(name: string, key: readonly unknown[], make: () => T): T {
    const known = this.#remembered.get(name);
    if (known && known.key.every((part, i) => Object.is(part, key[i]))) return known.value as T;
    const value = make();
    this.#remembered.set(name, { key, value });
    return value;
  }
}
