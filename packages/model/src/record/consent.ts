import * as v from 'valibot';
import { AreaSchema } from '../area/area.js';
import { CivilDateSchema } from '../time/civil-date.js';
import { InstantSchema } from '../time/instant.js';

/** Where the signed paper or its digital kin lies. We keep no document. */
export const DocumentReferenceSchema = v.object({
  system: v.string(),
  documentId: v.optional(v.string()),
  title: v.optional(v.string()),
});

/** The answer to HOI. A "Nej til HOI" persists, so that the citizen is not asked again. */
export const ParticipationSchema = v.object({
  id: v.string(),
  answer: v.picklist(['notAsked', 'asked', 'yes', 'no']),
  answeredOn: v.optional(CivilDateSchema),
  registeredAt: v.optional(InstantSchema),
  registeredBy: v.optional(v.string()),
  document: v.optional(DocumentReferenceSchema),
});
export type Participation = v.InferOutput<typeof ParticipationSchema>;

/**
 * Consent to disclosure between areas (forvaltningsloven § 28): voluntary, specific, informed, can be withdrawn with effect
 * forward. An end is only ever one the record itself carries. `expiring` is derived, never stored.
 */
export const ConsentSchema = v.object({
  id: v.string(),
  state: v.picklist(['given', 'declined', 'withdrawn', 'expired', 'pending', 'unknown']),
  /** Areas that may share with each other. */
  areas: v.array(AreaSchema),
  purpose: v.optional(v.string()),
  dataTypes: v.optional(v.array(v.string())),
  /** First instant it holds; null while pending. */
  validFrom: v.nullable(InstantSchema),
  /** First instant it holds no longer; null: the record carries no end. */
  validTo: v.nullable(InstantSchema),
  /** The civil day the citizen gave, declined or withdrew. */
  decidedOn: v.optional(CivilDateSchema),
  how: v.optional(v.picklist(['digital', 'written', 'oral'])),
  registeredBy: v.optional(v.string()),
  document: v.optional(DocumentReferenceSchema),
});
export type Consent = v.InferOutput<typeof ConsentSchema>;

/** The agreement that the joint plan replaces sector plans, and on what legal basis. */
export const PlanBasisSchema = v.object({
  id: v.string(),
  replaces: v.array(v.object({ plan: v.string(), legalBasis: v.string(), area: AreaSchema })),
  agreedOn: v.optional(CivilDateSchema),
  document: v.optional(DocumentReferenceSchema),
});
export type PlanBasis = v.InferOutput<typeof PlanBasisSchema>;
