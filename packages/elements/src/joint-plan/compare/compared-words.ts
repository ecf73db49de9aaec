import { type Progress, formatDate, progressView } from '@hoi/model';
import { planBesideWords } from '@hoi/model/locales/plan-beside.js';
import type { PlanCompareWords } from '@hoi/model/locales/plan-compare.js';
import type { PlanEditWords } from '@hoi/model/locales/plan-edit.js';
import { fieldName } from '../edit/editing.js';
import { valueWords } from '../edit/value-words.js';
import { inWords } from '../progress/progress.js';
import type { JointPlanState } from '../view.js';
import type { PartDifference } from './plan-differences.js';

/** What is said of a difference, and in whose words. */
export interface Saying {
  view: JointPlanState;
  /** Fields and their values are called what they are where they are changed. */
  fields: PlanEditWords;
  words: PlanCompareWords;
}

/** "Delmål “Jeg kan arbejde 12 timer om ugen”" */
export function partWords({ kind, title }: PartDifference, { view }: Saying): string {
  const words = planBesideWords(view.messages.lang);
  return kind === 'subGoal' || kind === 'agreement'
    ? words[`part.${kind}`](title)
    : words[`part.${kind}`];
}

export function fieldWords(
  { kind }: PartDifference,
  field: string,
  { fields, words }: Saying,
): string {
  return field === 'subGoal' ? words.subGoal : fieldName({ kind }, field, fields);
}

/** A field's value; attainment and efforts are told, where the editor has a form for them. */
export function comparedValue(field: string, value: unknown, saying: Saying): string {
  const { view, fields } = saying;
  if (field === 'progress' && value) return attained(value as Progress, saying);
  if (field === 'interventionIds' && Array.isArray(value) && value.length > 0) {
    return view.messages.list(value.map((id) => effortName(String(id), saying)));
  }
  const empty = value === undefined || (Array.isArray(value) && value.length === 0);
  return empty && field !== 'area'
    ? fields.empty
    : valueWords(field, value, { words: fields, view });
}

function attained(progress: Progress, { view, fields }: Saying): string {
  const { messages } = view;
  const seen = progressView({ type: 'limitLoss', progress }, messages.lang);
  if (!seen) return `${fields.measure}: ${progress.instrument}`;
  const words = planBesideWords(messages.lang);
  const { nowOn } = seen;
  const when = nowOn ? `${words.assessed(formatDate(nowOn.on, messages), nowOn.by ?? '')}.` : '';
  return [inWords(seen, words), when].filter(Boolean).join(' ');
}

function effortName(id: string, { view, fields }: Saying): string {
  const { goals = [], withoutGoal = [], elsewhere = [] } = view.joined ?? {};
  const all = [...goals.flatMap(({ efforts }) => efforts), ...withoutGoal, ...elsewhere];
  const found = all.find((one) => one.id === id);
  return found ? (found.name ?? view.messages['plan.unnamed']) : fields.unknownEffort;
}
