import type { JointPlan } from '@hoi/model';
import {
  type Fields,
  type PartKind,
  type StoredPart,
  same,
  storedParts,
} from '../edit/plan-draft.js';

/** A part that is not the same in two versions of a plan. */
export interface PartDifference {
  part: string;
  kind: PartKind;
  what: 'added' | 'removed' | 'changed';
  /** What it was and is called; empty where it has no name of its own. */
  title: string;
  /** Only those that differ; of a part that is in one version only, those that say something. */
  fields: { name: string; before: unknown; after: unknown }[];
}

export interface PlanDifferences {
  parts: PartDifference[];
  /** Titles of the sub-goals both have, where they stand in another order. */
  order: { before: string[]; after: string[] } | undefined;
}

/** What two versions of a plan say differently, part by part, the later one's order first. */
export function planDifferences(before: JointPlan, after: JointPlan): PlanDifferences {
  const [was, is] = [partsOf(before), partsOf(after)];
  const parts = [...new Set([...is.keys(), ...was.keys()])].flatMap((part): PartDifference[] => {
    const [old, now] = [was.get(part), is.get(part)];
    const told = now ?? old;
    if (!told) return [];
    const fields = [
      ...differing(old?.fields ?? {}, now?.fields ?? {}),
      ...(old?.subGoal === now?.subGoal
        ? []
        : [
            {
              name: 'subGoal',
              before: titleIn(before, old?.subGoal),
              after: titleIn(after, now?.subGoal),
            },
          ]),
    ];
    const what = !old ? 'added' : !now ? 'removed' : 'changed';
    if (fields.length === 0 && what === 'changed') return [];
    return [{ part, kind: told.kind, what, title: titleOf(told.fields), fields }];
  });
  return { parts, order: orderOf(before, after) };
}

/** A basis that says nothing is none. */
function partsOf(plan: JointPlan): Map<string, StoredPart> {
  const all = [...storedParts(plan)];
  return new Map(
    all.filter(([, { kind, fields }]) => kind !== 'basis' || Object.keys(fields).length > 0),
  );
}

function titleIn({ subGoals }: JointPlan, goal: string | undefined): string | undefined {
  return subGoals.find(({ id }) => id === goal)?.title;
}

function differing(before: Fields, after: Fields): PartDifference['fields'] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names
    .filter((name) => !same(before[name], after[name]) && !bothEmpty(before[name], after[name]))
    .map((name) => ({ name, before: before[name], after: after[name] }));
}

/** No list and an empty one say the same to a reader. */
function bothEmpty(a: unknown, b: unknown): boolean {
  return [a, b].every((one) => one === undefined || (Array.isArray(one) && one.length === 0));
}

function titleOf(fields: Fields): string {
  const title = fields['title'] ?? fields['text'];
  return typeof title === 'string' ? title : '';
}

function orderOf(before: JointPlan, after: JointPlan): PlanDifferences['order'] {
  const common = ({ subGoals }: JointPlan, other: JointPlan) =>
    subGoals.filter(({ id }) => other.subGoals.some((one) => one.id === id));
  const [was, is] = [common(before, after), common(after, before)];
  if (was.every(({ id }, i) => is[i]?.id === id)) return undefined;
  const titles = (goals: JointPlan['subGoals']) => goals.map(({ title }) => title);
  return { before: titles(was), after: titles(is) };
}
