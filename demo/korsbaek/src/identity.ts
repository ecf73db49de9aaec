import type { CitizenId } from '@hoi/model';

/**
 * Names for things, made from a word and nothing else: the same word gives the same id on every machine and every day, and no
 * id says anything about a CPR number.
 */
export function uuidOf(word: string): string {
  const hex = hash(word)
    .map((part) => part.toString(16).padStart(8, '0'))
    .join('');
  // Version and variant of a random UUID, so that a strict reader has nothing to say about it.
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${'89ab'[Number.parseInt(hex.slice(16, 17), 16) % 4] ?? '8'}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

const LETTERS = 'bcdfghjkmnpqrstvwxz23456789';

/** An opaque citizen id, as a server would have drawn it. */
export function citizenIdOf(word: string): CitizenId {
  const random = numbers(word);
  let id = '';
  // Letters and digits take turns, so that an id holds no run of digits that could be read as a number.
  for (let i = 0; i < 16; i++) id += LETTERS[random() % (i % 2 === 0 ? 19 : LETTERS.length)] ?? 'x';
  return id as CitizenId;
}

/**
 * A CPR number nobody can have: day 32 of month 13. Hand-made people have serials below 5000, generated ones above, so that the
 * two never meet.
 */
export function impossibleCpr(word: string): string {
  const [a, b] = hash(`cpr of ${word}`);
  return cpr(a % 100, b % 5000);
}

/** The impossible CPR number of the n-th generated person; no two alike below half a million. */
export function generatedCpr(n: number): string {
  return cpr(n % 100, 5000 + (Math.floor(n / 100) % 5000));
}

function cpr(year: number, serial: number): string {
  return `3213${String(year).padStart(2, '0')}${String(serial).padStart(4, '0')}`;
}

/** A stream of 32-bit numbers that depends on the word alone (mulberry32). */
export function numbers(word: string | number): () => number {
  let state = typeof word === 'number' ? word >>> 0 : hash(word)[0];
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
}

/** 128 bits spread over four words (cyrb128). No secret is kept by it; it only scatters. */
function hash(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ k, 597399067);
    b = c ^ Math.imul(b ^ k, 2869860233);
    c = d ^ Math.imul(c ^ k, 951274213);
    d = a ^ Math.imul(d ^ k, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  a ^= b ^ c ^ d;
  return [a >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0];
}
