import type { PlanEditWords } from '@hoi/model/locales/plan-edit.js';
import type { JointPlanState } from '../view.js';
import type { PartDraft } from './plan-draft.js';
import type { PlanEditor } from './plan-editor.js';

/** What the editor's templates need. */
export interface Editing {
  view: JointPlanState;
  words: PlanEditWords;
  editor: PlanEditor;
  /** Errors that may be shown, by `part.field`. */
  errors: ReadonlyMap<string, string>;
  /** A host keeps drafts. */
  kept: boolean;
  save(): void;
  close(): void;
  openGoal(part: string | undefined): void;
}

/** 1 for the first sub-goal, as it stands in the editor. */
export function numberOf(part: string, { editor }: Editing): number {
  return editor.goals.findIndex((one) => one.part === part) + 1;
}

/** "Delmål 2, aftale": which part it is, in words. */
export function partName(one: PartDraft, editing: Editing): string {
  const { words } = editing;
  if (one.kind === 'plan') return words.partPlan;
  if (one.kind === 'basis') return words.partBasis;
  const number = numberOf(one.subGoal ?? one.part, editing);
  if (one.kind === 'agreement') return words.partAgreement(number);
  return one.basedOn === null ? words.partNewGoal : words.partGoal(number);
}

/** What a field is called where it is changed. */
export function fieldName(
  one: Pick<PartDraft, 'kind'>,
  field: string,
  words: PlanEditWords,
): string {
  switch (field) {
    case 'title':
    case 'type':
    case 'status':
    case 'attainment':
    case 'followUpOn':
    case 'fridgeText':
    case 'picture':
    case 'area':
    case 'text':
    case 'who':
    case 'by':
    case 'areas':
    case 'startedOn':
    case 'agreedOn':
    case 'replaces':
    case 'document':
      return words[field];
    case 'interventionIds':
      return words.efforts;
    case 'weekly':
      return words.days;
    case 'progress':
      return words.measure;
    default:
      return one.kind === 'plan' ? words.partPlan : '';
  }
}
