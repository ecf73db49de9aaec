import { planEditDa, type PlanEditWords } from './plan/edit-da.js';
import { planEditEn } from './plan/edit-en.js';

export type { PlanEditWords } from './plan/edit-da.js';

/** Words of changing the plan, in the element's language. They come with the part that needs them, both languages at once. */
export function planEditWords(lang: string): PlanEditWords {
  return lang === 'en' ? planEditEn : planEditDa;
}
