import type { Instant } from '@hoi/model';
import type { PlanPart } from '../plan.parts.js';
import type { EffortLink, PanelAbout, PanelName } from '../view.js';
import type { PlanWorks } from '../works.js';

/** What each piece is asked for: the sub-goal that is changed, the day that is looked back to, what a panel is about. */
interface Asked extends Record<PanelName, PanelAbout | undefined> {
  edit: string | EffortLink | undefined;
  history: Instant | undefined;
}
export type PieceName = keyof Asked;
export type AskedOf<P extends PieceName> = Asked[P];

/** What a reader has opened in the plan: editing, one panel, an earlier version. It comes with the first of them. */
export class Opened {
  editing: InstanceType<PlanPart<'edit'>['EditSession']> | undefined;
  panel: InstanceType<PlanPart<PanelName>['PanelControl']> | undefined;
  past: InstanceType<PlanPart<'history'>['AsOf']> | undefined;
  #epoch: object | undefined;

  constructor(private readonly works: PlanWorks) {
    this.#epoch = works.source()?.epoch;
  }

  /** Nothing that was written about one life, or under one consent, stays when that is over; the rest follows the plan. */
  follow(): void {
    const epoch = this.works.source()?.epoch;
    if (this.#epoch !== undefined && epoch !== this.#epoch) this.forget();
    this.#epoch = epoch;
    this.editing?.follow();
  }

  forget(): void {
    this.editing = undefined;
    this.works.told = undefined;
    this.panel?.forget();
    this.past?.stop();
    this.past = undefined;
  }

  open<P extends PieceName>(name: P, part: PlanPart<P>, asked: AskedOf<P>): void {
    const { works } = this;
    if ('EditSession' in part)
      (this.editing ??= new part.EditSession(works)).begin(asked as AskedOf<'edit'>);
    else if ('AsOf' in part) this.#asOf(part, asked as AskedOf<'history'>);
    else
      (this.panel ??= new part.PanelControl(works)).open(
        name as PanelName,
        part.Panel,
        asked as PanelAbout | undefined,
      );
  }

  #asOf({ AsOf }: PlanPart<'history'>, at: Instant | undefined): void {
    const { host, show, source } = this.works;
    const from = source();
    if (!from) return;
    this.past?.stop();
    this.past = at && new AsOf(at, from, () => host.requestUpdate());
    show(at ? 'as-of' : 'history');
  }
}
