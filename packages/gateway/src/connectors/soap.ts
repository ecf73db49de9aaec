import { soapEnvelope } from '@hoi/adapters/sag-dokument-indeks.js';
import { Failure } from './failure.js';
import type { HttpAnswer } from './exchange.js';
import type { UnsignedRequest } from './signer.js';
import { SOAP_1_1, SOAP_1_2 } from './wire.js';

/**
 * Which SOAP an index is spoken to in. The WSDL of the Sags- og Dokumentindeks binds version 1.1; those of the Ydelsesindeks
 * bind 1.2, while its policy is named after 1.1. 1.1 until someone has tried.
 */
export type SoapVersion = '1.1' | '1.2';

export function soapRequest(
  url: URL,
  soap: SoapVersion,
  action: string,
  message: string,
  transaction: string,
): UnsignedRequest {
  const envelope = soapEnvelope(message, transaction);
  if (soap === '1.1') {
    const headers = { 'Content-Type': 'text/xml; charset=utf-8', SOAPAction: `"${action}"` };
    return { url, headers: { ...headers, Accept: 'text/xml' }, body: envelope };
  }
  const type = 'application/soap+xml';
  return {
    url,
    headers: { 'Content-Type': `${type}; charset=utf-8; action="${action}"`, Accept: type },
    body: envelope.replace(SOAP_1_1, SOAP_1_2),
  };
}

const BUSY = [429, 502, 503, 504];
const XML = /^(text\/xml|application\/soap\+xml|application\/xml)\s*(;|$)/i;
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]+)/i;

/** Lets through what may be a SOAP message, a fault included; anything else is dropped unread. */
export function expectSoap(answer: HttpAnswer): HttpAnswer {
  const failure = soapProblem(answer);
  if (!failure) return answer;
  answer.drop();
  throw failure;
}

function soapProblem({ status, type }: HttpAnswer): Failure | undefined {
  const isXml = XML.test(type);
  if (BUSY.includes(status)) return new Failure('unreachable', `http ${String(status)}`, true);
  if (status === 500 && !isXml) return new Failure('fault', 'http 500');
  if (status !== 200 && status !== 500) return new Failure('status', `http ${String(status)}`);
  if (!isXml) return new Failure('malformed', 'content type');
  // What the header says of the encoding outranks the document, and guessing would garble names.
  const charset = CHARSET.exec(type)?.[1]?.toLowerCase();
  const known = charset === undefined || ['utf-8', 'utf8', 'us-ascii'].includes(charset);
  return known ? undefined : new Failure('malformed', 'charset');
}
