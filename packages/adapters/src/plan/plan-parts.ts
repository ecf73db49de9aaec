import type { Agreement, Instant, JointPlan, PlanBasis, SubGoal } from '@hoi/model';

/** The plan's own part and its basis are called by these names; the rest by the ids of sub-goals and agreements. */
export const HEAD = 'plan';
export const BASIS = 'basis';

/** A follow-up is kept among the appointments, and changed like a part of the plan; a meeting is nobody's to change here. */
export type PartKind = 'plan' | 'basis' | 'subGoal' | 'agreement' | 'followUp' | 'meeting';

/** One version of one part, for the history. */
export interface PartVersion {
  id: string;
  version: number;
  at: Instant;
  /** The viewer who wrote it, by id. */
  by: string;
  /** And by name, where the sign-in gave one. */
  name?: string | null;
  audience?: 'citizen' | 'professional' | null;
  /** null: it was taken away. */
  body: Record<string, unknown> | null;
}

/** A stored part: what it is, where it stands among its like, and the model's own fields. */
export interface PartBody extends Record<string, unknown> {
  kind: PartKind;
  /** An order key; sub-goals and agreements have one. */
  order?: string;
  /** An agreement's sub-goal. */
  subGoal?: string;
  fields: Record<string, unknown>;
}

export function bodyOf({ body }: PartVersion): PartBody | undefined {
  return body === null ? undefined : (body as PartBody);
}

/** The plan out of its parts; null while it has no part of its own. */
export function planOf(parts: readonly PartVersion[]): JointPlan | null {
  const head = parts.find(({ id }) => id === HEAD);
  const headBody = head && bodyOf(head);
  if (!head || !headBody) return null;
  const basis = parts.find(({ id }) => id === BASIS);
  const basisBody = basis && bodyOf(basis);
  const plan = {
    areas: [],
    ...headBody.fields,
    version: head.version,
    savedAt: head.at,
    subGoals: inOrder(parts, 'subGoal').map((goal) => subGoalOf(goal, parts)),
    ...(basis && basisBody
      ? { basis: { id: BASIS, ...basisBody.fields, version: basis.version } as PlanBasis }
      : {}),
  };
  return { id: HEAD, ...plan };
}

function subGoalOf(goal: PartVersion, parts: readonly PartVersion[]): SubGoal {
  const agreements = inOrder(parts, 'agreement').filter((one) => bodyOf(one)?.subGoal === goal.id);
  return {
    ...bodyOf(goal)?.fields,
    id: goal.id,
    version: goal.version,
    agreements: agreements.map(
      (one) =>
        ({ ...bodyOf(one)?.fields, id: one.id, version: one.version }) as unknown as Agreement,
    ),
  } as unknown as SubGoal;
}

/** The present parts of a kind, as they stand; two put in the same place by two people stand by id. */
export function inOrder(parts: readonly PartVersion[], kind: PartKind): PartVersion[] {
  const orderOf = (one: PartVersion) => bodyOf(one)?.order ?? '';
  return parts
    .filter((one) => bodyOf(one)?.kind === kind)
    .sort((a, b) => compare(orderOf(a), orderOf(b)) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A whole plan as parts, for a home that takes one over. */
export function partsOfPlan(plan: JointPlan | null): Map<string, PartBody> {
  const parts = new Map<string, PartBody>();
  if (plan === null) return parts;
  const { version: _v, savedAt: _s, subGoals, basis, history: _h, may: _m, ...head } = plan;
  parts.set(HEAD, { kind: 'plan', fields: head });
  if (basis) {
    const { version: _, ...fields } = basis;
    parts.set(BASIS, { kind: 'basis', fields });
  }
  for (const [i, { id, version: _, agreements, ...goal }] of subGoals.entries()) {
    parts.set(id, { kind: 'subGoal', order: placeOf(i), fields: goal });
    for (const [j, { id: agreementId, version: _v, ...agreement }] of agreements.entries()) {
      parts.set(agreementId, {
        kind: 'agreement',
        order: placeOf(j),
        subGoal: id,
        fields: agreement,
      });
    }
  }
  return parts;
}

/** Places with room between them; a digit in front keeps the tenth after the ninth, the one behind keeps it off zero. */
function placeOf(position: number): string {
  return `${String(position + 1).padStart(5, '0')}5`;
}
