import { AREAS, type Area } from '../area/area.js';
import type { Facet } from '../index-port.js';
import { consentCovers } from './consent-in-force.js';
import type { Context } from './context.js';

/** Own areas need no consent; others need one in force. A citizen's own data are never withheld from them for lack of it. */
export function isOpen(area: Area, facet: Facet, { viewer, consents }: Context): boolean {
  return (
    viewer.audience === 'citizen' ||
    viewer.areas.includes(area) ||
    consents.some((consent) => consentCovers(consent, area, facet, viewer))
  );
}

/** Whether every area of a thing that several share is open; each that is not hides the whole. */
export function allOpen(areas: readonly Area[], facet: Facet, context: Context): boolean {
  return areas.every((area) => isOpen(area, facet, context));
}

export function closedAreas(facet: Facet, context: Context): Area[] {
  return AREAS.filter((area) => !isOpen(area, facet, context));
}
