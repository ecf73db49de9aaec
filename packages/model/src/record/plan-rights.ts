import * as v from 'valibot';
import { AreaSchema } from '../area/area.js';
import { InstantSchema } from '../time/instant.js';

/** What a reader may change in the plan, as the server decided it. An element offers this and no more; the server decides again. */
export const PlanMaySchema = v.object({
  /** The citizen's own words: the citizen and the coordinator. */
  words: v.boolean(),
  /** What belongs to the whole plan: its areas, the order of sub-goals, parts without an area. */
  whole: v.boolean(),
  /** Areas whose parts may be added, changed and taken away. */
  areas: v.array(AreaSchema),
});
export type PlanMay = v.InferOutput<typeof PlanMaySchema>;

/** One thing that was saved: who, when, and which fields of which parts. */
export const PlanChangeSchema = v.object({
  at: InstantSchema,
  /** Name of whoever saved it, where it is known and may be said. */
  by: v.optional(v.string()),
  audience: v.optional(v.picklist(['citizen', 'professional'])),
  parts: v.array(
    v.object({
      part: v.string(),
      kind: v.picklist(['plan', 'basis', 'subGoal', 'agreement']),
      action: v.picklist(['add', 'change', 'move', 'remove']),
      /** Fields that were changed. */
      fields: v.array(v.string()),
      /** What the part was called then. */
      title: v.optional(v.string()),
      /** Every area the part has lain in; a reader must be open to them all. Empty: the whole plan's. */
      areas: v.array(AreaSchema),
    }),
  ),
});
export type PlanChange = v.InferOutput<typeof PlanChangeSchema>;
