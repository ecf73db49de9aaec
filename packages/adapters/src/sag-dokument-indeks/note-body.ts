import { type JournalNote } from '@hoi/model';
import { NOTE_TOO_LONG } from './wire.js';

const LIMIT = 100 * 1024;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
// A word processor's file calls itself so; control characters other than tab and line ends give any other format away.
// eslint-disable-next-line no-control-regex -- control characters are the point
const NOT_TEXT = /^\{\\rtf|^PK\u0003\u0004|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;

export interface NoteBody {
  body?: string;
  bodyAbsent?: JournalNote['bodyAbsent'];
  unreadable?: boolean;
}

/**
 * The text of a note, when it is text. The format is a class UUID that nobody has published, so that the bytes themselves
 * must tell: valid UTF-8 that prints.
 */
export function readNoteBody(base64: string | undefined): NoteBody {
  const packed = base64?.replace(/\s+/g, '') ?? '';
  if (packed === '') return { bodyAbsent: 'notGiven' };
  if ((packed.length * 3) / 4 > LIMIT + 2) return { bodyAbsent: 'tooLong' };
  if (packed.length % 4 !== 0 || !BASE64.test(packed)) {
    return { bodyAbsent: 'notText', unreadable: true };
  }
  const text = utf8(bytesOf(packed));
  if (text === undefined || NOT_TEXT.test(text)) return { bodyAbsent: 'notText' };
  if (NOTE_TOO_LONG.test(text.trim())) return { bodyAbsent: 'tooLong' };
  return text.trim() === '' ? { bodyAbsent: 'notGiven' } : { body: text.replace(/\r\n?/g, '\n') };
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Written out because neither atob nor Buffer is everywhere that this code runs. */
function bytesOf(base64: string): Uint8Array {
  const length =
    (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (let i = 0; i < base64.length; i += 4) {
    const four = [0, 1, 2, 3].map((k) => Math.max(0, DIGITS.indexOf(base64.charAt(i + k))));
    const [a = 0, b = 0, c = 0, d = 0] = four;
    const bits = (a << 18) | (b << 12) | (c << 6) | d;
    for (const shift of [16, 8, 0]) if (at < length) bytes[at++] = (bits >> shift) & 0xff;
  }
  return bytes;
}
