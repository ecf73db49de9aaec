import { type PartDraft, same, storedParts } from './plan-draft.js';
import type { PlanEditor } from './plan-editor.js';

export interface OtherChange {
  /** `base` as it was when the editor opened, `mine` as it is stored now. */
  one: PartDraft;
  what: 'add' | 'change' | 'remove';
}

/** What has come into the plan since the editor opened it, and is taken along: not what one is asked to choose about. */
export function changesSince({ since, plan, draft }: PlanEditor): OtherChange[] {
  if (since === plan) return [];
  const [before, now] = [storedParts(since), storedParts(plan)];
  const asked = new Set(draft.parts.filter(({ open }) => open.length > 0).map(({ part }) => part));
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((part): OtherChange[] => {
    const [was, is] = [before.get(part), now.get(part)];
    const told = is ?? was;
    if (!told || asked.has(part) || (was && is && same(was.fields, is.fields))) return [];
    const { kind, version, subGoal } = told;
    const one = {
      part,
      kind,
      basedOn: version,
      base: was?.fields ?? {},
      mine: is?.fields ?? {},
      open: [],
      ...(subGoal ? { subGoal } : {}),
    };
    return [{ one, what: !was ? 'add' : !is ? 'remove' : 'change' }];
  });
}
