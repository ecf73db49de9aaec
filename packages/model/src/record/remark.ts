import * as v from 'valibot';
import { PeriodSchema } from '../time/period.js';

/** A cross-cutting remark (tværgående bemærkning): what anyone must know before they ring or write. */
export const RemarkSchema = v.object({
  id: v.string(),
  /** The municipality's own type: Tolk, Partsrepræsentant, Ordblind … */
  type: v.string(),
  text: v.optional(v.string()),
  period: PeriodSchema,
});
export type Remark = v.InferOutput<typeof RemarkSchema>;
