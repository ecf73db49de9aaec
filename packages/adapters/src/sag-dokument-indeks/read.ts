import { childResult } from '../sagdok/child-result.js';
import { type AnswerFormat } from '../sagdok/format.js';
import { readSnapshot } from '../sagdok/snapshot.js';
import { readCase } from './read-case.js';
import { readDocument } from './read-document.js';
import { SDI_ANSWER, SDI_COUNTS } from './wire.js';

/** How the Sags- og Dokumentindeks answers a search. */
export const SAG_DOKUMENT_INDEKS: AnswerFormat = {
  index: 'sdi',
  name: SDI_ANSWER.name,
  namespace: SDI_ANSWER.namespace,
  counts: SDI_COUNTS,
  read(context, node, tooLarge) {
    if (node.name === SDI_ANSWER.caseSnapshot) {
      const result = readSnapshot(context, node, 'case', tooLarge, readCase);
      return childResult('case', 'cases', result, ({ record, notes, noteCount }) => ({
        records: [
          { kind: 'case', value: record },
          ...notes.map((value) => ({ kind: 'note' as const, value })),
        ],
        provenance: record.provenance,
        also: { notes: noteCount },
      }));
    }
    if (node.name === SDI_ANSWER.documentSnapshot) {
      const result = readSnapshot(context, node, 'document', tooLarge, readDocument);
      return childResult('document', 'documents', result, (value) => ({
        records: [{ kind: 'document', value }],
        provenance: value.provenance,
      }));
    }
    return undefined;
  },
};
