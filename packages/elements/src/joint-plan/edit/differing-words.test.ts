import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingWords } from './differing-words.js';

const marked = (text: string, other: string) =>
  differingWords(text, other)
    .filter(({ differs }) => differs)
    .map((one) => one.text.trim());
const few = fc
  .array(fc.constantFrom('jeg', 'kan', 'arbejde', '12', '15', 'timer'), { maxLength: 12 })
  .map((words) => words.join(' '));

describe('differing words', () => {
  it('are those that stand in one of the two', () => {
    const mine = 'Jeg kan arbejde 12 timer om ugen, fordelt på tre dage';
    const theirs = 'Jeg kan arbejde 15 timer om ugen';
    expect(marked(mine, theirs)).toEqual(['12', 'ugen, fordelt på tre dage']);
    expect(marked(theirs, mine)).toEqual(['15', 'ugen']);
  });

  it('are not marked where there is nothing in common, or nothing to compare', () => {
    expect(marked('a b', 'c d')).toEqual([]);
    expect(marked('a b', '')).toEqual([]);
    const long = 'ord '.repeat(2000);
    expect(marked(long, `${long} til`)).toEqual([]);
  });

  it('say the whole text, word for word, in stretches that alternate', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        const all = differingWords(text, other);
        expect(all.map((one) => one.text).join('')).toBe(text);
        for (const [i, one] of all.entries()) expect(one.differs).not.toBe(all[i + 1]?.differs);
      }),
    );
  });

  it('leave the same words unmarked in both', () => {
    fc.assert(
      fc.property(few, few, (a, b) => {
        const [ab, ba] = [differingWords(a, b), differingWords(b, a)];
        const same = (all: typeof ab) =>
          all
            .filter(({ differs }) => !differs)
            .flatMap(({ text }) => text.split(/\s+/).filter(Boolean));
        // Where nothing is common nothing is marked, and there is nothing to compare.
        const none = [ab, ba].some((all) => all.every(({ differs }) => !differs));
        if (!none) expect(same(ab).length).toBe(same(ba).length);
      }),
    );
  });

  it('mark nothing between a text and itself', () => {
    fc.assert(
      fc.property(few, (text) => {
        expect(marked(text, text)).toEqual([]);
      }),
    );
  });
});
