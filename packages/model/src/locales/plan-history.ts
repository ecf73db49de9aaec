import { planHistoryDa, type PlanHistoryWords } from './plan/history-da.js';
import { planHistoryEn } from './plan/history-en.js';

export type { PlanHistoryWords } from './plan/history-da.js';

/** Words of the plan's history, in the element's language. They come with the part that tells it, both languages at once. */
export function planHistoryWords(lang: string): PlanHistoryWords {
  return lang === 'en' ? planHistoryEn : planHistoryDa;
}
