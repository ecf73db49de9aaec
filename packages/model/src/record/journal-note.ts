import * as v from 'valibot';
import { CivilDateSchema } from '../time/civil-date.js';
import { ProvenanceSchema, UuidSchema } from './common.js';

/** A note in a case's journal (Journalpost, role Journalnotat). It has no id of its own in the index; ours is the case's and its number. */
export const JournalNoteSchema = v.object({
  /** `<case id>/note/<Indeks>` */
  id: v.string(),
  caseId: UuidSchema,
  title: v.optional(v.string()),
  /** Plain text, when the source gave a body in a format that is text. */
  body: v.optional(v.string()),
  /** Why there is no body: not given, not text (a word processor's file), or over the index's 100 kB limit. */
  bodyAbsent: v.optional(v.picklist(['notGiven', 'notText', 'tooLong'])),
  /** UUID of the format class. */
  format: v.optional(v.string()),
  date: v.optional(CivilDateSchema),
  provenance: ProvenanceSchema,
});
export type JournalNote = v.InferOutput<typeof JournalNoteSchema>;
