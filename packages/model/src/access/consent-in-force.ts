import type { Area } from '../area/area.js';
import type { Facet } from '../index-port.js';
import { sharedAt } from '../overview/consent-cover.js';
import type { Consent, Participation, Recipient } from '../record/consent.js';
import type { Instant } from '../time/instant.js';
import type { Viewer } from './viewer.js';

/** What may be shared now, and with whom. */
export interface ConsentInForce {
  areas: readonly Area[];
  dataTypes?: readonly string[];
  recipients?: readonly Recipient[];
}

/**
 * What holds at the instant: consents given, begun and not ended, in their present scope; and what a law lets be shared without
 * consent, when its record says which data and with whom. Every other state, the unknown included, opens nothing. After a "Nej til
 * HOI" no consent does, whatever older ones say; what the law allows it allows still.
 */
export function consentsInForce(
  consents: readonly Consent[],
  participation: Participation | null | undefined,
  now: Instant,
): ConsentInForce[] {
  const given = consents.filter(({ state }) => state === 'given');
  const open =
    given.length === 0 || participation?.answer === 'no'
      ? []
      : sharedAt(consents, participation, now);
  const byLaw = consents.filter(
    ({ state, legalBasis, dataTypes, recipients, validFrom, validTo }) =>
      state === 'notRequired' &&
      legalBasis !== undefined &&
      dataTypes !== undefined &&
      recipients !== undefined &&
      (validFrom === null || validFrom <= now) &&
      (validTo === null || now < validTo),
  );
  return [...open, ...byLaw];
}

/**
 * Whether this lets a viewer see an area: it names that area, and the viewer is among its recipients; when it names none, one of the
 * viewer's own areas must be among those it names. The cross-cutting area is where the named areas meet (the HOI case, the joint
 * plan), so every area a consent names may see it. The coordinating caseworker is the one the areas share with, so for them the
 * area alone is enough. Data types, when any are listed, are facet names; a word that is none of them covers nothing.
 */
export function consentCovers(
  { areas, dataTypes, recipients }: ConsentInForce,
  area: Area,
  facet: Facet,
  { roles, areas: own }: Viewer,
): boolean {
  const named = areas.includes(area) || (area === 'crossCutting' && areas.length > 0);
  if (!named || (dataTypes !== undefined && !dataTypes.includes(facet))) return false;
  const coordinator = roles.includes('coordinator');
  return recipients === undefined
    ? coordinator || own.some((one) => areas.includes(one))
    : recipients.some((one) => (one === 'coordinator' ? coordinator : own.includes(one)));
}
