import type { Provenance } from '@hoi/model';
import { canonical } from '../port/canonical.js';

/** When the index received it; else when it was saved. What says neither counts as oldest. */
export function stampOf({ receivedAt, registeredAt }: Provenance): string {
  return receivedAt ?? registeredAt ?? '';
}

/**
 * The provenance of a joined record is the chosen one's, with what is contradicted and without the fields that are known
 * after all. What the other was already known to contradict is kept too, unless it is an older registration of the same
 * source: then it has been corrected.
 */
export function joinProvenance(
  chosen: Provenance,
  other: Provenance,
  found: NonNullable<Provenance['contradictions']>,
  asked: (field: string) => boolean,
): Provenance {
  const { contradictions: mine = [], notAskedFor = [], ...rest } = chosen;
  const corrected = chosen.connection === other.connection && stampOf(chosen) !== stampOf(other);
  const all = [...mine, ...found, ...(corrected ? [] : (other.contradictions ?? []))];
  const contradictions = [...new Map(all.map((one) => [canonical(one), one])).values()];
  const unasked = notAskedFor.filter((field) => !asked(field));
  return {
    ...rest,
    ...(unasked.length > 0 ? { notAskedFor: unasked } : {}),
    ...(contradictions.length > 0 ? { contradictions } : {}),
  };
}
