import type { JointPlan } from '@hoi/model';
import type { ReactiveControllerHost } from 'lit';
import type { HoiSource } from '../context/source-context.js';
import type { Later } from './aside/later.js';
import type { Unsaved } from './panel/unsaved.js';
import type { PlanParts } from './plan.parts.js';
import type { JointPlanState } from './view.js';

/** What works beside the plan's page needs of the element. */
export interface PlanWorks {
  host: ReactiveControllerHost &
    HTMLElement & { renderRoot: HTMLElement | DocumentFragment; draft: unknown };
  parts: PlanParts;
  /** Fetches what stands further down; comes with what stands beside the sub-goals. */
  later: Later | undefined;
  /** What was last told to be unsaved. */
  told: Unsaved | undefined;
  source(): HoiSource | undefined;
  /** As it was last drawn. */
  view(): JointPlanState | undefined;
  /** As it has been read by now. */
  plan(): JointPlan | null | undefined;
  show(id: string): void;
}
