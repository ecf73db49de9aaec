import type { AreaTable } from '../area/area.js';
import type { FacetValue } from '../index-port.js';
import type { CitizenId } from '../record/common.js';
import type { Consent, Participation } from '../record/consent.js';
import type { Instant } from '../time/instant.js';
import { type ConsentInForce, consentsInForce } from './consent-in-force.js';
import { Seen } from './seen.js';
import type { Viewer } from './viewer.js';

/** Who asks about whom, why, and what the citizen has agreed to. Always the present moment's: a look back in time opens nothing. */
export interface Access {
  viewer: Viewer;
  citizen: CitizenId;
  consents: readonly Consent[];
  participation?: Participation | null;
  /** Formål. Without one nothing is shown, because it could not be logged. */
  purpose: string;
  now: Instant;
  settings?: AccessSettings;
}

/** What a municipality decides for itself. */
export interface AccessSettings {
  /** Whether areas that are withheld are named; they are, unless this is false. */
  nameWithheld?: boolean;
  /** The municipality's own KLE areas, where they differ. */
  areaTable?: AreaTable;
}

/** What the rules need, worked out once for a reading. */
export interface Context {
  viewer: Viewer;
  citizen: CitizenId;
  /** Those in force, and no others. */
  consents: readonly ConsentInForce[];
  participation: Participation | null | undefined;
  now: Instant;
  settings: AccessSettings;
  /** Whether anything can be shown at all. */
  entitled: boolean;
  /** The undecided values of other facets. */
  related: Partial<FacetValue>;
  seen: Seen;
}

export function contextOf(access: Access, related: Partial<FacetValue>): Context {
  const { viewer, citizen, consents, participation, purpose, now, settings = {} } = access;
  const context: Omit<Context, 'seen'> & { seen?: Seen } = {
    viewer,
    citizen,
    consents: consentsInForce(consents, participation, now),
    participation,
    now,
    settings,
    entitled: purpose.trim() !== '' && isEntitled(viewer, citizen),
    related,
  };
  return Object.assign(context, { seen: new Seen(() => context as Context) });
}

/** Someone without any area or data-quality task has no business here; a citizen only with themself. */
function isEntitled(viewer: Viewer, citizen: CitizenId): boolean {
  if (viewer.audience === 'citizen') return viewer.citizen === citizen;
  return viewer.audience === 'professional' && (viewer.areas.length > 0 || viewer.dataQuality);
}
