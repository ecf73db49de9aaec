import type { LazyParts, PartOf } from '../internal/lazy-parts.js';

/**
 * Either page is fetched beside the first answer, and nobody needs both. A caseworker's is two files side by side: its top, and what
 * stands under it. Once its first look stands, what serves its reader follows, and
 * for a caseworker what stands beside and below and behind folds. Paper and calendar come when they are asked for; where nothing at all
 * can be fetched, the words for it do.
 */
export const LOADERS = {
  professional: () => import('./professional.part.js'),
  body: () => import('./body.part.js'),
  citizen: () => import('./citizen.part.js'),
  files: () => import('./files.part.js'),
  more: () => import('./more.part.js'),
  standing: () => import('./standing.part.js'),
  trouble: () => import('./trouble.part.js'),
};
export type PartName = keyof typeof LOADERS;
export type OverviewPart<P extends PartName> = PartOf<typeof LOADERS, P>;
export type OverviewParts = LazyParts<typeof LOADERS>;

/** Begins to fetch the page that this document will most likely show. What cannot be fetched is asked for again by the element. */
export function fetchPage(): void {
  if (typeof document === 'undefined') return;
  const mine = document.querySelector('[audience="citizen"]');
  for (const part of mine ? (['citizen'] as const) : (['professional', 'body'] as const))
    LOADERS[part]().catch(() => undefined);
}
