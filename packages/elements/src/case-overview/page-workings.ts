import { type Area, civilDateAt, marksOfChoice, systemNow } from '@hoi/model';
import { AgeController } from '../controllers/age-controller.js';
import { Arrivals } from './arrivals.js';
import type { CaseOverview } from './case-overview.js';
import { foldsOf } from './folds-of.js';
import { FIRST_FACETS } from './facet-list.js';
import { FocusKeeper } from './focus-keeper.js';
import type { FacetStates, OverviewFrame } from './frame.js';
import { makeView } from './make-view.js';
import { actionsOf } from './overview.actions.js';
import type { Workings } from './overview.workings.js';
import { partFailed } from './states.js';
import type { OverviewActions, OverviewView } from './view.js';

/** What a page does once it stands: it holds back what comes late, tells its age, and takes the reader where they asked to go. */
export class PageWorkings {
  readonly arrivals: Arrivals;
  readonly age: AgeController;
  readonly actions: OverviewActions;
  readonly host: CaseOverview;

  /** What was last drawn. */
  view: OverviewView | undefined;
  /** Where the reader goes once it has been drawn. */
  goTo: string | undefined;
  goToNew: { before: ReadonlySet<string>; area: Area | undefined } | undefined;
  #revealed: string | undefined;

  constructor(readonly inner: Workings) {
    const { host } = inner;
    this.host = host;
    this.arrivals = new Arrivals(host);
    this.age = new AgeController(host);
    new FocusKeeper(host);
    this.actions = actionsOf(this);
  }

  /** Works out what is drawn next. */
  look(all: FacetStates, frame: OverviewFrame): OverviewView {
    const { arrivals, age, host } = this;
    const { settling, memory, reads, parts } = this.inner;
    this.#reveal(all);
    const states = arrivals.hold(all, settling.keepRoom);
    age.look(
      FIRST_FACETS.flatMap((facet) => states[facet].reading ?? []),
      frame.today === civilDateAt(systemNow()),
    );
    const { hideName, hideContact, openCases, caseLinks, openPlan } = host;
    const { planFollowUps, canAsk, dataQuality } = host;
    this.view = makeView(
      states,
      {
        ...frame,
        ...{ hideName, hideContact, openCases, caseLinks, openPlan },
        ...{ planFollowUps, canAsk, dataQuality },
        citizen: reads.source?.query.citizen,
        held: arrivals.held,
        keep: (items, held, ready) => arrivals.holdAttention(items, held, ready),
        topReady: settling.top,
        bodyReady: settling.ready,
        topRoom: settling.topRoom,
        keepRoom: settling.keepRoom,
        minutesOld: age.minutes,
        parts,
        more: (content, meanwhile = frame.messages['detail.loading']) => {
          const more = parts.get('more');
          if (more) return content(more);
          return parts.hasFailed('more') ? partFailed(frame) : meanwhile;
        },
      },
      memory.ui(host.selected),
      this.actions,
    );
    return this.view;
  }

  /**
   * What was chosen in another element is to be seen here: a fold it lies behind opens, once for each choice. Neither focus nor
   * page moves, for the reader stands elsewhere.
   */
  #reveal(states: FacetStates): void {
    const { selected } = this.host;
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
    this.inner.memory.openAll(behind.filter(({ id }) => !seen.includes(id)).flatMap(foldsOf));
  }

  /** Ids of the cases that stand in the page. */
  drawnCases(): ReadonlySet<string> {
    return new Set(this.#rows().map((row) => row.dataset['case'] ?? ''));
  }

  /** Takes the reader where an action said. */
  go(): void {
    const { goTo, goToNew } = this;
    this.goTo = undefined;
    const place = goTo && this.host.renderRoot.querySelector<HTMLElement>(goTo);
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
      this.host.renderRoot.querySelector<HTMLElement>(area ? `#area-${area}` : '#cases');
    title?.focus();
  }

  async print(): Promise<void> {
    const { parts } = this.inner;
    const [take] = await Promise.all([
      parts.load('files'),
      this.view?.audience === 'professional' ? parts.load('more') : undefined,
    ]);
    if (take && this.view) take.printOverview(this.host, this.view);
  }

  #rows(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-case]')];
  }
}
