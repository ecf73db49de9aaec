import type { Life } from '../life.js';
import {
  type SdiOptions,
  antal,
  chunks,
  isLastPage,
  open,
  pageOf,
  standardRetur,
} from './answer.js';
import { caseSnapshot } from './case.js';
import { documentSnapshot } from './document.js';

const NAMESPACES = {
  sdi: 'urn:oio:sts:sagdok:sagdokumentindeks:6',
  sd: 'urn:oio:sagdok:3.0.0',
  gd: 'urn:oio:sts:generelledefinitioner:6',
  sag: 'urn:oio:sts:sagdok:sag:6',
  si: 'urn:oio:sts:sagdok:sagindeks:6',
  di: 'urn:oio:sts:sagdok:dokumentindeks:6',
} as const;

/** What the Sags- og Dokumentindeks would answer about a life (fremsoeg, v6), as one text. */
export function writeSdi(life: Life, options: SdiOptions = {}): string {
  return [...sdiPieces(life, options)].join('');
}

/** The same answer in chunks, for a server that streams. */
export function streamSdi(
  life: Life,
  options: SdiOptions = {},
): AsyncGenerator<string, void, undefined> {
  return chunks(sdiPieces(life, options));
}

/** Cases first, then the documents in their files; documents in no file come with the last page. */
function* sdiPieces({ index }: Life, options: SdiOptions): Generator<string, void, undefined> {
  const found = index.cases.filter(
    ({ parties }) =>
      options.role === undefined ||
      parties.some(({ role, who }) => role === options.role && who.cpr === index.citizen.cpr),
  );
  const cases = pageOf(found, options);
  const filed = (of: readonly { file: { documentId: string }[] }[]): Set<string> =>
    new Set(of.flatMap(({ file }) => file.map(({ documentId }) => documentId)));
  const everFiled = filed(index.cases);
  const here = filed(cases);
  const last = isLastPage(found.length, options) && options.role !== 'secondary';
  const documents = index.documents.filter(
    ({ id }) => here.has(id) || (last && !everFiled.has(id)),
  );
  const notes = (of: readonly { notes: unknown[] }[]): number =>
    of.reduce((sum, one) => sum + one.notes.length, 0);

  yield open('sdi:FremsoegSagDokumentIndeksOutput', NAMESPACES);
  yield `${[
    standardRetur(),
    antal('sdi', 'sager', { page: cases.length, total: found.length }, options),
    antal(
      'sdi',
      'dokumenter',
      { page: documents.length, total: Math.max(documents.length, index.documents.length) },
      options,
    ),
    antal('sdi', 'journalnotater', { page: notes(cases), total: notes(found) }, options, false),
  ].join('')}\n`;
  for (const one of cases) yield caseSnapshot(one);
  for (const one of documents) yield documentSnapshot(one);
  yield '</sdi:FremsoegSagDokumentIndeksOutput>\n';
}
