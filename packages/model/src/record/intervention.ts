import * as v from 'valibot';
import { AreaSchema } from '../area/area.js';
import { PeriodSchema } from '../time/period.js';
import { ProvenanceSchema } from './common.js';

/** A real intervention (indsats) from a source that has them. Until one is connected, an intervention row is a sector case. */
export const InterventionSchema = v.object({
  id: v.string(),
  name: v.string(),
  area: AreaSchema,
  period: PeriodSchema,
  status: v.optional(v.picklist(['planned', 'inProgress', 'paused', 'ended', 'unknown'])),
  caseId: v.optional(v.string()),
  legalBasis: v.optional(v.string()),
  provenance: ProvenanceSchema,
});
export type Intervention = v.InferOutput<typeof InterventionSchema>;
