import type { Area, CivilDate, PlanOperation } from '@hoi/model';
import { followUpRefusal, type FollowUpRefusal } from './follow-up-parts.js';
import { between } from './order-key.js';
import { changedFields } from './part-fields.js';
import {
  BASIS,
  bodyOf,
  HEAD,
  inOrder,
  type PartBody,
  type PartKind,
  type PartVersion,
} from './plan-parts.js';

const PART = /^[A-Za-z0-9_-]{1,64}$/;
const MOST = 500;

export type PlanRefusal =
  | 'plan.operations'
  | 'plan.notFound'
  | 'plan.areaInUse'
  | 'part.notEmpty'
  | 'part.twice'
  | FollowUpRefusal;

/** Who changes the plan, as far as the plan itself remembers it. */
export interface PlanWriter {
  today: CivilDate;
  audience?: 'citizen' | 'professional' | undefined;
}

/** New bodies by part, in the order of the operations; or why nothing may be written. */
export type PlanVerdict =
  | { bodies: ReadonlyMap<string, PartBody | null> }
  | { refusal: PlanRefusal }
  | { stale: { part: string; version: number }[] };

type Step = { refusal: PlanRefusal } | { body: PartBody | null };
type Parts = ReadonlyMap<string, PartVersion>;

/**
 * All operations or none. Each names the version of the part it was based on (null for one that is new), so that nobody overwrites
 * what they have not seen, and a part that is hidden from someone can be neither deleted nor uncovered by them. Pure: whoever keeps
 * the parts writes them.
 */
export function changePlan(
  operations: readonly PlanOperation[],
  stored: readonly PartVersion[],
  writer: PlanWriter,
): PlanVerdict {
  if (operations.length === 0 || operations.length > MOST) return { refusal: 'plan.operations' };
  if (!operations.every(({ part }) => PART.test(part))) return { refusal: 'part.invalid' };
  if (new Set(operations.map(({ part }) => part)).size < operations.length) {
    return { refusal: 'part.twice' };
  }
  const before = new Map(stored.map((one) => [one.id, one]));
  const stale = operations.flatMap(({ part, basedOn }) => {
    const version = before.get(part)?.version ?? 0;
    return version === (basedOn ?? 0) ? [] : [{ part, version }];
  });
  if (stale.length > 0) return { stale };

  const after = new Map(before);
  const bodies = new Map<string, PartBody | null>();
  for (const operation of operations) {
    const step = carryOut(operation, after);
    if ('refusal' in step) return step;
    const { part } = operation;
    const stored = before.get(part);
    const body = withWriter(operation, stored && bodyOf(stored), step.body, writer);
    const hindrance = followUpRefusal(operation, stored, body, writer.today);
    if (hindrance) return { refusal: hindrance };
    bodies.set(part, body);
    const version = stored?.version ?? 0;
    after.set(part, { id: part, version, at: '' as PartVersion['at'], by: '', body });
  }
  const refusal = whole([...after.values()], bodies) ?? areaInUse(before.get(HEAD), after);
  return refusal ? { refusal } : { bodies };
}

/**
 * The citizen's own words say whose hand wrote them, and who last said that they still hold: whoever asks to have them written as they
 * are. Nobody can claim another's.
 */
function withWriter(
  { part, fields }: PlanOperation,
  before: PartBody | undefined,
  body: PartBody | null,
  { today, audience }: PlanWriter,
): PartBody | null {
  if (part !== HEAD || body === null || fields?.['overallGoal'] === undefined) return body;
  const { words: _, ...rest } = body.fields;
  const goal = rest['overallGoal'];
  if (!audience || !goal) return { ...body, fields: rest };
  const hand = { by: audience, on: today };
  const { words: written, overallGoal } = before?.fields ?? {};
  const words = written && goal === overallGoal ? { ...written, confirmed: hand } : hand;
  return { ...body, fields: { ...rest, words } };
}

function carryOut(operation: PlanOperation, parts: Parts): Step {
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
  if (action === 'move' && Object.keys(change).length > 0) return { refusal: 'part.invalid' };
  if (action === 'change' && after === undefined && subGoal === undefined) {
    const fields = changedFields(body.kind, body.fields, change);
    return fields ? { body: { ...body, fields } } : { refusal: 'part.invalid' };
  }
  return place(body, body.fields, change, { after, subGoal }, part, parts);
}

/** Sets the part down after a sibling (null: first; not said: last, or for an agreement that stays, where it is told). */
function place(
  body: PartBody,
  fields: Record<string, unknown> | undefined,
  change: Record<string, unknown>,
  to: { after?: unknown; subGoal?: unknown },
  part: string,
  parts: Parts,
): Step {
  const changed = changedFields(body.kind, fields, change);
  if (!changed) return { refusal: 'part.invalid' };
  if (body.kind !== 'subGoal' && body.kind !== 'agreement') {
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
function whole(
  parts: readonly PartVersion[],
  written: ReadonlyMap<string, PartBody | null>,
): PlanRefusal | undefined {
  const present = parts.filter((one) => bodyOf(one) !== undefined);
  if (!present.some(({ id }) => id === HEAD)) return 'plan.notFound';
  const goals = new Set(inOrder(present, 'subGoal').map(({ id }) => id));
  const astray = inOrder(present, 'agreement').filter(
    (one) => !goals.has(bodyOf(one)?.subGoal ?? ''),
  );
  const aimless = [...written.values()].some((body) => {
    const goal = body?.kind === 'followUp' ? body.fields['subGoalId'] : undefined;
    return goal !== undefined && !goals.has(goal as string);
  });
  if (aimless) return 'part.invalid';
  if (astray.length === 0) return undefined;
  // Whoever takes a sub-goal away must have seen every agreement in it, and say so.
  const removed = astray.some((one) =>
    parts.some(({ id, body }) => id === bodyOf(one)?.subGoal && body === null),
  );
  return removed ? 'part.notEmpty' : 'part.invalid';
}

/** An area is taken out of the plan only when nothing in the plan lies there any more. */
function areaInUse(before: PartVersion | undefined, after: Parts): PlanRefusal | undefined {
  const areasOf = (one: PartVersion | undefined) =>
    ((one && bodyOf(one)?.fields['areas']) ?? []) as Area[];
  const now = areasOf(after.get(HEAD));
  const out = areasOf(before).filter((area) => !now.includes(area));
  if (out.length === 0) return undefined;
  const used = [...after.values()].some((one) => {
    const { kind, fields } = bodyOf(one) ?? {};
    return (kind === 'subGoal' || kind === 'agreement') && out.includes(fields?.['area'] as Area);
  });
  return used ? 'plan.areaInUse' : undefined;
}

function kindOf(part: string, kind: unknown): PartKind | undefined {
  if (part === HEAD || part === BASIS) return kind === undefined ? part : undefined;
  return kind === 'subGoal' || kind === 'agreement' || kind === 'followUp' ? kind : undefined;
}
