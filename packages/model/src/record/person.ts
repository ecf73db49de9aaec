import * as v from 'valibot';
import { CivilDateSchema } from '../time/civil-date.js';
import { CitizenIdSchema } from './common.js';

/** Who the overview is about. From the person source, never from a case. */
export const PersonSchema = v.object({
  id: CitizenIdSchema,
  name: v.string(),
  firstName: v.optional(v.string()),
  /** Completed years, as the source counts them; the birth date itself would be most of a CPR number and is not carried. */
  age: v.optional(v.number()),
  municipality: v.optional(v.string()),
  /** CPR-loven § 28: name and address must not be passed on. */
  addressProtected: v.optional(v.boolean()),
  /** Present when the person has died. */
  diedOn: v.optional(CivilDateSchema),
});
export type Person = v.InferOutput<typeof PersonSchema>;

/** Someone in the citizen's family or home. */
export const HouseholdMemberSchema = v.object({
  person: v.optional(CitizenIdSchema),
  name: v.optional(v.string()),
  relation: v.picklist(['child', 'spouse', 'partner', 'parent', 'sibling', 'other']),
  age: v.optional(v.number()),
  sameAddress: v.optional(v.boolean()),
});
export const HouseholdSchema = v.object({ members: v.array(HouseholdMemberSchema) });
export type HouseholdMember = v.InferOutput<typeof HouseholdMemberSchema>;
export type Household = v.InferOutput<typeof HouseholdSchema>;
