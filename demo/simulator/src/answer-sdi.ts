import { type Life, type SdiOptions, streamSdi } from '@hoi/korsbaek';
import type { Ask, Search } from './read-request.js';
import { CASE_PARTY, DOCUMENT_PARTY, SHOW, SHOWN } from './wire.js';

type Content = Life['index'];
type CaseDraft = Content['cases'][number];
type DocumentDraft = Content['documents'][number];
type Counted = NonNullable<SdiOptions['counted']>;

/** What the Sags- og Dokumentindeks sends to one request about one person. */
export function answerSdi(
  life: Life,
  { searches, shows }: Ask,
  counted: Counted,
): AsyncIterable<string> {
  const { index } = life;
  const asked = (kind: Search['kind']) => searches.filter((one) => one.kind === kind);
  const [first] = searches;
  const forCases = asked('cases');
  const cases = shows.has(SHOWN.cases)
    ? index.cases
        .filter((one) => forCases.some((search) => matches(one, search, index.citizen.cpr)))
        .map((one) => shown(one, shows))
    : [];
  const documents = shows.has(SHOWN.documents)
    ? [
        ...(shows.has(`${SHOWN.includeWithCases}/${SHOW.journal}`) ? filedIn(cases, index) : []),
        ...documentsFound(asked('documents'), index.documents),
        ...documentsFound(asked('looseDocuments'), looseOf(index)),
      ]
    : [];
  const paging = { offset: first?.offset ?? 0, limit: first?.limit ?? 0, counted };
  return streamSdi(
    { ...life, index: { ...index, cases, documents: [...new Set(documents)] } },
    paging,
  );
}

function matches({ parties, savedOn }: CaseDraft, { role, receivedBy }: Search, cpr: string) {
  if (receivedBy !== undefined && savedOn > receivedBy) return false;
  const wanted = role === undefined ? undefined : CASE_PARTY[role as keyof typeof CASE_PARTY];
  if (role !== undefined && wanted === undefined) return false;
  return parties.some(
    (party) => party.who.cpr === cpr && (wanted === undefined || party.role === wanted),
  );
}

/** The parts of a case that the filter lets out, where it makes a difference that a reader could stumble over. */
function shown(draft: CaseDraft, shows: ReadonlySet<string>): CaseDraft {
  const vis = (what: string) => shows.has(`${SHOWN.cases}/${what}`);
  return {
    ...draft,
    file: vis(SHOW.journal) ? draft.file : [],
    notes: vis(SHOW.notes) ? draft.notes : [],
    relations: vis(SHOW.relations) ? draft.relations : [],
  };
}

function filedIn(cases: readonly CaseDraft[], { documents }: Content): DocumentDraft[] {
  const ids = new Set(cases.flatMap(({ file }) => file.map(({ documentId }) => documentId)));
  return documents.filter(({ id }) => ids.has(id));
}

function looseOf({ cases, documents }: Content): DocumentDraft[] {
  const filed = new Set(cases.flatMap(({ file }) => file.map(({ documentId }) => documentId)));
  return documents.filter(({ id }) => !filed.has(id));
}

/** The writer sends documents of no case all at once, so that their page is cut out here. */
function documentsFound(
  searches: readonly Search[],
  documents: readonly DocumentDraft[],
): DocumentDraft[] {
  return searches.flatMap(({ cpr, role, offset, limit, receivedBy }) => {
    if (role !== undefined && role !== DOCUMENT_PARTY) return [];
    return documents
      .filter(({ parties }) => parties.some((one) => one.cpr === cpr))
      .filter(({ on }) => receivedBy === undefined || on <= receivedBy)
      .slice(offset, offset + limit);
  });
}
