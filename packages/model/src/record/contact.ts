import * as v from 'valibot';
import { AreaSchema } from '../area/area.js';
import { PeriodSchema } from '../time/period.js';

/** Someone the citizen can turn to. Exactly one is the coordinating caseworker ("én indgang"). */
export const ContactSchema = v.object({
  id: v.string(),
  name: v.string(),
  unit: v.optional(v.string()),
  area: AreaSchema,
  /** The coordinating caseworker. */
  coordinating: v.boolean(),
  telephone: v.optional(v.string()),
  /** When the telephone is answered, the municipality's words. */
  telephoneHours: v.optional(v.string()),
  email: v.optional(v.string()),
  period: PeriodSchema,
});
export type Contact = v.InferOutput<typeof ContactSchema>;
