import type { CaseRecord } from '../record/case-record.js';
import type { DocumentRecord } from '../record/document-record.js';
import type { CaseFacts } from './case-detail.js';
import { newest } from './newest.js';

/** Documents that lie in no case of the answer: shown by themselves, so that nothing disappears. */
export function looseDocuments(facts: CaseFacts, all: readonly CaseRecord[]): DocumentRecord[] {
  const ids = new Set(all.map(({ id }) => id));
  const filed = new Set(all.flatMap(({ file }) => file.map(({ documentId }) => documentId)));
  return facts.documents
    .filter(({ id, caseIds }) => !filed.has(id) && !caseIds.some((caseId) => ids.has(caseId)))
    .sort((a, b) => newest(a.date, b.date));
}
