import type { Area, JointPlan } from '@hoi/model';
import { type PartDraft, type PlanDraft, type StoredPart, draftOf, partOf } from './plan-draft.js';

/** What an editor looks at: the stored plan with what is not saved on top. */
export interface DraftView {
  plan: JointPlan;
  stored: ReadonlyMap<string, StoredPart>;
  draft: PlanDraft;
}

/** The part as it is stored with what is not saved on top; undefined when there is no such part. */
export function partIn({ stored, draft }: DraftView, part: string): PartDraft | undefined {
  const kept = stored.get(part);
  return kept ? draftOf(draft, kept) : partOf(draft, part);
}

/** Sub-goals in the order wished for, those to be removed and those that are gone included. */
export function goalsIn(view: DraftView): PartDraft[] {
  const { plan, draft } = view;
  const ids = plan.subGoals.map(({ id }) => id);
  const news = draft.parts.filter(({ kind, part }) => kind === 'subGoal' && !ids.includes(part));
  const all = [...ids, ...news.map(({ part }) => part)];
  const wished = (draft.order ?? []).filter((id) => all.includes(id));
  const rest = all.filter((id) => !wished.includes(id));
  return [...wished, ...rest].flatMap((id) => partIn(view, id) ?? []);
}

export function agreementsIn(view: DraftView, goal: string): PartDraft[] {
  const { plan, draft } = view;
  const ids = (plan.subGoals.find(({ id }) => id === goal)?.agreements ?? []).map(({ id }) => id);
  const news = draft.parts.filter(
    ({ kind, subGoal, part }) => kind === 'agreement' && subGoal === goal && !ids.includes(part),
  );
  return [...ids.flatMap((id) => partIn(view, id) ?? []), ...news];
}

/** Areas that some part of the plan, as it would be, lies in. */
export function areasUsed(view: DraftView): Area[] {
  const parts = goalsIn(view).flatMap((goal) => [goal, ...agreementsIn(view, goal.part)]);
  const areas = parts.flatMap(({ removed, mine }) => (removed ? [] : (mine['area'] ?? [])));
  return [...new Set(areas as Area[])];
}

/** A part that is gone, put in again as a new one under an id of its own, and what was written in it with it. */
export function addedAgain(
  draft: PlanDraft,
  gone: PartDraft,
  newId: () => string,
): { draft: PlanDraft; part: string } {
  const part = newId();
  const parts = draft.parts.map((other) => {
    if (other.part !== gone.part && other.subGoal !== gone.part) return other;
    const { gone: _, ...kept } = other;
    const id = other === gone ? part : other.basedOn === null ? other.part : newId();
    const home = other.subGoal === gone.part ? { subGoal: part } : {};
    return { ...kept, ...home, part: id, basedOn: null, base: {}, open: [] };
  });
  return { draft: { ...draft, parts }, part };
}
