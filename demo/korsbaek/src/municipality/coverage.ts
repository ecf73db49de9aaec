import type { Instant, SystemCoverage } from '@hoi/model';
import type { IndexContent } from '../content.js';
import { at } from '../wire/time.js';
import { SYSTEMS, type SystemKey } from './systems.js';

/** What the municipality has configured: which system delivers to the indexes, for which area. */
export function configuredCoverage(
  changed: Partial<Record<SystemKey, SystemCoverage['state']>> = {},
): SystemCoverage[] {
  return (Object.keys(SYSTEMS) as SystemKey[]).flatMap((key) =>
    SYSTEMS[key].areas.map((area) => ({
      system: SYSTEMS[key].name,
      area,
      state: changed[key] ?? SYSTEMS[key].state,
      label: SYSTEMS[key].label,
    })),
  );
}

/** The same for one life, with the newest change seen from each system. */
export function coverageOf(life: {
  index: IndexContent;
  coverage: Partial<Record<SystemKey, SystemCoverage['state']>>;
}): SystemCoverage[] {
  const newest = new Map<string, Instant>();
  const saw = (key: SystemKey, when: Instant): void => {
    const before = newest.get(SYSTEMS[key].name);
    if (before === undefined || before < when) newest.set(SYSTEMS[key].name, when);
  };
  const { cases, documents, grants, payments } = life.index;
  for (const { system, savedOn } of cases) saw(system, at(savedOn, '15:40'));
  for (const { system, on } of documents) saw(system, at(on, '12:00'));
  for (const { system, savedOn } of [...grants, ...payments]) saw(system, at(savedOn, '09:05'));
  return configuredCoverage(life.coverage).map((row) => {
    const latestChange = newest.get(row.system);
    return latestChange === undefined ? row : { ...row, latestChange };
  });
}
