import * as v from 'valibot';
import { AreaSchema } from '../area/area.js';
import { AmountSchema } from '../money/amount.js';
import { PeriodSchema } from '../time/period.js';
import {
  ActorSchema,
  ClassRefSchema,
  KleSubjectSchema,
  PartySchema,
  ProvenanceSchema,
  SensitivitySchema,
  UuidSchema,
} from './common.js';
import { UnknownRelationSchema } from './case-record.js';

/** What will be paid (OekonomiskEffektueringsplan). What has been paid is a Payment. */
export const PayoutPlanSchema = v.object({
  id: v.optional(v.string()),
  period: PeriodSchema,
  amount: v.optional(AmountSchema),
  /** Beregningsfrekvens, a class UUID. */
  frequency: v.optional(v.string()),
  paid: v.optional(v.picklist(['inAdvance', 'inArrears'])),
  /** Dispositionsdag, the source's words: "Sidste bankdag i måneden". */
  availableOn: v.optional(v.string()),
  manuallyApproved: v.optional(v.boolean()),
});
export type PayoutPlan = v.InferOutput<typeof PayoutPlanSchema>;

/** A benefit within a grant (BevilgetYdelse): the inner bar on the timeline. */
export const GrantedBenefitSchema = v.object({
  /** Unique in its grant. */
  id: v.string(),
  name: v.optional(v.string()),
  /** BevilgetYdelseStartdato … Slutdato; without Slutdato it is ongoing. */
  period: PeriodSchema,
  kle: v.optional(KleSubjectSchema),
  area: AreaSchema,
  /** Ydelse, the benefit type. */
  benefitClass: v.optional(ClassRefSchema),
  reason: v.optional(v.string()),
  repayable: v.optional(v.boolean()),
  system: v.optional(v.string()),
  plans: v.array(PayoutPlanSchema),
});
export type GrantedBenefit = v.InferOutput<typeof GrantedBenefitSchema>;

/** A grant (Bevilling): the outer track on the timeline. Virkning in the Ydelsesindeks is registration time and is not used. */
export const GrantSchema = v.object({
  id: UuidSchema,
  /** BrugervendtNoegle. */
  key: v.optional(v.string()),
  /** Bevillingstartdato … Bevillingslutdato; without Bevillingslutdato the end is unknown. */
  period: PeriodSchema,
  area: AreaSchema,
  reason: v.optional(v.string()),
  sensitivity: v.optional(SensitivitySchema),
  securityProfile: v.array(v.string()),
  benefits: v.array(GrantedBenefitSchema),
  /** Bevillingssag: the cases the grant was made in, with the number and title copied along. */
  cases: v.array(
    v.object({
      caseId: UuidSchema,
      caseNumber: v.optional(v.string()),
      title: v.optional(v.string()),
    }),
  ),
  owner: v.optional(ActorSchema),
  responsibleUnit: v.optional(ActorSchema),
  parties: v.array(PartySchema),
  unknownRelations: v.array(UnknownRelationSchema),
  provenance: ProvenanceSchema,
});
export type Grant = v.InferOutput<typeof GrantSchema>;
