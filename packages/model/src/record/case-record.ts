import * as v from 'valibot';
import { AreaSchema } from '../area/area.js';
import { PeriodSchema } from '../time/period.js';
import { InstantSchema } from '../time/instant.js';
import {
  ActorSchema,
  ClassRefSchema,
  KleSubjectSchema,
  PartySchema,
  ProvenanceSchema,
  SensitivitySchema,
  UuidSchema,
} from './common.js';

/** The four steps of a case (FremdriftStatusKode): Opstået, Oplyst, Afgjort, Afsluttet. */
export const PROGRESS_STATUSES = ['arisen', 'informed', 'decided', 'closed'] as const;
export const ProgressStatusSchema = v.picklist(PROGRESS_STATUSES);
export type ProgressStatus = v.InferOutput<typeof ProgressStatusSchema>;

/** One step with the days it holds. Past, present and future steps stand side by side. */
export const ProgressStepSchema = v.object({ status: ProgressStatusSchema, period: PeriodSchema });
export type ProgressStep = v.InferOutput<typeof ProgressStepSchema>;

/** A tie from one case to another (Sagsrelation). `parent` points upward (Oversag). */
export const CaseRelationSchema = v.object({
  kind: v.picklist(['parent', 'precedent', 'related', 'unknown']),
  caseId: UuidSchema,
  period: PeriodSchema,
});
export type CaseRelation = v.InferOutput<typeof CaseRelationSchema>;

/** A document's place in the case file (Journalpost Tilakteret or Vedlagt). */
export const FileEntrySchema = v.object({
  kind: v.picklist(['filed', 'enclosed', 'unknown']),
  documentId: UuidSchema,
  /** Overrides the document's own title in this case. */
  title: v.optional(v.string()),
  period: PeriodSchema,
});
export type FileEntry = v.InferOutput<typeof FileEntrySchema>;

/** A relation whose role UUID no table knows: kept, never guessed. */
export const UnknownRelationSchema = v.object({
  element: v.string(),
  role: v.string(),
  reference: v.optional(v.string()),
});
export type UnknownRelation = v.InferOutput<typeof UnknownRelationSchema>;

/** A handler now, before or later: handovers stay visible. */
export const HandlerSchema = v.object({ actor: ActorSchema, period: PeriodSchema });
export type Handler = v.InferOutput<typeof HandlerSchema>;

/**
 * A case (Sag) as the Sags- og Dokumentindeks describes it. Single-valued facts are those valid on the day the reader was
 * asked about; histories are lists with periods. The secret title of a case exempt from public access
 * (TitelAlternativTekst) is read past and kept nowhere.
 */
export const CaseRecordSchema = v.object({
  id: UuidSchema,
  /** Sagsnummer. */
  caseNumber: v.optional(v.string()),
  /** Titel, the public one. */
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  legalBasis: v.optional(v.string()),
  /** Present when the case is exempt from public access. Does not limit the party's own access. */
  publicAccessExempt: v.optional(v.object({ legalBasis: v.optional(v.string()) })),
  /** Primær klasse. */
  kle: v.optional(KleSubjectSchema),
  area: AreaSchema,
  /** The case is about the joint plan itself (KLE 15.17.30, 34.50.15). */
  hoi: v.boolean(),
  /** Handlingsklasse, for example G01. */
  actionFacet: v.optional(ClassRefSchema),
  /** Indsatsklasse. */
  interventionClass: v.optional(ClassRefSchema),
  /** Ydelsesklasse. */
  benefitClass: v.optional(ClassRefSchema),
  /** Afgørelsesklasse: what was decided. */
  outcome: v.optional(ClassRefSchema),
  /** Visningsklasse: groups the case must not be shown to; the server enforces it, for its documents too. */
  displayExclusions: v.array(ClassRefSchema),
  progress: v.array(ProgressStepSchema),
  /** The step valid on the day asked about; absent when the source gives none. */
  status: v.optional(ProgressStatusSchema),
  /** Sagsstatus, the source's own wording. */
  localStatus: v.optional(v.string()),
  sensitivity: v.optional(SensitivitySchema),
  /** Ids on the positive list of those who may see the case (Sikkerhedsprofil); empty = no extra limit. */
  securityProfile: v.array(v.string()),
  owner: v.optional(ActorSchema),
  responsibleUnit: v.optional(ActorSchema),
  primaryHandler: v.optional(ActorSchema),
  /** Every primary handler the answer holds, past and future included. */
  handlers: v.array(HandlerSchema),
  otherHandlers: v.array(ActorSchema),
  municipalityOfResidence: v.optional(ActorSchema),
  parties: v.array(PartySchema),
  relations: v.array(CaseRelationSchema),
  file: v.array(FileEntrySchema),
  unknownRelations: v.array(UnknownRelationSchema),
  createdAt: v.optional(InstantSchema),
  changedAt: v.optional(InstantSchema),
  provenance: ProvenanceSchema,
});
export type CaseRecord = v.InferOutput<typeof CaseRecordSchema>;
