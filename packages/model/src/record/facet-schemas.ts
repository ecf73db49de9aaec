import type { Facet } from '../index-port.js';
import { AppointmentSchema } from './appointment.js';
import { CaseRecordSchema } from './case-record.js';
import { ConsentSchema, ParticipationSchema } from './consent.js';
import { ContactSchema } from './contact.js';
import { DocumentRecordSchema } from './document-record.js';
import { GrantSchema } from './grant.js';
import { InterventionSchema } from './intervention.js';
import { JointPlanSchema } from './joint-plan.js';
import { JournalNoteSchema } from './journal-note.js';
import { LookupSchema } from './lookup.js';
import { PaymentSchema } from './payment.js';
import { HouseholdSchema, PersonSchema } from './person.js';
import { RemarkSchema } from './remark.js';

/** What one record of each facet must be. */
export const FACET_SCHEMAS = {
  person: PersonSchema,
  cases: CaseRecordSchema,
  documents: DocumentRecordSchema,
  notes: JournalNoteSchema,
  grants: GrantSchema,
  payments: PaymentSchema,
  interventions: InterventionSchema,
  appointments: AppointmentSchema,
  plan: JointPlanSchema,
  participation: ParticipationSchema,
  consents: ConsentSchema,
  contacts: ContactSchema,
  remarks: RemarkSchema,
  household: HouseholdSchema,
  lookups: LookupSchema,
} as const satisfies Record<Facet, unknown>;
