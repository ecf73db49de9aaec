import { type Area, type Messages, holdsCpr, inAreaOrder, isCivilDate } from '@hoi/model';
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
const DAYS = ['by', 'followUpOn', 'startedOn', 'agreedOn'];

/** What is wrong with a field, in the editor's words. */
export type Problem = (words: PlanEditWords, messages: Messages) => string;
/** By `part.field`, in the order of the draft. */
export type DraftProblems = ReadonlyMap<string, Problem>;
/** Judges what guests may read; undefined: nothing is wrong with it. */
export type FridgeJudge = (text: string) => 'law' | 'area' | 'benefit' | 'name' | undefined;

export function problemsOf(
  draft: PlanDraft,
  judge: FridgeJudge,
  /** Areas that some part of the plan, as it would be, lies in. */
  used: readonly Area[] = [],
): DraftProblems {
  const problems = new Map<string, Problem>();
  for (const one of draft.parts) {
    if (one.removed) continue;
    for (const field of fieldsOf(one)) {
      const value = one.mine[field];
      const problem =
        field === 'areas'
          ? areasProblem(value, used)
          : field === 'replaces'
            ? replacesProblem(value)
            : field === 'document'
              ? documentProblem(value)
              : problemOf(field, value, judge);
      if (problem) problems.set(`${one.part}.${field}`, problem);
    }
  }
  return problems;
}

/** What somebody has written here and now; what was stored before is not theirs to answer for. */
function fieldsOf(one: PartDraft): string[] {
  const needed = {
    plan: one.basedOn === null ? ['areas'] : [],
    basis: [],
    subGoal: ['title'],
    agreement: ['text'],
  }[one.kind];
  return [...new Set([...needed, ...changedFields(one)])];
}

function areasProblem(value: unknown, used: readonly Area[]): Problem | undefined {
  const areas = (Array.isArray(value) ? value : []) as Area[];
  if (areas.length === 0) return (words) => words['error.areas'];
  const out = inAreaOrder(used.filter((area) => !areas.includes(area)));
  return out.length === 0
    ? undefined
    : (words, messages) =>
        words['error.areaInUse'](messages.list(out.map((area) => messages[`area.${area}`])));
}

function replacesProblem(value: unknown): Problem | undefined {
  const lines = (Array.isArray(value) ? value : []) as { plan: string; legalBasis: string }[];
  const texts = lines.flatMap(({ plan, legalBasis }) => [plan.trim(), legalBasis.trim()]);
  if (texts.includes('')) return (words) => words['error.replaces'];
  if (texts.some((text) => text.length > 200)) return (words) => words['error.long'](200);
  return texts.some(holdsCpr) ? (words) => words['error.cpr'] : undefined;
}

function documentProblem(value: unknown): Problem | undefined {
  const { documentId = '' } = (value ?? {}) as { documentId?: string };
  if (documentId.length > 200) return (words) => words['error.long'](200);
  return holdsCpr(documentId) ? (words) => words['error.cpr'] : undefined;
}

function problemOf(field: string, value: unknown, judge: FridgeJudge): Problem | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  if (NEEDED.includes(field) && text === '') return (words) => words['error.empty'];
  const most = MOST[field];
  if (most !== undefined && text.length > most) return (words) => words['error.long'](most);
  if (most !== undefined && holdsCpr(text)) return (words) => words['error.cpr'];
  if (DAYS.includes(field) && text !== '' && !isCivilDate(text)) {
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
