import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, behave } from './behave.js';
import { type DeskOptions, indexAnswer, personAnswer } from './desk.js';
import { switchOfLife } from './life-switch.js';
import { parseJson, readBody } from './read-body.js';
import { type IndexName, readRequest } from './read-request.js';
import type { RecordOfRequests, SeenRequest } from './record-of-requests.js';
import { contentType, fault } from './soap.js';
import {
  CONNECTION_NAMES,
  parseSwitch,
  type SimulatedConnection,
  type SwitchBoard,
} from './switches.js';
import { MESSAGE } from './wire.js';

export interface RoomsOptions extends DeskOptions {
  board: SwitchBoard;
  record: RecordOfRequests;
  behaviours: boolean;
}

type Asked = Omit<SeenRequest, 'outcome' | 'connection'>;
const NOTHING: Asked = { roles: [], kinds: [], offset: 0, limit: 0 };

/** What stands behind each address. */
export class Rooms {
  readonly #options: RoomsOptions;

  constructor(options: RoomsOptions) {
    this.#options = options;
  }

  async enter(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').split('?')[0] ?? '';
    // A page in a browser may not speak to it through a name that leads here.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) {
      return void json(response, 421, { error: 'not this host' });
    }
    if (request.method === 'GET') return void this.#show(path, response);
    if (request.method !== 'POST') return void json(response, 405, { error: 'POST' });
    const body = await readBody(request);
    if (body === undefined) return void json(response, 413, { error: 'too long or not UTF-8' });
    if (path === '/sdi' || path === '/ydi') {
      return this.#index(path === '/sdi' ? 'sdi' : 'ydi', request, response, body);
    }
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
      return void json(response, 415, { error: 'application/json' });
    }
    if (path === '/switch') return void this.#turn(parseJson(body), response);
    const operation = /^\/person\/([a-z-]+)$/.exec(path)?.[1];
    if (operation !== undefined) return this.#person(operation, parseJson(body), response);
    json(response, 404, { error: 'nothing here' });
  }

  async #index(
    index: IndexName,
    request: IncomingMessage,
    response: ServerResponse,
    body: string,
  ): Promise<void> {
    const type = request.headers['content-type'] ?? '';
    const ask = readRequest(index, body);
    const problem = 'problem' in ask ? ask.problem : headerProblem(index, ask.soap, type, request);
    if ('problem' in ask || problem !== undefined) {
      response.writeHead(500, { 'Content-Type': contentType(ask.soap) });
      return void response.end(fault(ask.soap, 'client', problem ?? ''));
    }
    const { searches, transaction } = ask;
    const life = this.#options.holdings.byCpr(searches[0]?.cpr ?? '');
    await this.#answer(index, response, indexAnswer(index, ask, this.#options), life, {
      roles: searches.flatMap(({ role }) => (role === undefined ? [] : [role])),
      kinds: searches.map(({ kind }) => kind),
      offset: searches[0]?.offset ?? 0,
      limit: searches[0]?.limit ?? 0,
      transaction,
    });
  }

  async #person(operation: string, question: unknown, response: ServerResponse): Promise<void> {
    const { holdings } = this.#options;
    const answer = personAnswer(operation, question, holdings);
    if (!answer) return void json(response, 400, { error: 'no such question' });
    const { cpr } = question as { cpr?: string };
    const life = cpr === undefined ? undefined : holdings.byCpr(cpr);
    await this.#answer('person', response, answer, life, { ...NOTHING, kinds: [operation] });
  }

  async #answer(
    connection: SimulatedConnection,
    response: ServerResponse,
    answer: Answer,
    life: Parameters<typeof switchOfLife>[0],
    asked: Asked,
  ): Promise<void> {
    const { board, record, behaviours, now } = this.#options;
    const seen = record.begin({ connection, ...asked });
    const gone = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished) gone.abort();
      seen.outcome = response.writableFinished ? 'answered' : broke ? 'broken' : 'left';
    });
    let broke = false;
    const meet = () => {
      const one = board.meet(connection, asked.roles, asked.offset);
      const own = one.mode === 'ok' && behaviours && switchOfLife(life, connection, now());
      broke = one.mode === 'failing';
      return own || one;
    };
    await behave({ response, answer, left: gone.signal, meet, board });
  }

  #show(path: string, response: ServerResponse): void {
    if (path === '/switch') json(response, 200, this.#options.board.all());
    else if (path === '/requests') json(response, 200, this.#options.record.all());
    else if (path === '/health') json(response, 200, { ok: true });
    else json(response, 404, { error: 'nothing here' });
  }

  #turn(order: unknown, response: ServerResponse): void {
    const { connection } = (order ?? {}) as { connection?: unknown };
    const name = CONNECTION_NAMES.find((one) => one === connection);
    const one = parseSwitch(order);
    if (!name || !one) return json(response, 400, { error: 'no such connection or mode' });
    this.#options.board.set(name, one);
    json(response, 200, this.#options.board.all());
  }
}

/** SOAP 1.1 names its action in a header of its own, in quotes; 1.2 in the type. */
function headerProblem(
  index: IndexName,
  soap: '1.1' | '1.2',
  type: string,
  { headers }: IncomingMessage,
): string | undefined {
  const { action } = MESSAGE[index];
  if (soap === '1.2') {
    return /^application\/soap\+xml\b/.test(type) && type.includes(`action="${action}"`)
      ? undefined
      : 'application/soap+xml with an action is wanted';
  }
  if (!/^text\/xml\s*;\s*charset="?utf-8"?$/i.test(type))
    return 'text/xml; charset=utf-8 is wanted';
  return headers['soapaction'] === `"${action}"` ? undefined : 'no such SOAPAction';
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(`${JSON.stringify(body)}\n`);
}
