import { emptyValue, type Facet, type FacetValue } from '../index-port.js';
import type { CitizenId } from '../record/common.js';
import type { Consent, Participation } from '../record/consent.js';
import type { Instant } from '../time/instant.js';
import { type AccessSettings, type Context, contextOf } from './context.js';
import { decideAppointment, decideContact, decideIntervention } from './decide-by-area.js';
import { decideCase } from './decide-case.js';
import { decideDocument } from './decide-document.js';
import { decideGrant } from './decide-grant.js';
import { decideNote } from './decide-note.js';
import { decidePayment } from './decide-payment.js';
import { decidePlan } from './decide-plan.js';
import {
  decideForProfessionals,
  decideHousehold,
  decideLookup,
  decidePerson,
  decideStatus,
} from './decide-shared.js';
import { type Decision, HIDE } from './decision.js';
import type { Viewer } from './viewer.js';

/** One thing in a facet: an element of its list, or its single value. */
export type ItemValue<F extends Facet> = FacetValue[F] extends (infer One)[]
  ? One
  : NonNullable<FacetValue[F]>;

/** A thing to be decided on, and what the decision needs to know of the citizen's other things. */
export type Item = {
  [F in Facet]: {
    facet: F;
    value: ItemValue<F>;
    citizen: CitizenId;
    participation?: Participation | null;
    /** Undecided values of other facets (`FACETS_NEEDED`); what is not given counts as hidden. */
    related?: Partial<FacetValue>;
    settings?: AccessSettings;
  };
}[Facet];

type Rules = { [F in Facet]: (value: ItemValue<F>, context: Context) => Decision };

const RULES: Rules = {
  person: decidePerson,
  cases: decideCase,
  documents: decideDocument,
  notes: decideNote,
  grants: decideGrant,
  payments: decidePayment,
  interventions: decideIntervention,
  appointments: decideAppointment,
  plan: decidePlan,
  participation: decideStatus,
  consents: decideStatus,
  contacts: decideContact,
  remarks: (_, context) => decideForProfessionals(context),
  household: decideHousehold,
  lookups: (_, context) => decideLookup(context),
};

/** The other facets a decision on this one looks at, so that nothing hidden is referred to and nothing hangs on it. */
export const FACETS_NEEDED: { readonly [F in Facet]: readonly Facet[] } = {
  person: [],
  cases: ['documents'],
  documents: ['cases'],
  notes: ['cases'],
  grants: ['cases'],
  payments: ['grants'],
  interventions: ['cases'],
  appointments: ['cases', 'contacts', 'plan'],
  plan: ['cases', 'grants', 'interventions', 'contacts', 'person'],
  participation: [],
  consents: [],
  contacts: [],
  remarks: [],
  household: [],
  lookups: [],
};

/**
 * Whether this viewer may see this thing, now. Default deny: a facet without a rule, a missing owner, KLE or sensitivity, an unknown
 * consent and an empty purpose all hide. Pure: the same arguments, the same answer.
 */
export function decide(
  item: Item,
  viewer: Viewer,
  consents: readonly Consent[],
  purpose: string,
  now: Instant,
): Decision {
  const { facet, value, citizen, participation, related = {}, settings } = item;
  const access = { viewer, citizen, consents, participation, purpose, now, settings };
  // By itself a thing is all that is known of its facet.
  const alone = related[facet] === undefined && Array.isArray(emptyValue(facet));
  const context = contextOf(access, alone ? { ...related, [facet]: [value] } : related);
  return (judge as (facet: Facet, value: unknown, context: Context) => Decision)(
    facet,
    value,
    context,
  );
}

/** {@link decide} in a context that is already worked out. */
export function judge<F extends Facet>(facet: F, value: ItemValue<F>, context: Context): Decision {
  return Object.hasOwn(RULES, facet) ? RULES[facet](value, context) : HIDE;
}
