import {
  type Area,
  AREAS,
  type CitizenId,
  type Facet,
  FACETS_IN_AREAS,
  type Instant,
} from '@hoi/model';
import type { Viewer } from '@hoi/model/access';
import { areasOf, type AuditRow } from '../audit/audit.js';
import type { DecidedLine } from './decided-line.js';

/** Who opens whom, and why. */
export interface Occasion {
  viewer: Viewer;
  citizen: CitizenId;
  purpose: string;
  correlation: string;
  now: () => Instant;
}

/**
 * What must be written down before lines leave: nothing twice in one reading, and a new row as soon as more is opened than the
 * rows so far say. Areas are those open to the viewer, whether or not there was anything in them.
 */
export class Audited {
  readonly #seen = new Set<string>();

  constructor(private readonly occasion: Occasion) {}

  rowsFor(lines: readonly DecidedLine[]): AuditRow[] {
    const groups = new Map<string, { facets: Facet[]; withheld: readonly { area: Area }[] }>();
    for (const { facet, reading } of lines) {
      const key = reading.withheld.map(({ area }) => area).join();
      if (this.#seen.has(`${facet} ${key}`)) continue;
      this.#seen.add(`${facet} ${key}`);
      const group = groups.get(key) ?? { facets: [], withheld: reading.withheld };
      groups.set(key, group);
      group.facets.push(facet);
    }
    return [...groups.values()].map(({ facets, withheld }) =>
      rowOf(this.occasion, facets, withheld),
    );
  }
}

export function rowOf(
  { viewer, citizen, purpose, correlation, now }: Occasion,
  facets: readonly Facet[],
  withheld: readonly { area: Area }[] = [],
  action: AuditRow['action'] = 'read',
): AuditRow {
  const { id, audience } = viewer;
  const areas = areasOf(
    facets.some((facet) => FACETS_IN_AREAS.includes(facet)) ? AREAS : [],
    withheld,
  );
  return {
    at: now(),
    correlation,
    citizen,
    viewer: id,
    audience,
    purpose,
    action,
    facets,
    ...areas,
  };
}
