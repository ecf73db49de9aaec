import {
  type CaseRecord,
  type DocumentRecord,
  type Finding,
  type Grant,
  type JournalNote,
  type Payment,
  type RejectedRecord,
} from '@hoi/model';
import { type AnswerResult } from '../answer.js';

/**
 * What several answers say together: one record for each object, sorted by id, whatever order the answers came in. Keeps the
 * answers themselves, so that joining can go on from here and come to the same end.
 */
export interface Collected {
  cases: CaseRecord[];
  documents: DocumentRecord[];
  notes: JournalNote[];
  grants: Grant[];
  payments: Payment[];
  rejected: RejectedRecord[];
  findings: Finding[];
  sources: readonly AnswerResult[];
}
