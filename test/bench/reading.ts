import { readAnswerParts } from '@hoi/adapters/read.js';
import { FIXED_TODAY, town, writeSdi } from '@hoi/korsbaek';
import { interleaved } from './rounds.js';
import type { Row } from './table.js';

const RECORD = 'sdi:SagFiltreretOejebliksbillede>';
const TARGET = 100 * 1024 * 1024;
const CHUNK = 64 * 1024;

/** What reading an index's answer of 100 MB costs, beside only decoding its bytes, and the memory it takes. */
export async function readingRows(): Promise<Row[]> {
  const once = writeSdi(town(FIXED_TODAY).life('stress'));
  const first = once.indexOf(`<${RECORD}`);
  const last = once.lastIndexOf(`</${RECORD}`) + `</${RECORD}`.length;
  const bytes = (text: string) => new TextEncoder().encode(text);
  const cases = bytes(once.slice(first, last));
  const times = Math.ceil(TARGET / cases.length);
  const pieces = [
    bytes(once.slice(0, first)),
    ...Array.from({ length: times }, () => cases),
    bytes(once.slice(last)),
  ];

  let records = 0;
  let most = 0;
  const before = process.memoryUsage().rss;
  const read = async () => {
    records = 0;
    for await (const part of readAnswerParts(chunked(pieces))) {
      if (part.kind !== 'case') continue;
      records += 1;
      if (records % 200 === 0) most = Math.max(most, process.memoryUsage().rss - before);
    }
    if (records === 0) throw new Error('nothing was read');
  };
  const decode = async () => {
    const decoder = new TextDecoder();
    for await (const chunk of chunked(pieces)) decoder.decode(chunk, { stream: true });
  };
  const took = await interleaved({ read, decode }, 1, 0);
  const megabytes = (n: number) => String(Math.round(n / 1024 / 1024));
  return [
    {
      what: `reading: an answer of 100 MB with ${records.toLocaleString('en-GB')} cases, s`,
      measured: (took.read / 1000).toFixed(1),
      beside: `${(took.decode / 1000).toFixed(2)} only decoding its bytes`,
      ratio: (took.read / took.decode).toFixed(0),
    },
    {
      what: 'reading: memory meanwhile, MB above the start',
      measured: megabytes(most),
      beside: `${megabytes(TARGET)} the answer`,
      ratio: (most / TARGET).toFixed(2),
    },
  ];
}

/** As from a socket: pieces of 64 kB, a turn of the loop between some of them. */
async function* chunked(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void> {
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += CHUNK) yield piece.subarray(at, at + CHUNK);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
