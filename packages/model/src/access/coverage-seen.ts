import type { Provenance } from '../record/common.js';
import type { SystemCoverage } from '../record/coverage.js';
import type { Instant } from '../time/instant.js';
import type { Context } from './context.js';

/**
 * Which systems deliver is the municipality's configuration and may be known; when a system last changed something for this citizen
 * is told from what is shown, never from what is hidden. Citizens see no systems (DESIGN 4.4).
 */
export function coverageSeen(
  systems: readonly SystemCoverage[],
  shown: unknown,
  { viewer }: Context,
): SystemCoverage[] {
  if (viewer.audience === 'citizen') return [];
  const newest = new Map<string, Instant>();
  for (const { provenance } of Array.isArray(shown)
    ? (shown as { provenance?: Provenance }[])
    : []) {
    const at = provenance?.registeredAt ?? provenance?.receivedAt;
    if (provenance?.system === undefined || at === undefined) continue;
    if ((newest.get(provenance.system) ?? '') < at) newest.set(provenance.system, at);
  }
  return systems.map(({ latestChange: _, ...coverage }) => {
    const latestChange = newest.get(coverage.system);
    return latestChange === undefined ? coverage : { ...coverage, latestChange };
  });
}
