import { openerOf } from './opener-of.js';
import { mayFollowUp } from '../tools/follow-up-button.js';
import type { PlanWorks } from '../works.js';
import type { PlanPart } from '../plan.parts.js';
import type { JointPlanState, PanelAbout, PanelName } from '../view.js';

type PanelClass = PlanPart<PanelName>['Panel'];

/** What a piece needs of the element it stands in. */
export interface PanelWorks {
  plan: PlanWorks;
  close(): void;
  about: PanelAbout;
}

/** The piece that is open in the plan, one at a time. */
export class PanelControl {
  #name: PanelName | undefined;
  #about: PanelAbout = {};
  #panel: InstanceType<PanelClass> | undefined;

  constructor(private readonly works: PlanWorks) {}

  /** The sub-goal it stands under. */
  get at(): string | undefined {
    return this.#about.goal;
  }

  render(view: JointPlanState): unknown {
    // Asked for again at every drawing, so that its styles stand in this root too.
    const here = this.#name && this.works.parts.get(this.#name);
    return here && this.#panel?.render(view);
  }

  forget(): void {
    this.#name = undefined;
    this.#about = {};
    this.#panel = undefined;
  }

  /** A second press of its button closes it, and the focus stays where it was. */
  open(name: PanelName, Panel: PanelClass, asked: PanelAbout = {}): void {
    const { works } = this;
    const about = this.#whole(asked);
    if (!about) return;
    const opener = openerOf(name, about);
    const close = (): void => {
      this.forget();
      works.show(opener);
    };
    const open = this.#name === name && opener === openerOf(name, this.#about);
    // A page that asks again does not want it closed.
    if (open && asked.goal === about.goal) return close();
    this.#name = name;
    this.#about = about;
    this.#panel = new Panel({ plan: works, close, about });
    works.show(`${name}-t`);
  }

  /** A page names no more than the appointment; the panel stands under its sub-goal. Undefined: it is not the reader's to change. */
  #whole(about: PanelAbout): PanelAbout | undefined {
    const view = this.works.view();
    const { appointment, goal } = about;
    if (appointment === undefined || goal !== undefined || !view) return about;
    const all = view.joined?.goals ?? [];
    const under = all.find(({ overdue, next }) =>
      [...overdue, ...next].some(({ id }) => id === appointment),
    );
    const found = view.facts.appointments.find(({ id }) => id === appointment);
    if (found && mayFollowUp(found, view)) return { appointment, goal: under?.goal.id };
    this.works.show(under ? `goal-${String(under.number)}` : 'next');
    return undefined;
  }
}
