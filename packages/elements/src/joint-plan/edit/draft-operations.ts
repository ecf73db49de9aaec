import type { JointPlan, PlanOperation } from '@hoi/model';
import {
  changedFields,
  type Fields,
  type PartDraft,
  type PlanDraft,
  partOf,
} from './plan-draft.js';

/** What must be sent for the draft to be the plan: sub-goals before the agreements in them, and nothing that is not changed. */
export function operationsOf(draft: PlanDraft, plan: JointPlan): PlanOperation[] {
  const placed = placesOf(draft, plan);
  const operations = [...draft.parts]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((one): PlanOperation[] => {
      const { part, kind, basedOn, removed, subGoal, mine } = one;
      if (removed)
        return basedOn === null ? [] : [...emptied(one, draft, plan), removal(part, basedOn)];
      const after = placed.get(part);
      placed.delete(part);
      const to = after === undefined ? {} : { after };
      if (basedOn === null) {
        const place = kind === 'agreement' ? { subGoal } : to;
        // The plan itself and its basis are known by their names.
        const its = kind === 'plan' || kind === 'basis' ? {} : { kind };
        return [{ part, basedOn, action: 'add', fields: { ...its, ...said(mine), ...place } }];
      }
      const fields = Object.fromEntries(
        changedFields(one).map((name) => [name, blank(mine[name]) ? null : mine[name]]),
      );
      if (Object.keys(fields).length === 0) {
        if (after !== undefined) placed.set(part, after);
        return [];
      }
      return [{ part, basedOn, action: 'change', fields: { ...fields, ...to } }];
    });
  const moves = [...placed].map(([part, after]): PlanOperation => {
    const version = plan.subGoals.find(({ id }) => id === part)?.version ?? 1;
    return { part, basedOn: version, action: 'move', fields: { after } };
  });
  const removed = new Set<string>();
  // A removed agreement may be named by itself and by its sub-goal.
  return [...operations, ...moves].filter(({ part, action }) => {
    if (action !== 'remove') return true;
    if (removed.has(part)) return false;
    removed.add(part);
    return true;
  });
}

function rank({ kind, removed }: PartDraft): number {
  if (removed) return kind === 'agreement' ? 3 : 4;
  return kind === 'agreement' ? 2 : kind === 'subGoal' ? 1 : 0;
}

function removal(part: string, basedOn: number): PlanOperation {
  return { part, basedOn, action: 'remove' };
}

/** Whoever takes a sub-goal away takes away each agreement they see in it, by the version they saw. */
function emptied({ part, kind }: PartDraft, draft: PlanDraft, plan: JointPlan): PlanOperation[] {
  if (kind !== 'subGoal') return [];
  const goal = plan.subGoals.find(({ id }) => id === part);
  return (goal?.agreements ?? [])
    .filter(({ id }) => partOf(draft, id)?.removed !== true)
    .map(({ id, version = 1 }) => removal(id, version));
}

function said(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !blank(value)));
}

function blank(value: unknown): boolean {
  return value === undefined || value === '' || value === null;
}

/** Which sub-goals must be put behind which, so that the plan's order becomes the one wished for. */
function placesOf({ order, parts }: PlanDraft, plan: JointPlan): Map<string, string | null> {
  const places = new Map<string, string | null>();
  if (!order) return places;
  const gone = new Set(parts.filter(({ removed }) => removed).map(({ part }) => part));
  const wished = order.filter((id) => !gone.has(id));
  const now = plan.subGoals.map(({ id }) => id).filter((id) => !gone.has(id));
  for (const [i, id] of wished.entries()) {
    if (now[i] === id) continue;
    places.set(id, wished[i - 1] ?? null);
    const from = now.indexOf(id);
    if (from >= 0) now.splice(from, 1);
    now.splice(i, 0, id);
  }
  return places;
}
