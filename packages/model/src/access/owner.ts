import type { Actor } from '../record/common.js';
import type { Viewer } from './viewer.js';

/** The owner authority must be the viewer's own (Ejer CVR, MAPPING §9). An owner that is not told is only data quality's matter. */
export function ownerPasses(
  owner: Actor | undefined,
  { municipality, dataQuality }: Viewer,
): boolean {
  return owner?.cvr === undefined ? dataQuality : owner.cvr === municipality;
}
