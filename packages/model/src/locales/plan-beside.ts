import { planBesideDa, type PlanBesideWords } from './plan/beside-da.js';
import { planBesideEn } from './plan/beside-en.js';

export type { PlanBesideWords } from './plan/beside-da.js';

/** Words of attainment and history, in the element's language. They come with the parts that need them, both languages at once. */
export function planBesideWords(lang: string): PlanBesideWords {
  return lang === 'en' ? planBesideEn : planBesideDa;
}
