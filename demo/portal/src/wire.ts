import type { MemoryConnection } from '@hoi/adapters/memory.js';
import type { CitizenId, CivilDate, Facet, FacetValue, WithheldArea } from '@hoi/model';

/** One line in the chooser. */
export interface CitizenEntry {
  id: CitizenId;
  name: string;
  /** What this life is there to show. */
  why: string;
}

export interface CitizenList {
  /** The day Korsbæk lives in. */
  today: CivilDate;
  citizens: CitizenEntry[];
}

/** All that is known of one citizen, as the readers left it: no CPR number, no secret title. */
export interface CitizenData {
  facets: { [F in Facet]?: FacetValue[F] };
  /** Records that could not be read, by facet. */
  rejected: { [F in Facet]?: number };
  withheld: WithheldArea[];
  /** How each connection behaves for this life. */
  connections: MemoryConnection[];
}
