import type { LazyParts, PartOf } from '../internal/lazy-parts.js';

/** What a caseworker's first look needs nothing of: the citizen's page, what hangs on a case, lists behind folds, paper and calendar. */
export const LOADERS = {
  citizen: () => import('./citizen.part.js'),
  more: () => import('./more.part.js'),
};
export type PartName = keyof typeof LOADERS;
export type OverviewPart<P extends PartName> = PartOf<typeof LOADERS, P>;
export type OverviewParts = LazyParts<typeof LOADERS>;
