import { Stop } from './problem.js';

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  apos: "'",
  quot: '"',
};
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,8})|#(\d{1,8})|(\w{2,4}));|&/g;

/** No reference that XML itself knows is longer: more without a semicolon is none. */
export const LONGEST_REFERENCE = 12;

/** The text that references stand for. Only XML's own five names are known: whoever needs more needs a document type. */
export function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined && Object.hasOwn(NAMED, name)) return NAMED[name] ?? '';
    const digits = hex ?? decimal;
    if (digits === undefined) throw new Stop('malformed');
    const code = parseInt(digits, hex === undefined ? 10 : 16);
    if (!isCharacter(code)) throw new Stop('malformed');
    return String.fromCodePoint(code);
  });
}

/** Signs that no XML document may hold, written out; those written as references are judged by number. */
// eslint-disable-next-line no-control-regex
export const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return code <= 0x10ffff && code !== 0xfffe && code !== 0xffff;
}
