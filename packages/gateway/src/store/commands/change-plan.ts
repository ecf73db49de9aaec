import type { Command, Conflict, PlanOperation } from '@hoi/model';
import type { Desk } from '../desk.js';
import type { Version } from '../hoi-store.js';
import { between } from '../order-key.js';
import { changedFields } from '../part-fields.js';
import {
  BASIS,
  bodyOf,
  HEAD,
  inOrder,
  type PartBody,
  type PartKind,
  tableOf,
} from '../plan-parts.js';
import type { StoreRefusal } from '../refusals.js';

const PART = /^[A-Za-z0-9_-]{1,64}$/;
const MOST = 500;

type Step = { refusal: StoreRefusal } | { body: PartBody | null };

/**
 * All operations or none. Each names the version of the part it was based on (null for one that is new), so that nobody overwrites
 * what they have not seen, and a part that is hidden from someone can be neither deleted nor uncovered by them.
 */
export async function changePlan(
  { operations }: Extract<Command, { kind: 'changePlan' }>,
  desk: Desk,
): Promise<StoreRefusal | Conflict | undefined> {
  if (operations.length === 0 || operations.length > MOST) return 'plan.operations';
  if (!operations.every(({ part }) => PART.test(part))) return 'part.invalid';
  if (new Set(operations.map(({ part }) => part)).size < operations.length) return 'part.twice';
  const stored = [...(await desk.latest('plan_part')), ...(await desk.latest('plan_basis'))];
  const before = new Map(stored.map((one) => [one.id, one]));
  const conflicts = operations.flatMap(({ part, basedOn }) => {
    const version = before.get(part)?.version ?? 0;
    return version === (basedOn ?? 0) ? [] : [{ part, version }];
  });
  if (conflicts.length > 0) return { outcome: 'conflict', parts: conflicts };

  const after = new Map(before);
  for (const operation of operations) {
    const step = carryOut(operation, after);
    if ('refusal' in step) return step.refusal;
    const { part } = operation;
    const version = before.get(part)?.version ?? 0;
    after.set(part, { id: part, version, at: desk.now, by: desk.author.by, body: step.body });
  }
  const refusal = whole([...after.values()]);
  if (refusal) return refusal;
  for (const { part } of operations) {
    await desk.write(tableOf(part), part, after.get(part)?.body ?? null, before.get(part));
  }
  desk.tell({ kind: 'facets', facets: ['plan'] });
  return undefined;
}

function carryOut(operation: PlanOperation, parts: ReadonlyMap<string, Version>): Step {
  const { part, action } = operation;
  const { kind, after, subGoal, ...change } = operation.fields ?? {};
  const stored = parts.get(part);
  const body = stored && bodyOf(stored);
  if (action === 'add') {
    const its = kindOf(part, kind);
    // Also a part that was taken away may be added again, by someone who knows that it was.
    if (body || its === undefined) return { refusal: 'part.invalid' };
    return place({ kind: its, fields: {} }, undefined, change, { after, subGoal }, part, parts);
  }
  if (!body || kind !== undefined) return { refusal: 'part.invalid' };
  if (action === 'remove') return part === HEAD ? { refusal: 'part.invalid' } : { body: null };
  if (action === 'change') {
    if (after !== undefined || subGoal !== undefined) return { refusal: 'part.invalid' };
    const fields = changedFields(body.kind, body.fields, change);
    return fields ? { body: { ...body, fields } } : { refusal: 'part.invalid' };
  }
  if (Object.keys(change).length > 0) return { refusal: 'part.invalid' };
  return place(body, body.fields, {}, { after, subGoal }, part, parts);
}

/** Sets the part down after a sibling (null: first; not said: last, or for an agreement that stays, where it is told). */
function place(
  body: PartBody,
  fields: Record<string, unknown> | undefined,
  change: Record<string, unknown>,
  to: { after?: unknown; subGoal?: unknown },
  part: string,
  parts: ReadonlyMap<string, Version>,
): Step {
  const changed = changedFields(body.kind, fields, change);
  if (!changed) return { refusal: 'part.invalid' };
  if (body.kind === 'plan' || body.kind === 'basis') {
    return to.after === undefined && to.subGoal === undefined
      ? { body: { ...body, fields: changed } }
      : { refusal: 'part.invalid' };
  }
  const subGoal = body.kind === 'agreement' ? (to.subGoal ?? body.subGoal) : undefined;
  if (body.kind === 'subGoal' ? to.subGoal !== undefined : typeof subGoal !== 'string') {
    return { refusal: 'part.invalid' };
  }
  const siblings = inOrder([...parts.values()], body.kind).filter(
    (one) => one.id !== part && bodyOf(one)?.subGoal === subGoal,
  );
  const position =
    to.after === undefined
      ? siblings.length
      : to.after === null
        ? 0
        : siblings.findIndex(({ id }) => id === to.after) + 1;
  if (position === 0 && to.after !== undefined && to.after !== null)
    return { refusal: 'part.invalid' };
  const orderAt = (i: number) => {
    const one = siblings[i];
    return one && bodyOf(one)?.order;
  };
  const low = orderAt(position - 1);
  const high = orderAt(position);
  // Two that were put in one place at the same time share a key; between them there is none, so it goes behind both.
  const order = between(low, high !== undefined && high === low ? undefined : high);
  const placed = { ...body, order, fields: changed };
  return { body: typeof subGoal === 'string' ? { ...placed, subGoal } : placed };
}

/** Rules of the plan as a whole, after all operations. */
function whole(parts: readonly Version[]): StoreRefusal | undefined {
  const present = parts.filter((one) => bodyOf(one) !== undefined);
  if (!present.some(({ id }) => id === HEAD)) return 'plan.notFound';
  const goals = new Set(inOrder(present, 'subGoal').map(({ id }) => id));
  const astray = inOrder(present, 'agreement').filter(
    (one) => !goals.has(bodyOf(one)?.subGoal ?? ''),
  );
  if (astray.length === 0) return undefined;
  // Whoever takes a sub-goal away must have seen every agreement in it, and say so.
  const removed = astray.some((one) =>
    parts.some(({ id, body }) => id === bodyOf(one)?.subGoal && body === null),
  );
  return removed ? 'part.notEmpty' : 'part.invalid';
}

function kindOf(part: string, kind: unknown): PartKind | undefined {
  if (part === HEAD || part === BASIS) return kind === undefined ? part : undefined;
  return kind === 'subGoal' || kind === 'agreement' ? kind : undefined;
}
