import type { HoiSource } from '../context/source-context.js';
import type { PlanPart, PlanParts } from './plan.parts.js';
import type { JointPlanState, PanelAbout, PanelName } from './view.js';

type Panel = InstanceType<PlanPart<PanelName>['Panel']>;

/** What a piece needs of the element it stands in. */
export interface PanelWorks {
  host: HTMLElement & { renderRoot: HTMLElement | DocumentFragment };
  source(): HoiSource | undefined;
  close(): void;
  about: PanelAbout;
}

interface ControlWorks extends Pick<PanelWorks, 'host' | 'source'> {
  parts: PlanParts;
  show(id: string): void;
}

/** The piece that is open in the plan, one at a time. What draws it is fetched when it is first asked for. */
export class PanelControl {
  #name: PanelName | undefined;
  #about: PanelAbout = {};
  #panel: Panel | undefined;

  constructor(private readonly works: ControlWorks) {}

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
  async open(name: PanelName, about: PanelAbout = {}): Promise<void> {
    const { host, parts, show, source } = this.works;
    const opener = openerOf(name, about);
    const close = (): void => {
      this.forget();
      show(opener);
    };
    if (this.#name === name && opener === openerOf(name, this.#about)) return close();
    const part = await parts.load(name);
    if (!part) return;
    this.#name = name;
    this.#about = about;
    this.#panel = new part.Panel({ host, close, source, about });
    show(`${name}-t`);
  }
}

/** The id of the button that opens it, and takes the focus back. */
export function openerOf(name: PanelName, { appointment, goal }: PanelAbout): string {
  return name === 'followUp' ? `follow-${goal ?? 'plan'}-${appointment ?? 'new'}` : name;
}
