import { type Element, childrenNamed, parseXml, textAt } from './xml-tree.js';
import { CPR_URN, MESSAGE, NS, SEARCHES, SHOWN, type SearchKind } from './wire.js';

export type IndexName = keyof typeof MESSAGE;

/** One search of a request: who, in which role, which page of it. */
export interface Search {
  kind: SearchKind;
  cpr: string;
  /** Lower-case UUID; without one every role matches. */
  role?: string;
  offset: number;
  limit: number;
  /** Received no later than this (SoegStsTilTidspunkt), as its date. */
  receivedBy?: string;
}

/** What a fremsoeg asks for. */
export interface Ask {
  soap: '1.1' | '1.2';
  transaction: string;
  searches: Search[];
  /** Which kinds of object the filter lets out, and which parts of a case. */
  shows: ReadonlySet<string>;
}

export type RequestProblem = { soap: Ask['soap']; problem: string };

/** Nothing says how many an index gives when it is not told; this is what the samples' answers show. */
const DEFAULT_LIMIT = 50;
const MOST = 1000;

/** Reads a SOAP request as strictly as a real service would; what is wrong with it never repeats what stood in it. */
export function readRequest(index: IndexName, text: string): Ask | RequestProblem {
  const envelope = parseXml(text);
  const soap = envelope?.namespace === NS.soap12 ? '1.2' : '1.1';
  const wrong = (problem: string): RequestProblem => ({ soap, problem });
  const isEnvelope = envelope?.namespace === NS.soap11 || envelope?.namespace === NS.soap12;
  if (envelope?.name !== 'Envelope' || !isEnvelope) return wrong('no SOAP envelope');
  const [header] = childrenNamed(envelope, 'Header');
  const transaction = textAt(header, 'RequestHeader', 'TransactionUUID');
  if (transaction === undefined) return wrong('no TransactionUUID');
  const body = childrenNamed(envelope, 'Body')[0]?.children ?? [];
  const { input, namespace } = MESSAGE[index];
  const [message] = body;
  if (body.length !== 1 || message?.name !== input || message.namespace !== namespace) {
    return wrong('no such operation');
  }
  const searches = readExpression(childrenNamed(message, 'SoegUdtryk'));
  if (typeof searches === 'string') return wrong(searches);
  return { soap, transaction, searches, shows: readFilter(childrenNamed(message, 'Filter')[0]) };
}

function readExpression(expressions: Element[]): Search[] | string {
  const [expression] = expressions;
  if (!expression) return 'no search expression';
  const parts = expression.children.filter(({ name }) => name !== 'operation');
  // One search needs no operator; several that must all hold are more than this simulator understands.
  if (parts.length > 1 && textAt(expression, 'operation') !== 'OR') return 'only OR is understood';
  const searches = parts.map(readSearch);
  const problem = searches.find((one) => typeof one === 'string');
  if (problem !== undefined) return problem;
  const people = new Set((searches as Search[]).map(({ cpr }) => cpr));
  return people.size === 1 ? (searches as Search[]) : 'exactly one person must be asked for';
}

function readSearch(element: Element): Search | string {
  const known = SEARCHES[element.name];
  if (!known) return 'no such search';
  const lists = ['AttributListe', 'TilstandListe', 'RelationListe'];
  if (lists.some((name) => childrenNamed(element, name).length !== 1)) return 'a list is missing';
  const parties = childrenNamed(childrenNamed(element, 'RelationListe')[0], known.party);
  const [party] = parties;
  if (parties.length !== 1 || !party) return 'exactly one party must be asked for';
  const cpr = CPR_URN.exec(textAt(party, 'ReferenceID', 'URNIdentifikator') ?? '')?.[1];
  if (cpr === undefined) return 'the party is no person';
  const offset = numberAt(element, 'FoersteResultatReference', 0);
  const limit = numberAt(element, 'MaksimalAntalKvantitet', DEFAULT_LIMIT);
  if (offset === undefined || limit === undefined) return 'paging is no number';
  const role = textAt(party, 'Rolle', 'UUIDIdentifikator')?.toLowerCase();
  const receivedBy = textAt(element, 'SoegStsTilTidspunkt', 'TidsstempelDatoTid')?.slice(0, 10);
  return {
    kind: known.kind,
    cpr,
    offset,
    limit: Math.min(limit, MOST),
    ...(role === undefined ? {} : { role }),
    ...(receivedBy === undefined ? {} : { receivedBy }),
  };
}

function numberAt(element: Element, name: string, otherwise: number): number | undefined {
  const text = textAt(element, name);
  if (text === undefined) return otherwise;
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** `SagVis`, `SagVis/egenskaber`, `SagInkluder/journalpost` … An empty filter lets nothing out, as the schema says. */
function readFilter(filter: Element | undefined): ReadonlySet<string> {
  const shows = new Set<string>();
  for (const child of filter?.children ?? []) {
    shows.add(child.name);
    shows.add(
      `${child.name}/${child.name === SHOWN.includeWithCases ? child.text.trim() : (textAt(child, 'Vis') ?? '')}`,
    );
  }
  return shows;
}
