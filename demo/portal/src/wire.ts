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

/** What the invented record system knows of one person, from its own records. */
export interface EsdhFile {
  citizen: string;
  case?: {
    id: string;
    number: string;
    title: string;
    kle: string;
    status: string;
    localStatus: string;
    unit: string;
    handler: string;
    opened: CivilDate;
    savedOn: CivilDate;
  };
  documents: { id: string; number: string; title: string; type: string; on: CivilDate }[];
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
