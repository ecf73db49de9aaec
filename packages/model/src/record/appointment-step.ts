import * as v from 'valibot';
import { AreaSchema } from '../area/area.js';
import { CivilDateSchema } from '../time/civil-date.js';
import { InstantSchema } from '../time/instant.js';

/** One thing that was done with a meeting or a follow-up: who, when, and what came of it. */
export const AppointmentStepSchema = v.object({
  at: InstantSchema,
  /** Name of whoever saved it, where it is known and may be said. */
  by: v.optional(v.string()),
  audience: v.optional(v.picklist(['citizen', 'professional'])),
  action: v.picklist(['planned', 'moved', 'held', 'cancelled', 'changed']),
  /** The day it was set for then; of one that was held, the day it was. */
  date: CivilDateSchema,
  /** The day it was moved from. */
  from: v.optional(CivilDateSchema),
  /** What it was called then. */
  title: v.string(),
  /** Every area it has lain in until then; a reader must be open to them all. */
  areas: v.array(AreaSchema),
  /** Every case it has hung on until then; a reader must be shown them all. */
  caseIds: v.array(v.string()),
});
export type AppointmentStep = v.InferOutput<typeof AppointmentStepSchema>;
