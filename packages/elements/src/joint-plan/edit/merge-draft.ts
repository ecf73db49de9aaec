import type { JointPlan } from '@hoi/model';
import {
  changedFields,
  isTouched,
  type PartDraft,
  type PlanDraft,
  same,
  type StoredPart,
  storedParts,
} from './plan-draft.js';

/** Lists that are sets: what each has put in or taken out holds, and there is nothing to choose between. */
const SETS = ['interventionIds', 'areas'];

/**
 * The draft on top of the plan as it now is: what only one of the two changed is taken as it is; where both changed the same to
 * different things the field is left open, with theirs as the base and mine as it was written. Nothing of anyone is overwritten.
 */
export function mergeDraft(draft: PlanDraft, plan: JointPlan): PlanDraft {
  const stored = storedParts(plan);
  const own = new Set(draft.parts.flatMap(({ part, basedOn }) => (basedOn === null ? part : [])));
  const hasHome = ({ subGoal }: PartDraft) =>
    subGoal === undefined || stored.has(subGoal) || own.has(subGoal);
  const parts = draft.parts.map((one) => mergePart(one, stored, hasHome(one))).filter(isTouched);
  const order = draft.order && mergeOrder(draft.order, plan, parts);
  return { parts, ...(order ? { order } : {}) };
}

function mergePart(
  one: PartDraft,
  stored: ReadonlyMap<string, StoredPart>,
  hasHome: boolean,
): PartDraft {
  const now = stored.get(one.part);
  if (!now) {
    if (one.basedOn === null) {
      const { gone: _, ...rest } = one;
      return hasHome ? { ...rest, open: [] } : { ...one, gone: true, open: ['*'] };
    }
    const { removed, ...rest } = one;
    // Somebody took away what I wanted to take away.
    if (removed) return { ...rest, mine: one.base, open: [] };
    return changedFields(one).length > 0 ? { ...one, gone: true, open: ['*'] } : one;
  }
  const { gone: _, ...here } = one;
  const open = one.open.filter((field) => field !== '*' || !one.gone);
  if ((one.basedOn ?? 0) === now.version) return { ...here, open };
  const differs = changesOf(one.base, now.fields);
  if (one.removed) {
    const mustAsk = differs.length > 0 || open.includes('*');
    return {
      ...here,
      basedOn: now.version,
      base: now.fields,
      mine: now.fields,
      open: mustAsk ? ['*'] : [],
    };
  }
  const mine: Record<string, unknown> = { ...now.fields };
  const still: string[] = [];
  for (const field of changedFields(one)) {
    const [was, my, their] = [one.base[field], one.mine[field], now.fields[field]];
    mine[field] = my;
    if (same(my, their)) continue;
    if (SETS.includes(field)) mine[field] = mergeSets(was, my, their);
    else if (!same(was, their) || open.includes(field)) still.push(field);
  }
  const basedOn = now.version === 0 ? null : now.version;
  return { ...here, basedOn, base: now.fields, mine, open: still };
}

function changesOf(a: PartDraft['base'], b: PartDraft['base']): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (key) => !same(a[key], b[key]),
  );
}

function mergeSets(was: unknown, mine: unknown, theirs: unknown): unknown[] {
  const [a, b, c] = [was, mine, theirs].map((one) =>
    Array.isArray(one) ? (one as unknown[]) : [],
  );
  const taken = (a ?? []).filter((one) => !(b ?? []).includes(one));
  const put = (b ?? []).filter((one) => !(a ?? []).includes(one));
  return [...new Set([...(c ?? []).filter((one) => !taken.includes(one)), ...put])];
}

/** The order wished for, without what is gone, and with what is new where the plan has it. */
function mergeOrder(
  wished: readonly string[],
  plan: JointPlan,
  parts: readonly PartDraft[],
): string[] | undefined {
  const now = plan.subGoals.map(({ id }) => id);
  const added = parts.filter(({ kind, basedOn }) => kind === 'subGoal' && basedOn === null);
  const all = new Set([...now, ...added.map(({ part }) => part)]);
  const order = wished.filter((id) => all.has(id));
  for (const [i, id] of now.entries()) {
    if (order.includes(id)) continue;
    const before = now
      .slice(0, i)
      .reverse()
      .find((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  }
  const asIs = order.filter((id) => now.includes(id));
  return same(asIs, now) ? undefined : order;
}

/** A choice where both had changed the same. `mine` and `theirs` settle it; a common text is written into the field itself. */
export function settle(one: PartDraft, field: string, choice: 'mine' | 'theirs'): PartDraft {
  const open = one.open.filter((name) => name !== field);
  if (field !== '*') {
    const mine = choice === 'mine' ? one.mine : { ...one.mine, [field]: one.base[field] };
    return { ...one, mine, open };
  }
  const { removed: _removed, gone: _gone, ...rest } = one;
  if (choice === 'theirs') return { ...rest, mine: rest.base, open };
  return { ...one, open };
}
