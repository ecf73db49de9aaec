import {
  emptyValue,
  type Consent,
  type Facet,
  type FacetValue,
  type Participation,
  type Person,
  type Provenance,
} from '@hoi/model';
import { joinRecords } from './join-records.js';
import { stampOf } from './join-provenance.js';

/** A record of a list; the store's own nouns carry no provenance. */
interface Item {
  id: string;
  provenance?: Provenance;
}

/**
 * What several connections say of one facet, as one value. Lists are united by id, in the order the ids are first met.
 * Of a single thing the first that is there stands, for these nouns have nowhere to keep a second opinion.
 */
export function joinFacet<F extends Facet>(
  facet: F,
  values: readonly FacetValue[F][],
): FacetValue[F] {
  return join(facet, values) as FacetValue[F];
}

function join(facet: Facet, values: readonly FacetValue[Facet][]): unknown {
  if (Array.isArray(emptyValue(facet))) return joinById(values.flat() as Item[], facet);
  const present = values.filter((value) => value !== null);
  if (facet === 'participation') return latestAnswer(present as Participation[]);
  if (facet === 'person') return protectedIfAny(present as Person[]);
  return present[0] ?? null;
}

function joinById(items: readonly Item[], facet: Facet): Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const id = item.id.toLowerCase();
    const group = groups.get(id);
    if (group) group.push(item);
    else groups.set(id, [item]);
  }
  return [...groups.values()].map((group) => {
    // Newest first (stable), so that what was said at one instant is joined before anything older comes to it.
    if (group.length > 1)
      group.sort((a, b) => (stamp(a) < stamp(b) ? 1 : stamp(a) > stamp(b) ? -1 : 0));
    return group.reduce((a, b) => joinTwo(a, b, facet));
  });
}

function joinTwo(a: Item, b: Item, facet: Facet): Item {
  if (a.provenance && b.provenance) {
    return joinRecords({ ...a, provenance: a.provenance }, { ...b, provenance: b.provenance });
  }
  return facet === 'consents' ? narrower(a as Consent, b as Consent) : a;
}

function stamp(item: Item): string {
  return item.provenance ? stampOf(item.provenance) : '';
}

/** States of a consent, the one that shares least first. */
const CAUTION: readonly Consent['state'][] = [
  'withdrawn',
  'declined',
  'expired',
  'unknown',
  'unasked',
  'pending',
  'given',
];

/** Two homes disagree about one consent: what one of them says is withdrawn is not given. */
function narrower(a: Consent, b: Consent): Consent {
  return CAUTION.indexOf(b.state) < CAUTION.indexOf(a.state) ? b : a;
}

/** The newest answer stands, so that a "Nej til HOI" is not covered by a source that was never told of it. */
function latestAnswer(answers: readonly Participation[]): Participation | null {
  return answers.reduce<Participation | null>(
    (best, one) =>
      best === null || (one.registeredAt ?? '') > (best.registeredAt ?? '') ? one : best,
    null,
  );
}

/** A protected address is protected when any source says so, whoever delivers the name. */
function protectedIfAny([first, ...others]: readonly Person[]): Person | null {
  if (first === undefined) return null;
  return others.some(({ addressProtected }) => addressProtected)
    ? { ...first, addressProtected: true }
    : first;
}
