import { type Area, AREAS, areaOfKle, KLE_AREAS } from '../area/area.js';
import type { Facet } from '../index-port.js';
import type { WithheldArea } from '../record/coverage.js';
import type { Context } from './context.js';
import { isOpen } from './open-areas.js';

/** Facets that KLE limits apply to; the others that lie in areas come from the store. */
const BY_KLE: readonly Facet[] = ['cases', 'documents', 'notes', 'grants', 'payments'];
const BY_AREA: readonly Facet[] = [...BY_KLE, 'interventions', 'appointments', 'plan', 'contacts'];

/**
 * The areas this viewer is not shown, from role and consent alone: it would be the same for a citizen with nothing there. A citizen
 * has none: what they do not see comes from no area.
 */
export function withheldAreas(facet: Facet, context: Context): WithheldArea[] {
  const { viewer, settings, entitled } = context;
  if (viewer.audience === 'citizen' || settings.nameWithheld === false) return [];
  if (!BY_AREA.includes(facet)) return [];
  return AREAS.flatMap((area): WithheldArea[] => {
    if (!entitled || (BY_KLE.includes(facet) && !isReached(area, context))) {
      return [{ area, reason: 'role' }];
    }
    return isOpen(area, facet, context) ? [] : [{ area, reason: 'consent' }];
  });
}

/** Whether any of the viewer's KLE scopes lies in the area, or holds a part of it. */
function isReached(area: Area, { viewer, settings }: Context): boolean {
  const table = { ...KLE_AREAS, ...settings.areaTable };
  return viewer.kleScopes.some(
    ({ prefix }) =>
      areaOfKle(prefix, settings.areaTable) === area ||
      Object.keys(table).some((kle) => kle.startsWith(`${prefix}.`) && table[kle] === area),
  );
}
