/** A stretch of a text, and whether the other text says something else there. */
export interface Stretch {
  text: string;
  differs: boolean;
}

/** Beyond this many pairs of words nobody reads word by word, and the comparison would be felt. */
const MOST_PAIRS = 250_000;

/**
 * The words of one text that the other does not have in that place: all but the longest common sequence. Where the two have nothing
 * in common, or are too long to compare, nothing is marked; the whole text is what differs.
 */
export function differingWords(text: string, other: string): Stretch[] {
  const [words, theirs] = [wordsOf(text), wordsOf(other)];
  const shared = sharedAt(words.map(trim), theirs.map(trim));
  if (shared.size === 0) return [{ text, differs: false }];
  const stretches: Stretch[] = [];
  for (const [i, word] of words.entries()) {
    const differs = !shared.has(i);
    const last = stretches.at(-1);
    if (last?.differs === differs) last.text += word;
    else stretches.push({ text: word, differs });
  }
  return stretches;
}

/** Each word with the space before it, and a last space by itself, so that together they are the text. */
function wordsOf(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

function trim(word: string): string {
  return word.trim();
}

/** Places in `a` that belong to a longest common sequence of both. */
function sharedAt(a: readonly string[], b: readonly string[]): Set<number> {
  const shared = new Set<number>();
  if (a.length * b.length > MOST_PAIRS) return shared;
  // Row i, column j: how many words the rest of both have in common, from there on.
  const rest = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  const at = (i: number, j: number) => rest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = rest[i] as Uint32Array;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      shared.add(i);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return shared;
}
