import { planMoreDa, type PlanMoreWords } from './plan/more-da.js';
import { planMoreEn } from './plan/more-en.js';

export type { PlanMoreWords } from './plan/more-da.js';

/** In the element's language; they come with the parts that need them, both languages at once. */
export function planMoreWords(lang: string): PlanMoreWords {
  return lang === 'en' ? planMoreEn : planMoreDa;
}
