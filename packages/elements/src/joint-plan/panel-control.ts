import type { PlanPart, PlanParts } from './plan.parts.js';
import type { JointPlanState } from './view.js';

export type PanelName = 'fridge' | 'take';
type Panel = InstanceType<PlanPart<PanelName>['Panel']>;

/** The piece that is open over the plan's first lines, one at a time. What draws it is fetched when it is first asked for. */
export class PanelControl {
  #name: PanelName | undefined;
  #panel: Panel | undefined;

  constructor(
    private readonly host: HTMLElement & { renderRoot: HTMLElement | DocumentFragment },
    private readonly parts: PlanParts,
    private readonly show: (id: string) => void,
  ) {}

  render(view: JointPlanState): unknown {
    // Asked for again at every drawing, so that its styles stand in this root too.
    const here = this.#name && this.parts.get(this.#name);
    return here && this.#panel?.render(view);
  }

  forget(): void {
    this.#name = undefined;
    this.#panel = undefined;
  }

  /** A second press of its button closes it, and the focus stays where it was. */
  async open(name: PanelName): Promise<void> {
    const close = (): void => {
      this.forget();
      this.show(name);
    };
    if (this.#name === name) return close();
    const part = await this.parts.load(name);
    if (!part) return;
    this.#name = name;
    this.#panel = new part.Panel(this.host, close);
    this.show(`${name}-t`);
  }
}
