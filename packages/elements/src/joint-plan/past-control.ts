import { type Instant, type JointPlan, instantAt } from '@hoi/model';
import type { HoiSource } from '../context/source-context.js';
import { stateOfGiven } from '../internal/facet-state.js';
import type { PlanPart, PlanParts } from './plan.parts.js';
import type { JointPlanState, PlanStates } from './view.js';

type AsOf = InstanceType<PlanPart<'history'>['AsOf']>;

/** Looks back: which earlier version is shown, by the reader's choice or because the whole context looks back. */
export class PastControl {
  #asOf: AsOf | undefined;

  constructor(
    private readonly parts: PlanParts,
    private readonly source: () => HoiSource | undefined,
    private readonly draw: () => void,
  ) {}

  get at(): Instant | undefined {
    const query = this.source()?.query;
    const day = query?.validAt;
    return this.#asOf?.at ?? query?.knownAt ?? (day === undefined ? undefined : instantAt(day));
  }

  async show(at: Instant | undefined): Promise<void> {
    this.forget();
    const source = this.source();
    const part = at === undefined ? undefined : await this.parts.load('history');
    if (part && at !== undefined && source) this.#asOf = new part.AsOf(at, source, this.draw);
    this.draw();
  }

  forget(): void {
    this.#asOf?.stop();
    this.#asOf = undefined;
  }

  /** The facets as they are, with the plan as it was. */
  states(now: PlanStates): PlanStates {
    const was = this.#asOf;
    if (was?.state !== 'shown') return now;
    return { ...now, plan: { ...stateOfGiven<JointPlan | null>(was.plan), bare: false } };
  }

  banner(view: JointPlanState): unknown {
    const { at } = this;
    if (at === undefined) return undefined;
    const state = this.#asOf?.state ?? 'shown';
    return this.parts.get('history')?.asOfBanner(at, state, view, this.#asOf !== undefined);
  }
}
