import type { CaseState, NoteDraft } from '../content.js';
import { base64 } from './base64.js';
import { always, relation } from './parts.js';
import { CASE_ROLE, NOTE_FORMAT, TYPE } from './roles.js';
import { rtf } from './rtf.js';
import { at } from './time.js';
import { type Xml, el, leaf } from './xml.js';

/** The journal: documents in the case's file, then its notes. */
export function caseFile(state: CaseState): Xml[] {
  const entries = state.file.map(({ kind, documentId, on, title }, i) =>
    relation('sag:Journalpost', {
      span: always(at(on, '12:00')),
      system: state.system,
      role: CASE_ROLE[kind],
      type: TYPE.document,
      index: i + 1,
      reference: documentId,
      after: [
        title === undefined
          ? undefined
          : el('sag:JournalpostEgenskaber', leaf('sag:Dokumenttitel', title)),
      ],
    }),
  );
  return [...entries, ...state.notes.map((note, i) => journalNote(state, note, i + 1))];
}

/** A note has no object of its own, so its reference is a literal that says so. */
function journalNote(state: CaseState, { title, body, on, format }: NoteDraft, index: number): Xml {
  return relation('sag:Journalpost', {
    span: always(at(on, '13:30')),
    system: state.system,
    role: CASE_ROLE.note,
    type: TYPE.document,
    index,
    reference: 'URN:Empty',
    after: [
      el(
        'sag:JournalpostEgenskaber',
        el(
          'sag:JournalnotatEgenskaber',
          leaf('sag:Titel', title),
          leaf('sag:Notat', base64(format === 'rtf' ? rtf(body) : body)),
          leaf('sag:Format', NOTE_FORMAT[format]),
        ),
      ),
    ],
  });
}
