import { Stop } from './problem.js';

/** What can be read: one text, one buffer, or a stream of either. */
export type XmlInput =
  string | Uint8Array | AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

// WHATWG decoders know ISO-8859-1 only as windows-1252, which differs in control characters that XML forbids anyway.
const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  'utf-16': 'utf-16',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
};
const DECLARATION = /^<\?xml\s[^>]*?\bencoding\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const HEAD = 1024;

/** Bytes → text by byte order mark, else by the XML declaration, else UTF-8. A byte that does not fit stops the reading. */
export async function* decodeXml(input: XmlInput): AsyncGenerator<string, void> {
  let head: Uint8Array | undefined = new Uint8Array(0);
  let decoder: TextDecoder | undefined;
  let textual: boolean | undefined;
  for await (const chunk of chunksOf(input)) {
    if (textual !== undefined && textual !== (typeof chunk === 'string')) {
      throw new Stop('encoding');
    }
    if (typeof chunk === 'string') {
      // Already text: whatever the declaration says was settled by whoever decoded it.
      yield textual === undefined && chunk.startsWith('\ufeff') ? chunk.slice(1) : chunk;
      textual = true;
      continue;
    }
    textual = false;
    if (decoder) {
      yield decode(decoder, chunk);
      continue;
    }
    head = concat(head ?? new Uint8Array(0), chunk);
    if (head.length < HEAD && !endsDeclaration(head)) continue;
    decoder = decoderFor(head);
    yield decode(decoder, head);
    head = undefined;
  }
  if (!decoder && head && head.length > 0) {
    decoder = decoderFor(head);
    yield decode(decoder, head);
  }
  if (decoder) yield finish(decoder);
}

function chunksOf(
  input: XmlInput,
): AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string> {
  return typeof input === 'string' || input instanceof Uint8Array ? [input] : input;
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    throw new Stop('encoding');
  }
}

/** Bytes of half a character at the very end mean that the rest was cut off, not that the encoding is wrong. */
function finish(decoder: TextDecoder): string {
  try {
    return decoder.decode();
  } catch {
    throw new Stop('truncated');
  }
}

function endsDeclaration(head: Uint8Array): boolean {
  const start = ascii(head);
  return start.length >= 5 && (!start.startsWith('<?xml') || start.includes('?>'));
}

function decoderFor(head: Uint8Array): TextDecoder {
  const mark = byteOrder(head);
  const text = mark ? new TextDecoder(mark).decode(head) : ascii(head);
  const match = DECLARATION.exec(text);
  const declared = match ? ENCODINGS[(match[1] ?? match[2] ?? '').trim().toLowerCase()] : undefined;
  if (match && declared === undefined) throw new Stop('encoding');
  // A declaration that the bytes contradict: whoever wrote one of the two was wrong, and guessing would garble names.
  if (mark !== undefined) {
    const agrees = declared === undefined || declared === mark || mark.startsWith(`${declared}`);
    if (!agrees) throw new Stop('encoding');
  } else if (declared?.startsWith('utf-16')) {
    throw new Stop('encoding');
  }
  return new TextDecoder(mark ?? declared ?? 'utf-8', { fatal: true });
}

function byteOrder(head: Uint8Array): string | undefined {
  const [a, b, c, d] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return 'utf-16be';
  return undefined;
}

function ascii(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes.subarray(0, HEAD)) text += String.fromCharCode(byte);
  return text;
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
