import type { Command, DocumentRecord, DocumentReference } from '@hoi/model';
import type { Settled } from './opening.js';

/** The document a command points at, by the number that the home of the documents knows. */
export function documentIn(
  command: Command,
): (DocumentReference & { documentId: string }) | undefined {
  const document = 'document' in command ? command.document : undefined;
  return document?.documentId === undefined
    ? undefined
    : { ...document, documentId: document.documentId };
}

/**
 * The reference as the index knows it, or why it cannot be used. A document that is hidden and one that does not exist are told alike.
 * Where no index of documents is connected, whoever wrote the reference is believed.
 */
export function knownDocument(
  { system, documentId, title }: DocumentReference & { documentId: string },
  { line }: Settled,
): DocumentReference | 'document.notFound' | 'document.unreachable' {
  const { connections } = line.reading;
  const asked = documentId.toLowerCase();
  const found = (line.reading.value as DocumentRecord[]).find(
    ({ id, documentNumber }) => id === asked || documentNumber?.toLowerCase() === asked,
  );
  if (found) {
    const named = title ?? found.title;
    return {
      system: found.provenance.system ?? system,
      documentId: found.id,
      ...(named === undefined ? {} : { title: named }),
    };
  }
  if (connections.every(({ state }) => state === 'notConnected'))
    return { system, documentId, ...(title === undefined ? {} : { title }) };
  const sure = connections.every(({ state }) => state === 'answered' || state === 'notConnected');
  return sure ? 'document.notFound' : 'document.unreachable';
}
