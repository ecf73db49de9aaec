import {
  type Area,
  type AreaGroup,
  type Attention,
  type CaseGroups,
  civilDateAt,
  marksOfChoice,
  systemNow,
} from '@hoi/model';
import { AgeController } from '../controllers/age-controller.js';
import { type Apart, apart, count } from './apart.js';
import { Arrivals } from './arrivals.js';
import { FIRST_FACETS } from './facet-list.js';
import { FocusKeeper } from './focus-keeper.js';
import { foldsOf } from './folds-of.js';
import type { FacetStates, OverviewFrame } from './frame.js';
import { LatePlaces } from './late-places.js';
import { newPill, showNew } from './new-pill.js';
import type { PageWorkings } from './page-workings.js';
import { type StandingActions, standingActions } from './standing.actions.js';
import type { Held, Late, OverviewFacts, OverviewView } from './view.js';

/** What a page does once it stands: it holds back what comes late, tells its age, and takes the reader where they asked to go. */
export class Standing implements Late {
  readonly arrivals: Arrivals;
  readonly places: LatePlaces;
  readonly actions: StandingActions;
  /** Where the reader goes once it has been drawn. */
  goTo: string | undefined;
  goToNew: { before: ReadonlySet<string>; area: Area | undefined } | undefined;
  #age: AgeController;
  #notes: ReadonlyMap<Area, number> = new Map();
  #revealed: string | undefined;

  /** `drawn`: what the page was drawn from before anybody kept account of it. */
  constructor(
    readonly page: PageWorkings,
    drawn: FacetStates | undefined,
  ) {
    const { host } = page;
    const { settling } = page.inner;
    this.places = new LatePlaces(host);
    this.arrivals = new Arrivals(host, this.places, () => settling.keepRoom);
    if (drawn) this.arrivals.hold(drawn);
    this.#age = new AgeController(host);
    new FocusKeeper(host);
    this.actions = standingActions(this);
  }

  /** The states without what waits for the reader. */
  hold(all: FacetStates, { trust }: OverviewFrame): FacetStates {
    this.#reveal(all);
    if (trust.failed.length + trust.late.length > 0) this.arrivals.lookAtBox();
    return this.arrivals.hold(all);
  }

  get held(): Held {
    return this.arrivals.held;
  }

  apart(groups: CaseGroups): Apart {
    const stands = ({ area }: AreaGroup) =>
      this.places.has(`.area:not(.late)[data-area='${area}']`);
    const { here, late } = apart(groups, this.arrivals.below, stands);
    this.#notes = new Map(late?.areas.map((group) => [group.area, count(group)]));
    return { here, late };
  }

  words({ messages }: OverviewView): string {
    return messages['new.late'];
  }

  note(area: Area, { messages }: OverviewView): string {
    const below = this.#notes.get(area);
    return below === undefined ? '' : messages['new.below'](below);
  }

  get findStands(): boolean {
    return this.places.has('.find');
  }

  get boxBelow(): boolean {
    return this.arrivals.boxBelow;
  }

  get todoFree(): boolean {
    return this.arrivals.todoFree;
  }

  order(areas: readonly Area[]): Area[] {
    return this.arrivals.inPlace ? this.places.order(areas) : [...areas];
  }

  attention(items: readonly Attention[], ready: boolean): [Attention[], Held] {
    return this.arrivals.holdAttention(items, this.arrivals.held, ready);
  }

  marks(facts: OverviewFacts): ReadonlySet<string> {
    return marksOfChoice(this.page.host.selected, facts);
  }

  pill(view: OverviewView): unknown {
    return newPill(view);
  }

  news(area: Area, view: OverviewView): unknown {
    return showNew(area, view);
  }

  /** How old the oldest of what is shown is, in words, once it is old. */
  age(states: FacetStates, { today, messages }: OverviewFrame): string | undefined {
    this.#age.look(
      FIRST_FACETS.flatMap((facet) => states[facet].reading ?? []),
      today === civilDateAt(systemNow()),
    );
    const { minutes } = this.#age;
    return minutes === undefined ? undefined : messages['stale.age'](minutes);
  }

  reset(): void {
    this.arrivals.reset();
  }

  /**
   * What was chosen in another element is to be seen here: a fold it lies behind opens, once for each choice. Neither focus nor
   * page moves, for the reader stands elsewhere.
   */
  #reveal(states: FacetStates): void {
    const { selected } = this.page.host;
    if (selected === this.#revealed) return;
    const { cases, grants, interventions } = states;
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
    this.page.inner.memory.openAll(behind.filter(({ id }) => !seen.includes(id)).flatMap(foldsOf));
  }

  /** Ids of the cases that stand in the page. */
  drawnCases(): ReadonlySet<string> {
    return new Set(this.#rows().map((row) => row.dataset['case'] ?? ''));
  }

  /** Takes the reader where an action said. */
  go(): void {
    const { goTo, goToNew } = this;
    this.goTo = undefined;
    const place = goTo && this.#root.querySelector<HTMLElement>(goTo);
    if (place) {
      place.focus();
      // What stands under it is what the reader came for: at the foot of the window it would not be seen.
      if (place.getBoundingClientRect().top > innerHeight * 0.6)
        place.scrollIntoView({ block: 'center' });
    }
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
      this.#root.querySelector<HTMLElement>(area ? `#area-${area}` : '#cases');
    title?.focus();
  }

  get #root(): ParentNode {
    return this.page.host.renderRoot;
  }

  #rows(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[data-case]')];
  }
}
