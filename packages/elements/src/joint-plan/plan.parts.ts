import type { LazyParts, PartOf } from '../internal/lazy-parts.js';

/** What the first look at a plan's sub-goals needs nothing of. */
export const LOADERS = {
  aside: () => import('./aside.part.js'),
  citizen: () => import('./own-plan.part.js'),
  card: () => import('./card.part.js'),
  compare: () => import('./compare.part.js'),
  edit: () => import('./edit.part.js'),
  followUp: () => import('./follow-up.part.js'),
  fridge: () => import('./fridge.part.js'),
  history: () => import('./history.part.js'),
  progress: () => import('./progress.part.js'),
  take: () => import('./plan-files.part.js'),
  tools: () => import('./tools.part.js'),
};
export type PartName = keyof typeof LOADERS;
export type PlanPart<P extends PartName> = PartOf<typeof LOADERS, P>;
export type PlanParts = LazyParts<typeof LOADERS>;
