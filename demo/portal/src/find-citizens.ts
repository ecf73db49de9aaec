import type { CitizenEntry } from './wire.js';

/** Those whose name holds every word typed, from the beginning of a word; the order they came in. */
export function findCitizens(all: readonly CitizenEntry[], typed: string): CitizenEntry[] {
  const words = wordsOf(typed);
  return all.filter(({ name }) => {
    const parts = wordsOf(name);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
}

/** Lower case, without accents; the Danish letters are letters of their own and stay. */
function wordsOf(text: string): string[] {
  return text
    .toLocaleLowerCase('da')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');
}
