import type { LazyParts, PartOf } from '../internal/lazy-parts.js';

/**
 * What a caseworker's look at the answer and the areas needs nothing of: the buttons of those who record, the forms behind them,
 * consent over time with what stands beside it, the citizen's own page, and the card.
 */
export const LOADERS = {
  hands: () => import('./hands.part.js'),
  forms: () => import('./forms.part.js'),
  time: () => import('./time.part.js'),
  citizen: () => import('./citizen.part.js'),
  compact: () => import('./compact.part.js'),
};
export type ConsentPart<P extends keyof typeof LOADERS> = PartOf<typeof LOADERS, P>;
export type ConsentParts = LazyParts<typeof LOADERS>;
