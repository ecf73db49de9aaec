import { withLatestChange } from '../overview/latest-change.js';
import type { SystemCoverage } from '../record/coverage.js';
import type { Context } from './context.js';

/**
 * Which systems deliver is the municipality's configuration and may be known; when a system last changed something for this citizen
 * is told from what is shown, area by area, never from what is hidden. Citizens see no systems (DESIGN 4.4).
 */
export function coverageSeen(
  systems: readonly SystemCoverage[],
  shown: unknown,
  { viewer }: Context,
): SystemCoverage[] {
  if (viewer.audience === 'citizen') return [];
  const configured = systems.map(({ latestChange: _, ...coverage }): SystemCoverage => coverage);
  return withLatestChange(configured, shown);
}
