import type { Area } from '../area/area.js';
import type { Provenance } from '../record/common.js';
import type { SystemCoverage } from '../record/coverage.js';
import type { Instant } from '../time/instant.js';

interface Sent {
  area?: Area;
  provenance?: Provenance;
}

/**
 * The same systems, each line with the newest change among the records of that very system and area: a date in one area must never tell
 * of a record in another. A record that names no area (a document) counts only where its system stands in one area alone.
 */
export function withLatestChange(
  systems: readonly SystemCoverage[],
  records: unknown,
): SystemCoverage[] {
  const lines = new Map<string, number>();
  for (const { system } of systems) lines.set(system, (lines.get(system) ?? 0) + 1);
  const seen = new Map<string, Instant>();
  for (const { area, provenance } of Array.isArray(records) ? (records as Sent[]) : []) {
    const { system, registeredAt, receivedAt } = provenance ?? {};
    const at = registeredAt ?? receivedAt;
    if (system === undefined || at === undefined) continue;
    const key = keyOf(system, area);
    if ((seen.get(key) ?? '') < at) seen.set(key, at);
  }
  return systems.map((one) => {
    const unplaced = lines.get(one.system) === 1 ? seen.get(keyOf(one.system)) : undefined;
    const newest = [one.latestChange, seen.get(keyOf(one.system, one.area)), unplaced]
      .filter((at) => at !== undefined)
      .sort()
      .at(-1);
    return newest === undefined ? { ...one } : { ...one, latestChange: newest };
  });
}

function keyOf(system: string, area?: Area): string {
  return `${area ?? ''} ${system}`;
}
