import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import * as model from '@hoi/model';

/** The nouns that are published as JSON Schema, by file name. */
const NOUNS: Record<string, GenericSchema> = {
  appointment: model.AppointmentSchema,
  case: model.CaseRecordSchema,
  consent: model.ConsentSchema,
  contact: model.ContactSchema,
  document: model.DocumentRecordSchema,
  finding: model.FindingSchema,
  grant: model.GrantSchema,
  household: model.HouseholdSchema,
  intervention: model.InterventionSchema,
  'joint-plan': model.JointPlanSchema,
  'journal-note': model.JournalNoteSchema,
  lookup: model.LookupSchema,
  participation: model.ParticipationSchema,
  payment: model.PaymentSchema,
  person: model.PersonSchema,
  'plan-basis': model.PlanBasisSchema,
  rejected: model.RejectedRecordSchema,
  remark: model.RemarkSchema,
};

/** What the checks that valibot cannot express mean in JSON Schema. */
export const CUSTOM = new Map<GenericSchema, Record<string, string>>([
  [model.CivilDateSchema, { type: 'string', format: 'date' }],
  [model.InstantSchema, { type: 'string', format: 'date-time' }],
  [model.AmountSchema, { type: 'string', pattern: '^-?\\d{1,18}(\\.\\d{1,6})?$' }],
  [model.CitizenIdSchema, { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' }],
]);

/** File name → text of each schema, deterministic. */
export function schemas(): [name: string, text: string][] {
  return Object.entries(NOUNS).map(([name, schema]) => {
    const json = toJsonSchema(schema, {
      overrideSchema: ({ valibotSchema }) => CUSTOM.get(valibotSchema),
    });
    return [name, `${JSON.stringify({ ...json, title: name }, null, 2)}\n`];
  });
}
