import { type CaseRecord, type DocumentRecord, type JournalNote, AREAS, lastDay } from '@hoi/model';
import { type Collected } from '../read.js';
import { type Say, joined, printable } from './say.js';

/** Cases by area in the fixed order of areas, the HOI case first since that area is; then documents that lie in none. */
export function* printCases(say: Say, all: Collected): Generator<string> {
  const { words } = say;
  yield words.cases(all.cases.length).toLocaleUpperCase(words.lang);
  if (all.cases.length === 0) yield `  ${words.none}`;
  const byId = new Map(all.cases.map((one) => [one.id, one]));
  const documents = new Map(all.documents.map((document) => [document.id, document]));
  const notes = groupNotes(all.notes);
  for (const area of AREAS) {
    const here = all.cases.filter((one) => one.area === area).sort(byTitle);
    if (here.length > 0) yield* ['', `  ${words[`area.${area}`]}`];
    for (const one of here) {
      yield* printCase(say, one, byId);
      yield* printFile(say, one, documents);
      yield* printNotes(say, notes.get(one.id) ?? []);
    }
  }
  const loose = all.documents.filter(({ caseIds }) => caseIds.length === 0);
  if (loose.length > 0)
    yield* ['', words.documentsWithoutCase(loose.length).toLocaleUpperCase(words.lang)];
  for (const document of loose) yield `  ${documentLine(say, document, document.title)}`;
}

function groupNotes(notes: readonly JournalNote[]): Map<string, JournalNote[]> {
  const groups = new Map<string, JournalNote[]>();
  for (const note of notes) {
    const group = groups.get(note.caseId);
    if (group) group.push(note);
    else groups.set(note.caseId, [note]);
  }
  return groups;
}

function byTitle(a: CaseRecord, b: CaseRecord): number {
  const order = Number(b.hoi) - Number(a.hoi) || (a.title ?? '').localeCompare(b.title ?? '', 'da');
  return order || (a.id < b.id ? -1 : 1);
}

/** Number and title, as one recognises a case. */
export function caseName(say: Say, one: CaseRecord): string {
  return [one.caseNumber, one.title ?? say.words.untitled]
    .filter((part) => part !== undefined)
    .map(printable)
    .join(' ');
}

function* printCase(
  say: Say,
  one: CaseRecord,
  byId: ReadonlyMap<string, CaseRecord>,
): Generator<string> {
  const { words } = say;
  const mark = one.hoi ? ` [${words.hoiCase}]` : '';
  yield `  * ${printable(one.title ?? words.untitled)}${mark}`;
  yield `    ${joined(
    `${words.caseNumber} ${printable(one.caseNumber ?? '–')}`,
    one.kle &&
      `${words.kle} ${printable(joined(one.kle.number, one.kle.title).replace(' · ', ' '))}`,
    status(say, one),
    one.publicAccessExempt && words.exempt,
    one.displayExclusions.length > 0 &&
      words.hiddenFrom(
        one.displayExclusions
          .map(({ title, key, id }) => printable(title ?? key ?? id ?? '?'))
          .join(', '),
      ),
  )}`;
  const [owner, unit, handler] = [one.owner, one.responsibleUnit, one.primaryHandler].map((actor) =>
    say.actor(actor),
  );
  const { system } = one.provenance;
  yield `    ${joined(
    owner && `${words.owner}: ${owner}`,
    unit && `${words.unit}: ${unit}`,
    handler && `${words.handler}: ${handler}`,
    system !== undefined && `${words.system}: ${printable(system)}`,
  )}`;
  if (one.parties.length > 0) {
    yield `    ${words.parties}: ${one.parties.map((party) => say.party(party)).join(', ')}`;
  }
  if (one.relations.length > 0) yield `    ${words.relations}:`;
  for (const { kind, caseId, period } of one.relations) {
    const other = byId.get(caseId);
    const name = other ? `${caseName(say, other)} (${words[`area.${other.area}`]})` : caseId;
    yield `      ${words[`relation.${kind}`]}: ${name} · ${say.period(period)}`;
  }
  for (const { field, value, connection } of one.provenance.contradictions ?? []) {
    yield `    ${words.contradiction(field, printable(value), connection)}`;
  }
}

function status(say: Say, one: CaseRecord): string {
  const { words } = say;
  if (one.status === undefined) return words.noStatus;
  // The step that holds today: the last one that has begun and not ended.
  const step = one.progress.findLast(({ status, period }) => {
    const last = lastDay(period);
    return status === one.status && (last === undefined || last >= say.today);
  });
  const name = words[`progress.${one.status}`];
  const start = step?.period.start;
  const since = start ? words.since(name, say.date(start)) : name;
  return one.localStatus === undefined ? since : `${since} (${printable(one.localStatus)})`;
}

function* printFile(
  say: Say,
  one: CaseRecord,
  documents: ReadonlyMap<string, DocumentRecord>,
): Generator<string> {
  if (one.file.length > 0) yield `    ${say.words.documents(one.file.length)}:`;
  for (const { documentId, title } of one.file) {
    const document = documents.get(documentId);
    yield document
      ? `      ${documentLine(say, document, title ?? document.title)}`
      : `      ${joined(printable(title ?? say.words.untitled), documentId)}`;
  }
}

function documentLine(say: Say, document: DocumentRecord, title: string | undefined): string {
  const date = document.date && say.date(document.date);
  return joined(
    date,
    printable(title ?? say.words.untitled),
    document.type && printable(document.type),
    document.documentNumber && printable(document.documentNumber),
  );
}

function* printNotes(say: Say, notes: readonly JournalNote[]): Generator<string> {
  if (notes.length > 0) yield `    ${say.words.notes(notes.length)}:`;
  for (const { date, title } of notes) {
    yield `      ${joined(date && say.date(date), printable(title ?? say.words.untitled))}`;
  }
}
