import type { CaseRecord, CaseRelation } from '../record/case-record.js';
import type { DocumentRecord } from '../record/document-record.js';
import type { JournalNote } from '../record/journal-note.js';
import type { Grant } from '../record/grant.js';
import { newest } from './newest.js';

export interface CaseDocument {
  document: DocumentRecord;
  /** The title it carries in this case's file, else its own. */
  title: string | undefined;
}

/** What hangs on one case. */
export interface CaseDetail {
  documents: CaseDocument[];
  notes: JournalNote[];
  grants: Grant[];
  relations: { relation: CaseRelation; target: CaseRecord }[];
  /** Relations to cases that are not in the answer: counted, never named. */
  otherRelations: number;
  /** Documents the file names, that the answer does not hold. */
  otherDocuments: number;
}

export interface CaseFacts {
  /** Cases that are shown. */
  cases: readonly CaseRecord[];
  documents: readonly DocumentRecord[];
  notes: readonly JournalNote[];
  grants: readonly Grant[];
}

export function caseDetail(item: CaseRecord, facts: CaseFacts): CaseDetail {
  const filed = new Map(item.file.map((entry) => [entry.documentId, entry]));
  const documents = facts.documents
    .filter(({ id, caseIds }) => caseIds.includes(item.id) || filed.has(id))
    .sort((a, b) => newest(a.date, b.date))
    .map((document) => ({ document, title: filed.get(document.id)?.title || document.title }));
  const have = new Set(documents.map(({ document }) => document.id));
  const byId = new Map(facts.cases.map((one) => [one.id, one]));
  const relations = item.relations.flatMap((relation) => {
    const target = byId.get(relation.caseId);
    return target ? [{ relation, target }] : [];
  });
  return {
    documents,
    notes: facts.notes
      .filter(({ caseId }) => caseId === item.id)
      .sort((a, b) => newest(a.date, b.date)),
    grants: facts.grants.filter(({ cases }) => cases.some(({ caseId }) => caseId === item.id)),
    relations,
    otherRelations: item.relations.length - relations.length,
    otherDocuments: [...filed.keys()].filter((id) => !have.has(id)).length,
  };
}
