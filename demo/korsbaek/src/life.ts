import type {
  Appointment,
  CitizenId,
  CivilDate,
  Consent,
  Contact,
  Household,
  Instant,
  Intervention,
  JointPlan,
  Lookup,
  Participation,
  Person,
  PlanBasis,
  Remark,
  SystemCoverage,
  WithheldArea,
} from '@hoi/model';
import type { IndexContent } from './content.js';
import type { ConnectionPlan } from './municipality/connections.js';
import type { SystemKey } from './municipality/systems.js';

/**
 * A whole life in Korsbæk: what the person source and the store hold, as the model's own nouns, and what the indexes hold, as a
 * sender would put it.
 */
export interface Life {
  /** Opaque; what a URL may hold. */
  id: CitizenId;
  /** Why this life is here, in one line. Shown where a life is chosen. */
  why: string;
  person: Person;
  household: Household | null;
  remarks: Remark[];
  contacts: Contact[];
  participation: Participation | null;
  consents: Consent[];
  appointments: Appointment[];
  /** How meetings and follow-ups were before, oldest first; `by` is absent where they were taken over from elsewhere. */
  appointmentsBefore: { appointments: Appointment[]; at: Instant; by?: string }[];
  plan: JointPlan | null;
  /** How the plan was before, oldest first, and whose hand saved it; the plan itself is the newest. */
  planBefore: { plan: JointPlan; at: Instant; by: string }[];
  planBasis: PlanBasis | null;
  interventions: Intervention[];
  lookups: Lookup[];
  /** Areas not shown. Nothing in `index` lies in one: until the gateway decides, what is withheld is never written. */
  withheld: WithheldArea[];
  connections: ConnectionPlan;
  /** Where this life differs from the municipality's coverage. */
  coverage: Partial<Record<SystemKey, SystemCoverage['state']>>;
  index: IndexContent;
}

/** A life is a function of the day. */
export type LifeMaker = (today: CivilDate) => Life;
