import type { ClassRef } from '../record/common.js';
import type { Viewer } from './viewer.js';

/**
 * Visningsklasse exempts a case and its documents from being shown to a group ("Visning undtaget for borger"); the receiver
 * must enforce it (MAPPING §9). The classes are the municipality's own: one that is not known hides from the citizen, whom they
 * are made for, and from a professional only when the configuration says that it means them.
 */
export function displayPasses(
  exclusions: readonly ClassRef[],
  { audience, excludedBy = [] }: Viewer,
): boolean {
  if (audience === 'citizen') return exclusions.length === 0;
  return !exclusions.some(
    ({ id, key }) =>
      (id !== undefined && excludedBy.includes(id)) ||
      (key !== undefined && excludedBy.includes(key)),
  );
}
