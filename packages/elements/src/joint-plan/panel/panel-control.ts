import { openerOf } from './opener-of.js';
import type { PlanWorks } from '../opened.js';
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
  open(name: PanelName, Panel: PanelClass, about: PanelAbout = {}): void {
    const { works } = this;
    const opener = openerOf(name, about);
    const close = (): void => {
      this.forget();
      works.show(opener);
    };
    if (this.#name === name && opener === openerOf(name, this.#about)) return close();
    this.#name = name;
    this.#about = about;
    this.#panel = new Panel({ plan: works, close, about });
    works.show(`${name}-t`);
  }
}
