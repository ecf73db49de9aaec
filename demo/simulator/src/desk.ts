import { type Instant, civilDateAt, instantOf, millisecondsOf } from '@hoi/model';
import type { Life, WriteOptions } from '@hoi/korsbaek';
import type { Answer } from './behave.js';
import { answerSdi } from './answer-sdi.js';
import { answerYdi } from './answer-ydi.js';
import { asOf } from './as-of.js';
import type { Holdings } from './holdings.js';
import { answerPerson } from './person.js';
import { type Ask, type IndexName } from './read-request.js';
import { contentType, endlessOpening, enveloped, fault, statusOnly } from './soap.js';

export interface DeskOptions {
  holdings: Holdings;
  now: () => Instant;
  counted: NonNullable<WriteOptions['counted']>;
  rewrite?: ((piece: string) => string) | undefined;
}

/** Everything an index can say to one request. */
export function indexAnswer(
  index: IndexName,
  ask: Ask,
  { holdings, now, counted, rewrite = (piece) => piece }: DeskOptions,
): Answer {
  const cpr = ask.searches[0]?.cpr ?? '';
  const life = holdings.byCpr(cpr) ?? nobody(holdings, cpr);
  const answer = index === 'sdi' ? answerSdi : answerYdi;
  const from = (held: Life): AsyncIterable<string> =>
    enveloped(ask.soap, ask.transaction, rewritten(answer(held, ask, counted), rewrite));
  return {
    type: contentType(ask.soap),
    pieces: () => from(life),
    older: (seconds) =>
      from(asOf(life, civilDateAt(instantOf(millisecondsOf(now()) - seconds * 1000)))),
    fault: () => fault(ask.soap, 'server', 'ServiceplatformFault: the index is not well'),
    status: () => enveloped(ask.soap, ask.transaction, statusOnly(index, 41, 'Token expired')),
    miscounted: (text) =>
      text.replace(/(:Antal>)(\d+)(<)/, (_, open: string, count: string, close: string) =>
        [open, String(Number(count) + 1), close].join(''),
      ),
    opening: endlessOpening(ask.soap, ask.transaction, index),
  };
}

/** Everything the person source can say to one question. */
export function personAnswer(
  operation: string,
  question: unknown,
  holdings: Holdings,
): Answer | undefined {
  const answer = answerPerson(holdings, operation, question);
  if (!answer) return undefined;
  const text = `${JSON.stringify(answer)}\n`;
  return {
    type: 'application/json; charset=utf-8',
    pieces: () => [text],
    older: () => [text],
    fault: () => '{"error":"the person source is not well"}\n',
    status: () => ['{"error":"token expired"}\n'],
    miscounted: (whole) => whole,
    opening: '{"found":true,"person":{"key":"x","name":"',
  };
}

async function* rewritten(
  pieces: AsyncIterable<string>,
  rewrite: (piece: string) => string,
): AsyncGenerator<string, void> {
  for await (const piece of pieces) yield rewrite(piece);
}

/** Someone the index has never heard of: all that the writer needs, and nothing in it. */
function nobody(holdings: Holdings, cpr: string): Life {
  const [someone] = holdings.all();
  if (!someone) throw new RangeError('nobody lives here');
  const citizen = { cpr, name: '' };
  const index = { citizen, cases: [], documents: [], grants: [], payments: [] };
  return { ...someone, connections: {}, index };
}
