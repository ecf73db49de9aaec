import { type Element, writeXml } from '../xml/build.js';
import { NAMESPACES, W } from './wire.js';

/** What to ask for about one person in one role. */
export interface PersonSearch {
  /** The person as the index knows them, `urn:oio:cpr-nr:…`; never a UUID. */
  urn: string;
  /** UUID of the role. */
  role: string;
  /** Offset of the page, from 0. */
  first?: number;
  /** Size of the page. The indexes' own default and maximum are not documented. */
  max?: number;
}

export const PAGE = 50;

export const PREFIXES = {
  sd: NAMESPACES.sagdok,
  gd: NAMESPACES.definitions,
} as const;

/** A relation to match: that person in that role. */
export function matchParty(element: string, { role, urn }: PersonSearch): Element {
  return [
    element,
    [
      [`gd:${W.role}`, [[`sd:${W.uuid}`, role.toLowerCase()]]],
      [`gd:${W.reference}`, [[`sd:${W.urn}`, urn]]],
    ],
  ];
}

/** A search in one kind of object. The three lists are mandatory, empty or not; paging belongs to each search. */
export function searchFor(
  element: string,
  prefix: string,
  party: string,
  search: PersonSearch,
): Element {
  return [
    element,
    [
      [`sd:${W.firstResult}`, String(search.first ?? 0)],
      [`sd:${W.maxResults}`, String(search.max ?? PAGE)],
      [`${prefix}:${W.attributes}`],
      [`${prefix}:${W.states}`],
      [`${prefix}:${W.relations}`, [matchParty(`${prefix}:${party}`, search)]],
    ],
  ];
}

/** Filter elements `around each value to show`. An empty filter would return no data at all. */
export function show(name: string, prefix: string, values: readonly string[]): Element[] {
  return values.map((value) => [name, [[`${prefix}:${W.show}`, value]]]);
}

const SOAP_1_1 = 'http://schemas.xmlsoap.org/soap/envelope/';

/** Puts a request into a SOAP 1.1 envelope with the index's own header. `transactionId` is new for each call. */
export function soapEnvelope(body: string, transactionId: string): string {
  const header = writeXml([`hdr:${W.header}`, [[`hdr:${W.transaction}`, transactionId]]], {
    hdr: NAMESPACES.requestHeader,
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    `<soap:Envelope xmlns:soap="${SOAP_1_1}"><soap:Header>${header}</soap:Header>` +
    `<soap:Body>${body}</soap:Body></soap:Envelope>`
  );
}
