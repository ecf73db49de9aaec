import { planMoreDa, type PlanMoreWords } from './da/plan-more.js';
import { planMoreEn } from './en/plan-more.js';

export type { PlanMoreWords } from './da/plan-more.js';

/** In the element's language; they come with the parts that need them, both languages at once. */
export function planMoreWords(lang: string): PlanMoreWords {
  return lang === 'en' ? planMoreEn : planMoreDa;
}
