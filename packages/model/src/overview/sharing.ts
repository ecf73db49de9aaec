import type { Area } from '../area/area.js';
import type { Consent, Participation } from '../record/consent.js';
import type { CivilDate } from '../time/civil-date.js';
import { inAreaOrder } from './area-order.js';
import { consentScope } from './consent-scope.js';

/** Between whom a citizen's information is shared, in the citizen's own view. */
export interface Sharing {
  shared: Area[];
  /** Areas with a question of consent, or with something of the citizen's, and no consent that holds. */
  notShared: Area[];
}

export function sharingOf(
  consents: readonly Consent[],
  own: readonly Area[],
  today: CivilDate,
  participation?: Participation | null,
): Sharing {
  const { given, asked } = consentScope(consents, today, [], participation);
  const all = inAreaOrder([...asked, ...own]).filter((area) => area !== 'crossCutting');
  return {
    shared: given.filter((area) => area !== 'crossCutting'),
    notShared: all.filter((area) => !given.includes(area)),
  };
}
