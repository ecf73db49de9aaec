import { planEditDa, type PlanEditWords } from './da/plan-edit.js';
import { planEditEn } from './en/plan-edit.js';

export type { PlanEditWords } from './da/plan-edit.js';

/** Words of changing the plan, in the element's language. They come with the part that needs them, both languages at once. */
export function planEditWords(lang: string): PlanEditWords {
  return lang === 'en' ? planEditEn : planEditDa;
}
