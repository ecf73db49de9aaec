import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** Waits, unless whoever waits for the answer goes away first. */
export function pause(milliseconds: number, left: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (left.aborted || milliseconds <= 0) return resolve();
    const timer = setTimeout(done, milliseconds);
    left.addEventListener('abort', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      left.removeEventListener('abort', done);
      resolve();
    }
  });
}

/** Writes pieces no faster than they are taken, and stops when nobody takes them any more. */
export async function send(
  response: ServerResponse,
  pieces: AsyncIterable<string> | Iterable<string>,
  left: AbortSignal,
  pauseBefore = 0,
): Promise<void> {
  for await (const piece of pieces) {
    await pause(pauseBefore, left);
    if (left.aborted) return;
    if (!response.write(piece)) {
      await once(response, 'drain', { signal: left }).catch(() => undefined);
    }
  }
  if (!left.aborted) response.end();
}

/** The same letter until so many bytes are sent. */
export function* filler(bytes: number, sign = 'x'): Generator<string, void> {
  const block = sign.repeat(65_536);
  for (let sent = 0; sent < bytes; sent += block.length) yield block.slice(0, bytes - sent);
}
