import * as v from 'valibot';
import { AreaSchema } from '../area/area.js';
import { InstantSchema } from '../time/instant.js';

/** Someone looked: when and why. The citizen sees these; the employee's identity is not part of it (C-579/21). */
export const LookupSchema = v.object({
  id: v.string(),
  at: InstantSchema,
  purpose: v.string(),
  areas: v.array(AreaSchema),
});
export type Lookup = v.InferOutput<typeof LookupSchema>;

/** The purposes that no person has written: a page stood open and followed what changed, or something was changed outside any look. */
export const FOLLOWING = 'changes';
export const CHANGING = 'command';
