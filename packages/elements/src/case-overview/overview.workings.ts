import type { CSSResultOrNative } from 'lit';
import { type Area, type CitizenId, marksOfChoice } from '@hoi/model';
import { AgeController } from '../controllers/age-controller.js';
import { SlowController } from '../controllers/slow-controller.js';
import { LazyParts } from '../internal/lazy-parts.js';
import { Arrivals } from './arrivals.js';
import type { CaseOverview } from './case-overview.js';
import { FocusKeeper } from './focus-keeper.js';
import { OncePerFrame } from './once-per-frame.js';
import { actionsOf, foldsOf } from './overview.actions.js';
import { OverviewReads } from './overview.facets.js';
import { OverviewMemory } from './overview.memory.js';
import { LOADERS, type OverviewParts } from './overview.parts.js';
import type { OverviewPhase } from './phase.js';
import { Settling } from './settling.js';
import type { OverviewActions, OverviewFacet, OverviewView } from './view.js';

/** The element's inside: one thing for each thing it can do, and what they know of each other. */
export class Workings {
  readonly memory = new OverviewMemory();
  readonly reads: OverviewReads;
  readonly arrivals: Arrivals;
  readonly parts: OverviewParts;
  readonly actions: OverviewActions;
  readonly slow: SlowController;
  readonly settling: Settling;
  readonly age: AgeController;
  readonly pace = new OncePerFrame();

  /** What was last drawn. */
  view: OverviewView | undefined;
  phase: OverviewPhase = 'absent';
  /** Where the reader goes once it has been drawn. */
  goTo: string | undefined;
  goToNew: { before: ReadonlySet<string>; area: Area | undefined } | undefined;
  #epoch: object | undefined;
  #citizen: CitizenId | undefined;
  #revealed: string | undefined;

  constructor(readonly host: CaseOverview) {
    this.reads = new OverviewReads(host, (facet) => this.#wants(facet));
    this.arrivals = new Arrivals(host);
    new FocusKeeper(host);
    const { elementStyles } = host.constructor as unknown as { elementStyles: CSSResultOrNative[] };
    this.parts = new LazyParts(host, LOADERS, elementStyles);
    this.slow = new SlowController(host, () => this.phase === 'loading');
    this.settling = new Settling(host);
    this.age = new AgeController(host);
    this.actions = actionsOf(this);
  }

  /** Another life, another sign-in: what was opened, searched for and seen belonged to the one before. */
  turn(): void {
    const { source } = this.reads;
    if (source?.epoch !== this.#epoch) {
      this.arrivals.reset();
      this.settling.reset();
    }
    this.#epoch = source?.epoch;
    const citizen = source?.query.citizen;
    if (citizen !== this.#citizen && this.#citizen !== undefined) this.memory.forget();
    this.#citizen = citizen;
    this.#reveal();
  }

  /**
   * What was chosen in another element is to be seen here: a fold it lies behind opens, once for each choice. Neither focus nor
   * page moves, for the reader stands elsewhere.
   */
  #reveal(): void {
    const { selected } = this.host;
    if (selected === this.#revealed) return;
    const { cases, grants, interventions } = this.reads.states;
    const marks = marksOfChoice(selected, {
      grants: grants.reading?.value ?? [],
      interventions: interventions.reading?.value ?? [],
    });
    const behind = (cases.reading?.value ?? []).filter(({ id }) => marks.has(id));
    // What it belongs to may still be on its way.
    if (selected !== undefined && behind.length === 0) return;
    this.#revealed = selected;
    const seen = this.#rows()
      .filter((row) => !row.closest('.fold[hidden]'))
      .map((row) => row.dataset['case']);
    this.memory.openAll(behind.filter(({ id }) => !seen.includes(id)).flatMap(foldsOf));
  }

  /** The reader has asked for what waits. */
  accept(): void {
    this.arrivals.accept();
  }

  /** Ids of the cases that stand in the page. */
  drawnCases(): ReadonlySet<string> {
    return new Set(this.#rows().map((row) => row.dataset['case'] ?? ''));
  }

  /** Takes the reader where an action said. */
  go(): void {
    const { goTo, goToNew } = this;
    this.goTo = undefined;
    if (goTo !== undefined) this.host.renderRoot.querySelector<HTMLElement>(goTo)?.focus();
    if (!goToNew || this.arrivals.held.total > 0) return;
    this.goToNew = undefined;
    const { before, area } = goToNew;
    const fresh = this.#rows().find(
      (row) =>
        !before.has(row.dataset['case'] ?? '') &&
        (area === undefined || row.closest(`[data-area='${area}']`) !== null),
    );
    const title =
      fresh?.querySelector<HTMLElement>('.case-title') ??
      this.host.renderRoot.querySelector<HTMLElement>(area ? `#area-${area}` : '#cases');
    title?.focus();
  }

  async print(): Promise<void> {
    const [take] = await Promise.all([
      this.parts.load('more'),
      this.view?.audience === 'citizen' ? this.parts.load('citizen') : undefined,
    ]);
    if (take && this.view) take.printOverview(this.host, this.view);
  }

  /** What stands behind a fold is read when the fold is opened. */
  #wants(facet: OverviewFacet): boolean {
    const { open } = this.memory;
    if (this.host.compact) return facet === 'contacts';
    if (facet === 'payments') return [...open].some((key) => key.startsWith('case-'));
    return facet !== 'lookups' || open.has('looked-up');
  }

  #rows(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-case]')];
  }
}
