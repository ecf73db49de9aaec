import * as v from 'valibot';
import { AreaSchema } from '../area/area.js';
import { CivilDateSchema } from '../time/civil-date.js';
import { AppointmentStepSchema } from './appointment-step.js';

const ClockSchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** A meeting or a follow-up on a day: held, agreed, or due. */
export const AppointmentSchema = v.object({
  id: v.string(),
  kind: v.picklist(['meeting', 'followUp']),
  title: v.string(),
  area: AreaSchema,
  date: CivilDateSchema,
  /** Copenhagen wall clock, `HH:mm`. */
  start: v.optional(ClockSchema),
  end: v.optional(ClockSchema),
  place: v.optional(v.string()),
  /** `due`: a follow-up that nobody has held or called off. */
  state: v.picklist(['planned', 'held', 'cancelled', 'due']),
  caseId: v.optional(v.string()),
  /** Who calls the meeting. */
  contactId: v.optional(v.string()),
  /** The sub-goal of the joint plan that a follow-up looks at, where it is agreed for one. */
  subGoalId: v.optional(v.string()),
  /** Version of this record, which a change is based on; from homes that keep one. */
  version: v.optional(v.number()),
  /** What has been done with it, newest first, as far as its home has kept it and the reader may see it. */
  history: v.optional(v.array(AppointmentStepSchema)),
});
export type Appointment = v.InferOutput<typeof AppointmentSchema>;
