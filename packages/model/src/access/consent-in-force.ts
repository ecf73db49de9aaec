import type { Area } from '../area/area.js';
import type { Facet } from '../index-port.js';
import type { Consent, Participation } from '../record/consent.js';
import type { Instant } from '../time/instant.js';
import type { Viewer } from './viewer.js';

/**
 * The consents that hold at the instant: given, begun and not ended. Every other state, the unknown included, is no consent.
 * After a "Nej til HOI" nothing is shared between areas, whatever older consents say.
 */
export function consentsInForce(
  consents: readonly Consent[],
  participation: Participation | null | undefined,
  now: Instant,
): Consent[] {
  if (participation?.answer === 'no') return [];
  return consents.filter(
    ({ state, validFrom, validTo }) =>
      state === 'given' &&
      validFrom !== null &&
      validFrom <= now &&
      (validTo === null || now < validTo),
  );
}

/**
 * Whether a consent lets this viewer see an area: it names that area and one of the viewer's own. The cross-cutting area is
 * where the named areas meet (the HOI case, the joint plan), so every area a consent names may see it. The coordinating
 * caseworker is the one the areas share with, so for them the area alone is enough. Data types, when the consent lists any,
 * are facet names; a word that is none of them covers nothing.
 */
export function consentCovers(
  { areas, dataTypes }: Consent,
  area: Area,
  facet: Facet,
  viewer: Viewer,
): boolean {
  return (
    (areas.includes(area) || (area === 'crossCutting' && areas.length > 0)) &&
    (dataTypes === undefined || dataTypes.includes(facet)) &&
    (viewer.roles.includes('coordinator') || viewer.areas.some((own) => areas.includes(own)))
  );
}
