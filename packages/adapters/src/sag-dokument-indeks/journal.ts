import { type FileEntry, type JournalNote, type UnknownRelation } from '@hoi/model';
import { hashName } from '../sagdok/hash.js';
import { sortedBy, stableJson } from '../sagdok/order.js';
import { type Relation, readRelations } from '../sagdok/relation.js';
import { type Scope } from '../sagdok/scope.js';
import { endedBefore } from '../sagdok/validity.js';
import { W } from '../sagdok/wire.js';
import { type XmlNode, at, textAt } from '../xml/tree.js';
import { readNoteBody } from './note-body.js';
import { S } from './wire.js';

export interface Journal {
  file: FileEntry[];
  /** Without provenance, which belongs to the case. */
  notes: Omit<JournalNote, 'provenance'>[];
  /** How many posts carried a note, removed ones included: what the answer's own count is held against. */
  noteCount: number;
}

const PATH = `${W.relations}/${S.journal}`;
const KINDS = { 'journal.filed': 'filed', 'journal.enclosed': 'enclosed' } as const;

/**
 * The journal of a case: documents in its file and notes. A post may carry both, since a note may say why a document was
 * filed. Posts that have been removed are left out; those that will come are kept with their days.
 */
export function readJournal(
  scope: Scope,
  nodes: readonly XmlNode[],
  caseId: string,
  unknown: UnknownRelation[],
): Journal {
  const posts = readRelations(scope, nodes, 'journal', PATH, unknown);
  const held = posts.filter((post) => !endedBefore(post, scope.context.day));
  const file: FileEntry[] = [];
  const notes: Omit<JournalNote, 'provenance'>[] = [];
  for (const post of held) {
    const entry = fileEntry(scope, post);
    if (entry) file.push(entry);
    if (hasNote(post)) notes.push(readNote(scope, post, caseId));
  }
  const sorted = sortedBy(
    file,
    (entry) => entry.period.start ?? undefined,
    (entry) => entry.documentId,
    stableJson,
  );
  return { file: sorted, notes: numbered(notes), noteCount: posts.filter(hasNote).length };
}

function hasNote(post: Relation): boolean {
  return (
    post.role === 'journal.note' ||
    at(post.node, S.journalProperties, S.noteProperties) !== undefined
  );
}

function fileEntry(scope: Scope, post: Relation): FileEntry | undefined {
  if (post.role === 'journal.note') return undefined;
  if (post.uuid === undefined) {
    if (!hasNote(post)) scope.report('relation.reference', PATH);
    return undefined;
  }
  const kind =
    post.role === 'journal.filed' || post.role === 'journal.enclosed'
      ? KINDS[post.role]
      : 'unknown';
  const title = scope.text(post.node, PATH, S.journalProperties, S.documentTitle);
  return {
    kind,
    documentId: post.uuid,
    ...(title !== undefined && { title }),
    period: post.validity.period,
  };
}

function readNote(scope: Scope, post: Relation, caseId: string): Omit<JournalNote, 'provenance'> {
  const place = `${PATH}/${S.journalProperties}`;
  const properties = at(post.node, S.journalProperties, S.noteProperties);
  const title =
    scope.text(properties, `${place}/${S.noteProperties}`, W.title) ??
    scope.text(post.node, PATH, S.journalProperties, S.documentTitle);
  if (title === undefined) scope.report('ob3.note.title.missing', place);
  const { body, bodyAbsent, unreadable } = readNoteBody(textAt(properties, S.noteBody));
  const bodyPath = `${place}/${S.noteProperties}/${S.noteBody}`;
  if (bodyAbsent === 'tooLong') scope.report('note.too-long', bodyPath);
  if (unreadable) scope.report('note.unreadable', bodyPath);
  const format = textAt(properties, S.noteFormat);
  const date = post.validity.period.start;
  // Indeks is unique among posts of one role only.
  const number = `${post.role === 'journal.note' ? '' : 'post-'}${post.index ?? ''}`;
  return {
    id: `${caseId}/note/${number}`,
    caseId,
    ...(title !== undefined && { title }),
    ...(body !== undefined && { body: scope.clean(body, bodyPath) }),
    ...(bodyAbsent !== undefined && { bodyAbsent }),
    ...(format !== undefined && { format: scope.raw(format).toLowerCase() }),
    ...(date !== null && { date }),
  };
}

/** Notes whose Indeks is missing or used twice are told apart by what they say, so that order never names them. */
function numbered<T extends { id: string }>(notes: readonly T[]): T[] {
  const uses = new Map<string, number>();
  for (const { id } of notes) uses.set(id, (uses.get(id) ?? 0) + 1);
  const named = notes.map((note) =>
    note.id.endsWith('/') || note.id.endsWith('/post-') || (uses.get(note.id) ?? 0) > 1
      ? { ...note, id: `${note.id}~${hashName(stableJson(note))}` }
      : note,
  );
  return sortedBy(named, (note) => note.id);
}
