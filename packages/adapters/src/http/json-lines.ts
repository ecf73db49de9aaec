import type { ByteStream } from './platform.js';

/** One line is one state of one facet; a citizen with thousands of cases still fits many times. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** Every line of a newline-delimited JSON body as it arrives; blank lines keep a quiet connection alive and mean nothing. */
export async function* jsonLines(body: ByteStream): AsyncGenerator<unknown, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = text.split('\n');
      for (const [at, line] of lines.entries()) {
        parts.push(line);
        length += line.length;
        if (length > LONGEST_LINE) throw new RangeError('line too long');
        if (at === lines.length - 1) break;
        const whole = parts.splice(0).join('').trim();
        length = 0;
        if (whole !== '') yield JSON.parse(whole) as unknown;
      }
      if (done) break;
    }
    const rest = parts.join('').trim();
    if (rest !== '') yield JSON.parse(rest) as unknown;
  } finally {
    // Without this an abandoned answer would keep its socket.
    await reader.cancel().catch(() => undefined);
  }
}
