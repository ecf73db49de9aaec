import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { filler, pause, send } from './send.js';
import { amountOf, type Switch, type SwitchBoard } from './switches.js';

/** The right answer to a request, and what its protocol has for the wrong ones. */
export interface Answer {
  type: string;
  pieces(): AsyncIterable<string> | Iterable<string>;
  /** An answer that a copy so many seconds old would give. */
  older(seconds: number): AsyncIterable<string> | Iterable<string>;
  fault(): string;
  status(): AsyncIterable<string> | Iterable<string>;
  /** Counts other than what is sent. */
  miscounted(text: string): string;
  /** Begins something that is never finished. */
  opening: string;
}

export interface Meeting {
  response: ServerResponse;
  answer: Answer;
  /** Aborted when the asker has gone. */
  left: AbortSignal;
  /** The switch this request meets; asked anew when it changes under a request that hangs. */
  meet(): Switch;
  board: SwitchBoard;
}

/** Answers as the switch says. Resolves with whether the asker got a whole answer of any kind. */
export async function behave(meeting: Meeting): Promise<boolean> {
  const { response, answer, left, board } = meeting;
  let one = meeting.meet();
  while (one.mode === 'hang' && !left.aborted) {
    await board.changed(left);
    one = meeting.meet();
  }
  if (left.aborted) return false;
  const begin = (status = 200, type = answer.type, headers: Record<string, string> = {}): void => {
    response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers });
  };
  switch (one.mode) {
    case 'ok':
    case 'slow':
      begin();
      // Whoever measures sees that the index has begun.
      response.flushHeaders();
      await send(response, answer.pieces(), left, one.mode === 'slow' ? amountOf(one) : 0);
      return !left.aborted;
    case 'stale':
      begin(200, answer.type, { Age: String(amountOf(one)) });
      await send(response, answer.older(amountOf(one)), left);
      return !left.aborted;
    case 'miscount':
      begin();
      await send(response, [answer.miscounted(await whole(answer.pieces()))], left);
      return !left.aborted;
    case 'stalls':
    case 'truncated': {
      const text = await whole(answer.pieces());
      begin();
      response.write(text.slice(0, Math.floor(text.length * 0.6)));
      if (one.mode === 'stalls') await board.changed(left);
      response.end();
      return false;
    }
    case 'failing':
      response.socket?.resetAndDestroy();
      return false;
    case 'refuse':
      begin(503, 'text/plain', { 'Retry-After': '1' });
      response.end('unavailable\n');
      return true;
    case 'fault':
      begin(500);
      response.end(answer.fault());
      return true;
    case 'status':
      begin();
      await send(response, answer.status(), left);
      return true;
    case 'garbage':
      begin();
      response.end(randomBytes(65_536));
      return true;
    case 'html':
      begin(200, 'text/html; charset=utf-8');
      response.end('<!doctype html><title>Log ind</title><p>Din session er udløbet.');
      return true;
    case 'huge':
      begin();
      response.write(answer.opening);
      await send(response, filler(amountOf(one)), left);
      return !left.aborted;
    case 'hang':
      await pause(0, left);
      return false;
  }
}

async function whole(pieces: AsyncIterable<string> | Iterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
