import type { Ask, IndexName } from './read-request.js';
import { MESSAGE, NS } from './wire.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

export function contentType(soap: Ask['soap']): string {
  return soap === '1.1' ? 'text/xml; charset=utf-8' : 'application/soap+xml; charset=utf-8';
}

/** An answer in its envelope, with the request's own number in the header. Each piece is one object or less. */
export async function* enveloped(
  soap: Ask['soap'],
  transaction: string,
  answer: AsyncIterable<string>,
): AsyncGenerator<string, void> {
  let first = true;
  for await (const chunk of answer) {
    const body = first ? chunk.replace(DECLARATION, '') : chunk;
    if (first) yield DECLARATION + open(soap, transaction);
    first = false;
    // Whole objects stand in each chunk, each ending a line: a slow index sends one after the other.
    yield* body.split(/(?<=Oejebliksbillede>\n)/);
  }
  yield CLOSE;
}

/** An answer of any index that holds nothing but a status. */
export async function* statusOnly(
  index: IndexName,
  code: number,
  text: string,
): AsyncGenerator<string, void> {
  const { output, prefix, namespace } = MESSAGE[index];
  yield (
    `<${prefix}:${output} xmlns:${prefix}="${namespace}" xmlns:sd="${NS.sd}"><sd:StandardRetur>` +
    `<sd:StatusKode>${String(code)}</sd:StatusKode><sd:FejlbeskedTekst>${text}</sd:FejlbeskedTekst>` +
    `</sd:StandardRetur></${prefix}:${output}>`
  );
}

/** A SOAP fault in the words of the version it was asked in. */
export function fault(soap: Ask['soap'], who: 'client' | 'server', text: string): string {
  const code =
    soap === '1.1'
      ? `<faultcode>soap:${who === 'client' ? 'Client' : 'Server'}</faultcode><faultstring>${text}</faultstring>`
      : `<soap:Code><soap:Value>soap:${who === 'client' ? 'Sender' : 'Receiver'}</soap:Value></soap:Code>` +
        `<soap:Reason><soap:Text xml:lang="en">${text}</soap:Text></soap:Reason>`;
  return `${DECLARATION}<soap:Envelope xmlns:soap="${namespaceOf(soap)}"><soap:Body><soap:Fault>${code}</soap:Fault>${CLOSE}`;
}

/** The beginning of an answer whose first object never ends. */
export function endlessOpening(soap: Ask['soap'], transaction: string, index: IndexName): string {
  const { output, prefix, namespace } = MESSAGE[index];
  const child =
    index === 'sdi' ? 'SagFiltreretOejebliksbillede' : 'BevillingFiltreretOejebliksbillede';
  return (
    `${DECLARATION}${open(soap, transaction)}<${prefix}:${output} xmlns:${prefix}="${namespace}" xmlns:sd="${NS.sd}">` +
    `<sd:StandardRetur><sd:StatusKode>20</sd:StatusKode></sd:StandardRetur><${prefix}:${child}><sd:NoteTekst>`
  );
}

const CLOSE = '</soap:Body></soap:Envelope>\n';

function open(soap: Ask['soap'], transaction: string): string {
  return (
    `<soap:Envelope xmlns:soap="${namespaceOf(soap)}"><soap:Header>` +
    `<h:RequestHeader xmlns:h="${NS.header}"><h:TransactionUUID>${transaction.replace(/[^\w-]/g, '')}</h:TransactionUUID></h:RequestHeader>` +
    `</soap:Header><soap:Body>\n`
  );
}

function namespaceOf(soap: Ask['soap']): string {
  return soap === '1.1' ? NS.soap11 : NS.soap12;
}
