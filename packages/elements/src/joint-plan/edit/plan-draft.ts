import type { Area, JointPlan } from '@hoi/model';

export type PartKind = 'plan' | 'basis' | 'subGoal' | 'agreement';
export type Fields = Readonly<Record<string, unknown>>;

/** A part of the plan as it is stored. */
export interface StoredPart {
  part: string;
  kind: PartKind;
  /** 0: it is not there yet. */
  version: number;
  fields: Fields;
  /** An agreement's sub-goal. */
  subGoal?: string;
  /** Whose it is: its own area, else its sub-goal's. */
  area: Area | undefined;
}

/** What somebody has done with one part and not saved. */
export interface PartDraft {
  part: string;
  kind: PartKind;
  /** The version it is based on; null: it is new. */
  basedOn: number | null;
  /** The fields of that version. */
  base: Fields;
  mine: Fields;
  subGoal?: string;
  removed?: true;
  /** It is no longer in the plan that the reader can see. */
  gone?: true;
  /** Fields that somebody else changed to something else meanwhile (`*`: the whole part), where nobody has chosen yet. */
  open: readonly string[];
}

/** Everything that is not saved. Plain data, so that a host can keep it. */
export interface PlanDraft {
  parts: readonly PartDraft[];
  /** Ids of sub-goals in the order wished for; absent: as they are. */
  order?: readonly string[];
}

export const NOTHING: PlanDraft = { parts: [] };

const FIELDS: Record<PartKind, readonly string[]> = {
  plan: ['overallGoal', 'areas', 'startedOn'],
  basis: ['replaces', 'agreedOn', 'document'],
  subGoal: [
    'title',
    'type',
    'status',
    'attainment',
    'progress',
    'followUpOn',
    'interventionIds',
    'fridgeText',
    'picture',
    'area',
  ],
  agreement: ['text', 'who', 'by', 'status', 'weekly', 'fridgeText', 'area'],
};

/** The parts of a plan that can be changed here, by id. A part without a version of its own counts as the first. */
export function storedParts(plan: JointPlan): Map<string, StoredPart> {
  const parts = new Map<string, StoredPart>();
  const keep = (kind: PartKind, part: string, whole: object, version = 1, subGoal?: string) => {
    const all = whole as Record<string, unknown>;
    const fields = Object.fromEntries(
      FIELDS[kind].filter((name) => all[name] !== undefined).map((name) => [name, all[name]]),
    );
    const area = (all['area'] ?? parts.get(subGoal ?? '')?.area) as Area | undefined;
    parts.set(part, { part, kind, version, fields, area, ...(subGoal ? { subGoal } : {}) });
  };
  keep('plan', 'plan', plan, plan.version);
  keep('basis', 'basis', plan.basis ?? {}, plan.basis ? plan.basis.version : 0);
  for (const goal of plan.subGoals) {
    keep('subGoal', goal.id, goal, goal.version);
    for (const one of goal.agreements) keep('agreement', one.id, one, one.version, goal.id);
  }
  return parts;
}

/** Two values of a field that say the same. An empty text and no text are one. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}

/** The fields somebody has changed. */
export function changedFields({ base, mine }: PartDraft): string[] {
  return [...new Set([...Object.keys(base), ...Object.keys(mine)])].filter(
    (field) => !same(base[field], mine[field]),
  );
}

/** A part that says no more than what is stored is no draft. */
export function isTouched(one: PartDraft): boolean {
  return (
    // A plan, or its basis, that is not there yet is no work by itself.
    (one.basedOn === null && (one.kind === 'subGoal' || one.kind === 'agreement')) ||
    one.removed === true ||
    one.open.length > 0 ||
    changedFields(one).length > 0
  );
}

/** How many things are not saved. */
export function countChanges({ parts, order }: PlanDraft): number {
  return parts.length + (order ? 1 : 0);
}

export function partOf(draft: PlanDraft, part: string): PartDraft | undefined {
  return draft.parts.find((one) => one.part === part);
}

/** The draft with this part as it now is; a part that is not changed any more is left out. */
export function withPart(draft: PlanDraft, next: PartDraft): PlanDraft {
  const known = draft.parts.some(({ part }) => part === next.part);
  const parts = known
    ? draft.parts.map((one) => (one.part === next.part ? next : one))
    : [...draft.parts, next];
  return { ...draft, parts: parts.filter(isTouched) };
}

export function withoutPart(draft: PlanDraft, part: string): PlanDraft {
  const parts = draft.parts.filter((one) => one.part !== part && one.subGoal !== part);
  const order = draft.order?.filter((id) => id !== part);
  return { parts, ...(order ? { order } : {}) };
}

/** The part as the draft has it, begun from what is stored. */
export function draftOf(draft: PlanDraft, stored: StoredPart): PartDraft {
  const { part, kind, version, fields, subGoal } = stored;
  return (
    partOf(draft, part) ?? {
      part,
      kind,
      basedOn: version === 0 ? null : version,
      base: fields,
      mine: fields,
      open: [],
      ...(subGoal ? { subGoal } : {}),
    }
  );
}

/** A draft a host has kept, as far as it is one; everything else is as if it were not there. */
export function readDraft(kept: unknown): PlanDraft {
  if (!isRecord(kept) || !Array.isArray(kept['parts'])) return NOTHING;
  const parts = kept['parts'].filter(isPartDraft);
  const order = kept['order'];
  return Array.isArray(order) && order.every((id) => typeof id === 'string')
    ? { parts, order }
    : { parts };
}

function isPartDraft(value: unknown): value is PartDraft {
  if (!isRecord(value)) return false;
  const { part, kind, basedOn, base, mine, open } = value;
  return (
    typeof part === 'string' &&
    Object.hasOwn(FIELDS, kind as string) &&
    (basedOn === null || typeof basedOn === 'number') &&
    isRecord(base) &&
    isRecord(mine) &&
    Array.isArray(open)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
