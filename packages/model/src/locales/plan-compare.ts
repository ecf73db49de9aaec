import { planCompareDa, type PlanCompareWords } from './plan/compare-da.js';
import { planCompareEn } from './plan/compare-en.js';

export type { PlanCompareWords } from './plan/compare-da.js';

/** Words of comparing versions, in the element's language. They come with the part that does it, both languages at once. */
export function planCompareWords(lang: string): PlanCompareWords {
  return lang === 'en' ? planCompareEn : planCompareDa;
}
