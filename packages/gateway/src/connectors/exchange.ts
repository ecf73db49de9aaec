import * as http from 'node:http';
import * as https from 'node:https';
import type { Scheduler } from '@hoi/adapters/port.js';
import { Failure, failureOf } from './failure.js';
import type { Limits } from './limits.js';
import type { UnsignedRequest } from './signer.js';

export interface ExchangeContext {
  limits: Limits;
  agent: http.Agent;
  after: Scheduler;
  signal: AbortSignal;
  /** Counts the bytes of all answers of a reading. */
  meter: { bytes: number };
}

/** The head of an answer and its body, which is read no faster than it is used. */
export interface HttpAnswer {
  status: number;
  type: string;
  /** Seconds since whoever answers fetched it: more than none when a copy is served. */
  age: number;
  body: AsyncIterable<Uint8Array>;
  /** Lets the body go unread. */
  drop(): void;
}

/**
 * One POST. Every way it can end is a {@link Failure}, and every end closes the socket that is not to be used again: an abort
 * is felt by the other side at once.
 */
export function exchange(call: UnsignedRequest, context: ExchangeContext): Promise<HttpAnswer> {
  const { limits, agent, after, signal, meter } = context;
  const timers = new Set<() => void>();
  let failure: Failure | undefined;

  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new Failure('aborted', 'left'));
    const { url, headers, body } = call;
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method: 'POST',
      agent,
      headers: {
        ...headers,
        'Accept-Encoding': 'identity',
        'Content-Length': Buffer.byteLength(body),
      },
    });
    const fail = (why: Failure): void => {
      failure ??= why;
      // Without the error: while an answer is being finished Node gives it to a socket nobody listens to any more.
      request.destroy();
    };
    const left = (): void => fail(new Failure('aborted', 'left'));
    /** Fails after a time, unless called off; each timer is let go of at the end at the latest. */
    const limit = (milliseconds: number, detail: string, again = false): (() => void) => {
      const stop = after(() => fail(new Failure('timeout', detail, again)), milliseconds);
      const callOff = (): void => {
        stop();
        timers.delete(callOff);
      };
      timers.add(callOff);
      return callOff;
    };
    const over = (): void => {
      for (const callOff of [...timers]) callOff();
      signal.removeEventListener('abort', left);
    };
    signal.addEventListener('abort', left, { once: true });
    let quiet = (): void => undefined;

    request.once('socket', (socket) => {
      // Not before: waiting for a socket to be free is our own crowd, not the other side's silence.
      limit(limits.requestMs, 'request');
      quiet = limit(limits.idleMs, 'silence');
      if (request.reusedSocket || !socket.connecting) return;
      const connected = limit(limits.connectMs, 'connect', true);
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', connected);
    });
    // Also after the answer has begun: then it is the body that tells, and this only keeps the error from being nobody's.
    request.on('error', (error) => {
      over();
      const { detail } = failureOf(error);
      reject(failure ?? new Failure('unreachable', detail, true));
    });
    request.once('response', (response) => {
      quiet();
      resolve({
        status: response.statusCode ?? 0,
        type: response.headers['content-type'] ?? '',
        age: Number(/^\d{1,9}$/.exec(response.headers.age ?? '')?.[0] ?? 0),
        body: read(response),
        drop: () => {
          over();
          response.destroy();
        },
      });
    });
    request.end(body);

    async function* read(response: http.IncomingMessage): AsyncGenerator<Uint8Array, void> {
      let bytes = 0;
      try {
        const encoding = response.headers['content-encoding'] ?? 'identity';
        if (encoding !== 'identity') throw new Failure('malformed', 'content-encoding');
        quiet = limit(limits.idleMs, 'silence');
        for await (const chunk of response as AsyncIterable<Buffer>) {
          // While the consumer works, the silence is ours.
          quiet();
          bytes += chunk.length;
          meter.bytes += chunk.length;
          if (bytes > limits.answerBytes || meter.bytes > limits.readingBytes) {
            throw new Failure('malformed', 'too large');
          }
          yield chunk;
          quiet = limit(limits.idleMs, 'silence');
        }
      } catch (error) {
        // A connection that breaks in the middle is one that was cut off; before the first byte nothing had come.
        throw failure ?? failureOf(error, bytes > 0 ? 'truncated' : 'unreachable');
      } finally {
        over();
      }
    }
  });
}
