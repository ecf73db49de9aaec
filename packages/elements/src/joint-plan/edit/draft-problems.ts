import { holdsCpr, isCivilDate } from '@hoi/model';
import type { PlanEditWords } from '@hoi/model/locales/plan-edit.js';
import { changedFields, type PartDraft, type PlanDraft } from './plan-draft.js';

/** Longest texts, in characters. What hangs on a fridge is read at arm's length. */
export const MOST: Readonly<Record<string, number>> = {
  overallGoal: 400,
  title: 200,
  text: 200,
  who: 80,
  fridgeText: 60,
};
const NEEDED = ['title', 'text'];

/** What is wrong with a field, in the editor's words. */
export type Problem = (words: PlanEditWords) => string;
/** By `part.field`, in the order of the draft. */
export type DraftProblems = ReadonlyMap<string, Problem>;
/** Judges what guests may read; undefined: nothing is wrong with it. */
export type FridgeJudge = (text: string) => 'law' | 'area' | 'benefit' | 'name' | undefined;

export function problemsOf(draft: PlanDraft, judge: FridgeJudge): DraftProblems {
  const problems = new Map<string, Problem>();
  for (const one of draft.parts) {
    if (one.removed) continue;
    for (const field of fieldsOf(one)) {
      const problem = problemOf(field, one.mine[field], judge);
      if (problem) problems.set(`${one.part}.${field}`, problem);
    }
  }
  return problems;
}

/** What somebody has written here and now; what was stored before is not theirs to answer for. */
function fieldsOf(one: PartDraft): string[] {
  const needed = one.kind === 'subGoal' ? ['title'] : one.kind === 'agreement' ? ['text'] : [];
  return [...new Set([...needed, ...changedFields(one)])];
}

function problemOf(field: string, value: unknown, judge: FridgeJudge): Problem | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  if (NEEDED.includes(field) && text === '') return (words) => words['error.empty'];
  const most = MOST[field];
  if (most !== undefined && text.length > most) return (words) => words['error.long'](most);
  if (most !== undefined && holdsCpr(text)) return (words) => words['error.cpr'];
  if ((field === 'by' || field === 'followUpOn') && text !== '' && !isCivilDate(text)) {
    return (words) => words['error.date'];
  }
  if (field === 'fridgeText' && text !== '') {
    const wrong = judge(text);
    return wrong && ((words) => words[`error.fridge.${wrong}`]);
  }
  const { start, end } = (field === 'weekly' ? (value ?? {}) : {}) as {
    start?: string;
    end?: string;
  };
  return start && end && end <= start ? (words) => words['error.clock'] : undefined;
}
