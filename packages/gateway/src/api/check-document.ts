import {
  type Command,
  type DocumentRecord,
  type DocumentReference,
  DocumentReferenceSchema,
} from '@hoi/model';
import type { Settled } from './opening.js';

/** The document a command points at, by the number that the home of the documents knows. */
export function documentIn(
  command: Command,
): (DocumentReference & { documentId: string }) | undefined {
  const document =
    command.kind === 'changePlan'
      ? basisOf(command)?.document
      : 'document' in command
        ? command.document
        : undefined;
  return document?.documentId === undefined
    ? undefined
    : { ...document, documentId: document.documentId };
}

/** The command with that document put in its place. */
export function withKnownDocument(command: Command, document: DocumentReference): Command {
  if (command.kind !== 'changePlan') return { ...command, document } as Command;
  const operations = command.operations.map((one) =>
    one.fields?.['document'] ? { ...one, fields: { ...one.fields, document } } : one,
  );
  return { ...command, operations };
}

/** Of a plan, the basis alone carries a document. */
function basisOf({ operations }: Extract<Command, { kind: 'changePlan' }>) {
  const document = operations.find(({ fields }) => fields?.['document'])?.fields?.['document'];
  const { '~standard': schema } = DocumentReferenceSchema;
  const checked = schema.validate(document) as { value?: DocumentReference; issues?: unknown };
  return checked.issues === undefined ? { document: checked.value } : undefined;
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
