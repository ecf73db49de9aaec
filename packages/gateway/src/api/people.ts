import type { CitizenId } from '@hoi/model';
import type { Viewer } from '@hoi/model/access';

/** One found by name. */
export interface Found {
  citizen: CitizenId;
  name: string;
  age?: number | undefined;
}

/** How one comes to a citizen. */
export interface People {
  search(name: string, viewer: Viewer, signal: AbortSignal): Promise<Found[]>;
  /** The same work and the same kind of answer for a number that somebody has and for one that nobody has. */
  lookup(cpr: string): Promise<CitizenId>;
}
