import type { LazyParts, PartOf } from '../internal/lazy-parts.js';

/**
 * What a caseworker's first look at the answer and the areas needs nothing of: forms, consent over time with what stands beside
 * it, the citizen's own page, and the card.
 */
export const LOADERS = {
  forms: () => import('./forms.part.js'),
  time: () => import('./time.part.js'),
  citizen: () => import('./citizen.part.js'),
  compact: () => import('./compact.part.js'),
};
export type ConsentPart<P extends keyof typeof LOADERS> = PartOf<typeof LOADERS, P>;
export type ConsentParts = LazyParts<typeof LOADERS>;
