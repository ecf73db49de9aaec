import type { Instant, Provenance, SystemCoverage } from '@hoi/model';

/**
 * Tells for each configured system the newest change in what it sent. A system that no one has configured is not added: the
 * list must say the same of everyone. What it tells here has not been decided on yet; whoever decides takes out the newest
 * change of what they hide.
 */
export function withLatestChange(
  systems: readonly SystemCoverage[],
  value: unknown,
): SystemCoverage[] {
  const seen = new Map<string, Instant>();
  for (const { provenance } of Array.isArray(value)
    ? (value as { provenance?: Provenance }[])
    : []) {
    const { system, registeredAt, receivedAt } = provenance ?? {};
    const at = registeredAt ?? receivedAt;
    if (system === undefined || at === undefined) continue;
    if ((seen.get(system) ?? '') < at) seen.set(system, at);
  }
  return systems.map((one) => {
    const latestChange = one.latestChange ?? seen.get(one.system);
    return latestChange === undefined ? { ...one } : { ...one, latestChange };
  });
}
