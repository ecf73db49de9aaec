import type { JournalNote } from '../record/journal-note.js';
import type { Context } from './context.js';
import { type Decision, HIDE, without } from './decision.js';
import { provenanceFields } from './provenance-fields.js';
import { isOpen } from './open-areas.js';
import { knownKle } from './kle-scope.js';

/** A note has no limits of its own: it is seen with its case. A citizen's overview holds no notes (DOMAIN 4.2). */
export function decideNote(note: JournalNote, context: Context): Decision {
  const record = context.seen.cases.get(note.caseId);
  if (record === undefined || context.viewer.audience === 'citizen') return HIDE;
  if (knownKle(record.kle?.number) !== undefined && !isOpen(record.area, 'notes', context)) {
    return HIDE;
  }
  return without(provenanceFields(note.provenance, context));
}
