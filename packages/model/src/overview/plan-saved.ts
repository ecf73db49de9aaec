import type { JointPlan } from '../record/joint-plan.js';
import type { Instant } from '../time/instant.js';

/** The newest version of a plan as its reader knows it. */
export interface PlanSaved {
  version: number;
  at: Instant | undefined;
}

/**
 * Which version the plan is, and when it was saved. Versions are counted among what the reader may see: whatever else was saved, and how
 * often, is not told by a gap. A home that does not tell the whole history counts its own part alone.
 */
export function planSaved({ history, version, savedAt }: JointPlan): PlanSaved {
  const newest = history?.[0];
  return newest && isWhole(history)
    ? { version: history.length, at: newest.at }
    : { version, at: newest?.at ?? savedAt };
}

/** The number of one saved change (from 0, newest first); undefined where the history does not reach back to the beginning. */
export function versionAt({ history = [] }: JointPlan, index: number): number | undefined {
  return isWhole(history) ? history.length - index : undefined;
}

function isWhole(history: JointPlan['history']): boolean {
  const first = history?.at(-1);
  return first?.parts.some(({ kind, action }) => kind === 'plan' && action === 'add') === true;
}
