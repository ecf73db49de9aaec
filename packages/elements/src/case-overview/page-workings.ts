import type { CaseOverview } from './case-overview.js';
import type { FacetStates, OverviewFrame } from './frame.js';
import { makeView } from './make-view.js';
import { actionsOf } from './overview.actions.js';
import type { Workings } from './overview.workings.js';
import type { Standing } from './standing.js';
import { partFailed } from './states.js';
import type { OverviewActions, OverviewView } from './view.js';

/** Makes the view that is drawn. What a page needs once it stands is fetched when its first look has been drawn. */
export class PageWorkings {
  readonly actions: OverviewActions;
  readonly host: CaseOverview;

  /** What was last drawn. */
  view: OverviewView | undefined;
  /** What serves the reader of a page that stands; it comes by itself. */
  standing: Standing | undefined;
  /** What the first look was drawn from, until there is somebody to keep account of what comes after it. */
  #drawn: FacetStates | undefined;
  #following: Promise<unknown> | undefined;

  constructor(readonly inner: Workings) {
    this.host = inner.host;
    this.actions = actionsOf(this);
  }

  /** Works out what is drawn next. */
  look(all: FacetStates, frame: OverviewFrame): OverviewView {
    const { host } = this;
    const { settling, memory, reads, parts } = this.inner;
    this.#stand();
    const { standing } = this;
    const whole = host.compact || frame.audience === 'citizen' || parts.get('body') !== undefined;
    // What comes in the blink before somebody keeps account of it might push down what is read: it waits for that blink.
    if (!standing && this.#drawn && this.view && !parts.hasFailed('standing'))
      return (this.view = { ...this.view, ui: memory.ui(host.selected) });
    const states = standing?.hold(all, frame) ?? all;
    const { hideName, hideContact, openCases, caseLinks, openPlan } = host;
    const { planFollowUps, canAsk, dataQuality } = host;
    this.view = makeView(
      states,
      {
        ...frame,
        ...{ hideName, hideContact, openCases, caseLinks, openPlan },
        ...{ planFollowUps, canAsk, dataQuality },
        citizen: reads.source?.query.citizen,
        topReady: settling.top,
        bodyReady: settling.ready && whole,
        topRoom: settling.topRoom,
        keepRoom: settling.keepRoom,
        age: standing?.age(states, frame),
        parts,
        more: (content, meanwhile = frame.messages['detail.loading']) => {
          const more = this.#following || parts.here('more') ? parts.get('more') : undefined;
          if (more) return content(more);
          return parts.hasFailed('more') ? partFailed(frame) : meanwhile;
        },
      },
      standing,
      memory.ui(host.selected),
      this.actions,
    );
    if (this.view.bodyReady && !standing && !host.compact) this.#drawn = states;
    return this.view;
  }

  /** Takes the reader where an action said, and fetches what follows the first look. */
  go(): void {
    this.standing?.go();
    if (!this.#drawn || this.#following) return;
    const { parts } = this.inner;
    this.#following = Promise.all([
      parts.load('standing'),
      this.view?.audience === 'professional' ? parts.load('more') : undefined,
    ]);
  }

  /** Settles when what follows the first look has come. */
  async followed(): Promise<void> {
    await this.#following;
  }

  /** Another life. */
  reset(): void {
    this.#drawn = undefined;
    this.#following = undefined;
    this.standing?.reset();
  }

  async print(): Promise<void> {
    const { parts } = this.inner;
    const [take] = await Promise.all([
      parts.load('files'),
      ...(this.view?.audience === 'professional' ? [parts.load('body'), parts.load('more')] : []),
    ]);
    if (take && this.view) take.printOverview(this.host, this.view);
  }

  #stand(): void {
    const { parts, settling } = this.inner;
    if (this.standing || this.host.compact || !settling.ready) return;
    const part = this.#following || parts.here('standing') ? parts.get('standing') : undefined;
    if (part) this.standing = new part.Standing(this, this.#drawn);
  }
}
