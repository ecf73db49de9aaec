import type { CaseRecord, CaseRelation } from '../record/case-record.js';
import type { DocumentRecord } from '../record/document-record.js';
import type { JournalNote } from '../record/journal-note.js';
import type { Grant } from '../record/grant.js';
import { type CivilDate, compareDates } from '../time/civil-date.js';

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

/** Documents that lie in no case of the answer: shown by themselves, so that nothing disappears. */
export function looseDocuments(facts: CaseFacts, all: readonly CaseRecord[]): DocumentRecord[] {
  const ids = new Set(all.map(({ id }) => id));
  const filed = new Set(all.flatMap(({ file }) => file.map(({ documentId }) => documentId)));
  return facts.documents
    .filter(({ id, caseIds }) => !filed.has(id) && !caseIds.some((caseId) => ids.has(caseId)))
    .sort((a, b) => newest(a.date, b.date));
}

function newest(a: CivilDate | undefined, b: CivilDate | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return compareDates(b, a);
}
