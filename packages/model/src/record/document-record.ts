import * as v from 'valibot';
import { CivilDateSchema } from '../time/civil-date.js';
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

/** FremdriftStatusKode of a document. */
export const DOCUMENT_STATUSES = [
  'received',
  'assigned',
  'drafting',
  'inReview',
  'published',
  'final',
  'handedOver',
] as const;

/** A document (Dokument). The index holds what it is called and when, never the document itself. */
export const DocumentRecordSchema = v.object({
  id: UuidSchema,
  documentNumber: v.optional(v.string()),
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  /** Type as the index spells it: Plan, Rapport, `Brev, indgaaende` … */
  type: v.optional(v.string()),
  /** BrevDato; else the day its properties hold from. */
  date: v.optional(CivilDateSchema),
  /** BrevDato (or its absence) came with text that is no date. */
  invalidDate: v.optional(v.string()),
  version: v.optional(v.string()),
  status: v.optional(v.picklist(DOCUMENT_STATUSES)),
  progress: v.array(v.object({ status: v.picklist(DOCUMENT_STATUSES), period: PeriodSchema })),
  publicAccessExempt: v.optional(v.object({ legalBasis: v.optional(v.string()) })),
  sensitivity: v.optional(SensitivitySchema),
  securityProfile: v.array(v.string()),
  displayExclusions: v.array(ClassRefSchema),
  kle: v.optional(KleSubjectSchema),
  owner: v.optional(ActorSchema),
  responsibleUnit: v.optional(ActorSchema),
  primaryHandler: v.optional(ActorSchema),
  parties: v.array(PartySchema),
  /** The cases whose file it lies in, by their ids; empty when no case in the answer points to it. */
  caseIds: v.array(UuidSchema),
  unknownRelations: v.array(UnknownRelationSchema),
  provenance: ProvenanceSchema,
});
export type DocumentRecord = v.InferOutput<typeof DocumentRecordSchema>;
