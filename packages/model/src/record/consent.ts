import * as v from 'valibot';
import { AreaSchema } from '../area/area.js';
import { CivilDateSchema } from '../time/civil-date.js';
import { InstantSchema } from '../time/instant.js';
import { CONSENT_GIVERS } from './consent-givers.js';

/** Where the signed paper or its digital kin lies. We keep no document. */
export const DocumentReferenceSchema = v.object({
  system: v.string(),
  documentId: v.optional(v.string()),
  title: v.optional(v.string()),
});

export type DocumentReference = v.InferOutput<typeof DocumentReferenceSchema>;

/** How an answer reached the municipality. */
export const ConsentWaySchema = v.picklist(['digital', 'written', 'oral']);
export type ConsentWay = v.InferOutput<typeof ConsentWaySchema>;

export const ConsentGiverSchema = v.picklist(CONSENT_GIVERS);
export type ConsentGiver = v.InferOutput<typeof ConsentGiverSchema>;

const AnswerSchema = v.picklist(['notAsked', 'asked', 'yes', 'no']);

/** That a question was taken back: sent in error, or no longer wanted. Neither a no nor a withdrawal, for nobody had answered. */
const UnaskedSchema = v.object({ at: InstantSchema, registeredBy: v.optional(v.string()) });

/** One answer to HOI, or the question that waits for it. */
const answered = {
  answer: AnswerSchema,
  answeredOn: v.optional(CivilDateSchema),
  registeredAt: v.optional(InstantSchema),
  registeredBy: v.optional(v.string()),
  how: v.optional(ConsentWaySchema),
  givenBy: v.optional(ConsentGiverSchema),
  document: v.optional(DocumentReferenceSchema),
};

/** The answer to HOI. A "Nej til HOI" persists, so that the citizen is not asked again. */
export const ParticipationSchema = v.object({
  id: v.string(),
  ...answered,
  /** What was asked and answered before, oldest first; also a question that was taken back. */
  earlier: v.optional(v.array(v.object({ ...answered, unasked: v.optional(UnaskedSchema) }))),
});
export type Participation = v.InferOutput<typeof ParticipationSchema>;

/** Who may be told: the professionals of an area, or the coordinating caseworker. */
export const RecipientSchema = v.union([AreaSchema, v.literal('coordinator')]);
export type Recipient = v.InferOutput<typeof RecipientSchema>;

/** What a consent covers: the areas told of, which of their data, and who may be told. */
const scope = {
  areas: v.array(AreaSchema),
  /** Names of facets, or the source's own words, which cover nothing here; absent: all that the purpose needs. */
  dataTypes: v.optional(v.array(v.string())),
  /** Absent: the areas each other, and the coordinating caseworker. */
  recipients: v.optional(v.array(RecipientSchema)),
};

/**
 * Consent to disclosure between areas (forvaltningsloven § 28): voluntary, specific, informed, can be withdrawn with effect
 * forward. An end is only ever one the record itself carries, or the most its legal basis allows. `expiring` is derived, never
 * stored. `unasked`: a question that was taken back before anyone answered it. `notRequired`: for this citizen, `legalBasis` lets
 * the recipients have the data types without consent.
 */
export const ConsentSchema = v.object({
  id: v.string(),
  state: v.picklist([
    'given',
    'declined',
    'withdrawn',
    'expired',
    'pending',
    'unasked',
    'unknown',
    'notRequired',
  ]),
  ...scope,
  purpose: v.optional(v.string()),
  /** A rule's id (`CONSENT_RULES`), or the law as the source cites it. */
  legalBasis: v.optional(v.string()),
  /** Who answers for the data, where it is not the citizen's own municipality. */
  controller: v.optional(v.string()),
  /** First instant it holds; null while pending. */
  validFrom: v.nullable(InstantSchema),
  /** First instant it holds no longer; null: the record carries no end. */
  validTo: v.nullable(InstantSchema),
  /** The civil day the citizen gave, declined or withdrew; for a question, the day it was asked. */
  decidedOn: v.optional(CivilDateSchema),
  how: v.optional(ConsentWaySchema),
  givenBy: v.optional(ConsentGiverSchema),
  registeredBy: v.optional(v.string()),
  document: v.optional(DocumentReferenceSchema),
  /** What it covered before it was narrowed or widened, oldest first. */
  earlier: v.optional(
    v.array(
      v.object({
        ...scope,
        from: InstantSchema,
        to: InstantSchema,
        document: v.optional(DocumentReferenceSchema),
      }),
    ),
  ),
  /** How it was taken back. The rest of the record tells how it was given. */
  withdrawal: v.optional(
    v.object({
      how: v.optional(ConsentWaySchema),
      givenBy: v.optional(ConsentGiverSchema),
      registeredBy: v.optional(v.string()),
      document: v.optional(DocumentReferenceSchema),
    }),
  ),
  /** When a question was taken back, and by whom. */
  unasked: v.optional(UnaskedSchema),
});
export type Consent = v.InferOutput<typeof ConsentSchema>;

/** The agreement that the joint plan replaces sector plans, and on what legal basis. */
export const PlanBasisSchema = v.object({
  id: v.string(),
  replaces: v.array(v.object({ plan: v.string(), legalBasis: v.string(), area: AreaSchema })),
  agreedOn: v.optional(CivilDateSchema),
  document: v.optional(DocumentReferenceSchema),
  /** Version of this part of the plan, which a change is based on. */
  version: v.optional(v.number()),
});
export type PlanBasis = v.InferOutput<typeof PlanBasisSchema>;
