import type { LazyParts, PartOf } from '../internal/lazy-parts.js';

/**
 * Either page is fetched beside the first answer, and nobody needs both; paper and calendar come when they are asked for,
 * what hangs on a case and lists behind folds then or once the first look stands.
 */
export const LOADERS = {
  professional: () => import('./professional.part.js'),
  citizen: () => import('./citizen.part.js'),
  files: () => import('./files.part.js'),
  more: () => import('./more.part.js'),
};
export type PartName = keyof typeof LOADERS;
export type OverviewPart<P extends PartName> = PartOf<typeof LOADERS, P>;
export type OverviewParts = LazyParts<typeof LOADERS>;

/** Begins to fetch the page that this document will most likely show. What cannot be fetched is asked for again by the element. */
export function fetchPage(): void {
  if (typeof document === 'undefined') return;
  const mine = document.querySelector('[audience="citizen"]');
  LOADERS[mine ? 'citizen' : 'professional']().catch(() => undefined);
}
