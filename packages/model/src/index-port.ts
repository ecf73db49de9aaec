import type { CivilDate } from './time/civil-date.js';
import type { Instant } from './time/instant.js';
import type { CitizenId } from './record/common.js';
import type { Appointment } from './record/appointment.js';
import type { CaseRecord } from './record/case-record.js';
import type { Consent, Participation } from './record/consent.js';
import type { ConsentCommandFields, ConsentCommandKind } from './record/consent-command.js';
import type { Contact } from './record/contact.js';
import type { ConnectionReport, SystemCoverage, WithheldArea } from './record/coverage.js';
import type { DocumentRecord } from './record/document-record.js';
import type { Grant } from './record/grant.js';
import type { Household, Person } from './record/person.js';
import type { Intervention } from './record/intervention.js';
import type { JointPlan } from './record/joint-plan.js';
import type { JournalNote } from './record/journal-note.js';
import type { Lookup } from './record/lookup.js';
import type { Payment } from './record/payment.js';
import type { Remark } from './record/remark.js';

/** What each facet of a citizen's life is made of. A single thing that does not exist is null, known to be absent. */
export interface FacetValue {
  person: Person | null;
  cases: CaseRecord[];
  documents: DocumentRecord[];
  notes: JournalNote[];
  grants: Grant[];
  payments: Payment[];
  interventions: Intervention[];
  appointments: Appointment[];
  plan: JointPlan | null;
  participation: Participation | null;
  consents: Consent[];
  contacts: Contact[];
  remarks: Remark[];
  household: Household | null;
  lookups: Lookup[];
}

export type Facet = keyof FacetValue;

export const FACETS = [
  'person',
  'cases',
  'documents',
  'notes',
  'grants',
  'payments',
  'interventions',
  'appointments',
  'plan',
  'participation',
  'consents',
  'contacts',
  'remarks',
  'household',
  'lookups',
] as const satisfies readonly Facet[];

/** Those whose records belong to an area, and of which a consent may open more. The others say who someone is and has agreed to. */
export const FACETS_IN_AREAS: readonly Facet[] = [
  'cases',
  'documents',
  'notes',
  'grants',
  'payments',
  'interventions',
  'appointments',
  'plan',
  'contacts',
];

/** The value that stands while no connection has given one. */
export function emptyValue<F extends Facet>(facet: F): FacetValue[F] {
  const single: readonly Facet[] = ['person', 'plan', 'participation', 'household'];
  return (single.includes(facet) ? null : []) as FacetValue[F];
}

export interface Query {
  citizen: CitizenId;
  /** Why the data are asked for (formål). Never empty: it is logged. */
  purpose: string;
  /** The day the facts shall hold; today when absent. */
  validAt?: CivilDate;
  /** What was known then: registrations after it are left out. Now when absent. */
  knownAt?: Instant;
}

/**
 * One state of an answer. Each replaces the one before; the last is `settled`. An empty value means "none" only when the
 * reading is settled and every connection has answered.
 */
export interface Reading<T> {
  value: T;
  settled: boolean;
  retrievedAt: Instant;
  connections: ConnectionReport[];
  systems: SystemCoverage[];
  withheld: WithheldArea[];
  /** How many records could not be read. */
  rejected: number;
  /** Of the joint plan alone: there is none that the reader may see, and the reader may begin one. The server decides again. */
  mayBegin?: true;
}

type ConsentCommand = {
  [K in ConsentCommandKind]: { kind: K; citizen: CitizenId } & ConsentCommandFields<K>;
}[ConsentCommandKind];

/** What can be asked of the municipality's records. Commands are intent; the server decides. */
export type Command =
  | ConsentCommand
  | { kind: 'changePlan'; citizen: CitizenId; operations: PlanOperation[] }
  | { kind: 'recordFollowUp'; citizen: CitizenId; appointmentId: string; on: CivilDate }
  | {
      kind: 'addRemark';
      citizen: CitizenId;
      type: string;
      text: string;
      from: CivilDate;
      to: CivilDate | null;
    };

/** A change to one part of the plan, with the version of that part it was based on. */
export interface PlanOperation {
  part: string;
  basedOn: number | null;
  action: 'add' | 'change' | 'remove' | 'move';
  fields?: Record<string, unknown>;
}

export interface Done {
  outcome: 'done';
  /** Versions of the parts that were written. */
  versions: Record<string, number>;
}
export interface Conflict {
  outcome: 'conflict';
  /** The parts that someone else changed first, with their present versions. */
  parts: { part: string; version: number }[];
}
export interface Refused {
  outcome: 'refused';
  /** Message key. */
  reason: string;
}

/**
 * Something changed for a citizen. `before`, where a home can say it: read as known at that instant, the facets are as they were
 * before the change, so that a server can judge whether a viewer would see any difference.
 */
export type Change =
  | { kind: 'facets'; facets: Facet[]; before?: Instant }
  | { kind: 'consentWithdrawn' }
  | { kind: 'signedOut' };

/**
 * The one door between data and screen. Adapters implement it; elements and the gateway use it.
 *
 * `read` yields at least one reading and ends after the settled one; a connection that fails is reported in the reading, so
 * `read` rejects only when the signal is aborted or the query itself is wrong.
 */
export interface HoiIndex {
  read<F extends Facet>(
    facet: F,
    query: Query,
    signal?: AbortSignal,
  ): AsyncIterable<Reading<FacetValue[F]>>;
  run(
    command: Command,
    options: { idempotencyKey: string; signal?: AbortSignal },
  ): Promise<Done | Conflict | Refused>;
  watch(citizen: CitizenId, signal: AbortSignal): AsyncIterable<Change>;
}
