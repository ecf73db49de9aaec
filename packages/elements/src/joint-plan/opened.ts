import { type Instant, type JointPlan, instantAt } from '@hoi/model';
import type { HoiSource } from '../context/source-context.js';
import type { PartName, PlanPart, PlanParts } from './plan.parts.js';
import type { Unsaved } from './panel/unsaved.js';
import type { JointPlanState, PanelAbout, PanelName } from './view.js';

/** What is opened in the plan needs of the element. */
export interface PlanWorks {
  host: HTMLElement & {
    renderRoot: HTMLElement | DocumentFragment;
    draft: unknown;
    requestUpdate(): void;
  };
  parts: PlanParts;
  /** What was last told to be unsaved. */
  told: Unsaved | undefined;
  source(): HoiSource | undefined;
  /** As it was last drawn. */
  view(): JointPlanState | undefined;
  /** As it has been read by now. */
  plan(): JointPlan | null | undefined;
  show(id: string): void;
}

/** What a reader opens in the plan: editing, one panel, an earlier version. Each is fetched when it is first asked for. */
export class Opened {
  editing: InstanceType<PlanPart<'edit'>['EditSession']> | undefined;
  panel: InstanceType<PlanPart<PanelName>['PanelControl']> | undefined;
  past: InstanceType<PlanPart<'history'>['AsOf']> | undefined;
  #epoch: object | undefined;

  constructor(private readonly works: PlanWorks) {}

  /** The earlier version that is shown: by the reader's choice, or because the whole context looks back. */
  get at(): Instant | undefined {
    const query = this.works.source()?.query;
    const day = query?.validAt;
    return this.past?.at ?? query?.knownAt ?? (day && instantAt(day));
  }

  banner(view: JointPlanState): unknown {
    const { at } = this;
    return at && this.works.parts.get('history')?.asOfBanner(at, view, this.past);
  }

  /** Nothing that was written about one life, or under one consent, stays when that is over; the rest follows the plan. */
  follow(): void {
    const epoch = this.works.source()?.epoch;
    if (this.#epoch !== undefined && epoch !== this.#epoch) {
      this.forget();
    }
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

  async edit(goal?: string): Promise<void> {
    const part = await this.#fetch('edit');
    if (part) (this.editing ??= new part.EditSession(this.works)).begin(goal);
  }

  async open(name: PanelName, about?: PanelAbout): Promise<void> {
    const part = await this.#fetch(name);
    if (part) (this.panel ??= new part.PanelControl(this.works)).open(name, part.Panel, about);
  }

  async asOf(at: Instant | undefined): Promise<void> {
    const { host, show, source } = this.works;
    const part = await this.#fetch('history');
    const from = source();
    if (!part || !from) return;
    this.past?.stop();
    this.past = at && new part.AsOf(at, from, () => host.requestUpdate());
    show(at ? 'as-of' : 'history');
  }

  /** A piece that cannot be fetched is told where it was asked for. */
  async #fetch<P extends PartName>(name: P): Promise<PlanPart<P> | undefined> {
    const part = await this.works.parts.load(name);
    if (!part) this.works.show('part-failed');
    return part;
  }
}
