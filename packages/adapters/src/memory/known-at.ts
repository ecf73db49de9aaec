import type {
  Facet,
  FacetValue,
  Instant,
  JointPlan,
  Lookup,
  Participation,
  Provenance,
} from '@hoi/model';

/**
 * Leaves out what was registered after `knownAt`. The index's own time counts (receivedAt), else the sender's
 * (registeredAt), the plan's `savedAt` and a lookup's `at`; a record with no such time cannot be judged and stays. A list
 * that holds several registrations of one object thus shows it as it was known then.
 */
export function knownBy<F extends Facet>(
  facet: F,
  value: FacetValue[F],
  knownAt: Instant | undefined,
): FacetValue[F] {
  if (knownAt === undefined) return value;
  const known = (item: unknown) => (timeOf(facet, item) ?? knownAt) <= knownAt;
  if (Array.isArray(value)) return (value as unknown[]).filter(known) as FacetValue[F];
  return (value !== null && known(value) ? value : null) as FacetValue[F];
}

function timeOf(facet: Facet, item: unknown): Instant | undefined {
  if (facet === 'participation') return (item as Participation).registeredAt;
  if (facet === 'plan') return (item as JointPlan).savedAt;
  if (facet === 'lookups') return (item as Lookup).at;
  const { provenance } = item as { provenance?: Provenance };
  return provenance?.receivedAt ?? provenance?.registeredAt;
}
