import { civilDate } from '@hoi/model';
import { describe, expect, test } from 'vitest';
import { FIXED_TODAY } from '../today.js';
import { writeSdi } from '../wire/sdi.js';
import { writeYdi } from '../wire/ydi.js';
import { generate, generateOne } from './generate.js';

describe('generated lives', () => {
  test('the same seed writes the same bytes, another seed others', () => {
    const bytes = (seed: string): string =>
      [...generate(seed, 25, FIXED_TODAY)].map((life) => writeSdi(life) + writeYdi(life)).join('');
    expect(bytes('a')).toBe(bytes('a'));
    expect(bytes('a')).not.toBe(bytes('b'));
  });

  test('a life depends on its number alone', () => {
    const twelfth = [...generate('a', 12, FIXED_TODAY)].at(-1);
    expect(generateOne('a', 11, FIXED_TODAY)).toEqual(twelfth);
  });

  test('are made one at a time', () => {
    const lives = generate('a', Number.MAX_SAFE_INTEGER, FIXED_TODAY);
    expect(lives.next().done).toBe(false);
  });

  test('two thousand people are two thousand people', () => {
    const ids = new Set<string>();
    const numbers = new Set<string>();
    for (const { id, index } of generate('many', 2000, civilDate('2028-02-29'))) {
      ids.add(id);
      numbers.add(index.citizen.cpr);
    }
    expect(ids.size).toBe(2000);
    expect(numbers.size).toBe(2000);
  }, 30_000);

  test('are a mix: some have nothing, most little, a few very much', () => {
    const counts = [...generate('mix', 500, FIXED_TODAY)].map(({ index }) => index.cases.length);
    const share = (of: (n: number) => boolean): number => counts.filter(of).length / counts.length;
    expect(share((n) => n === 0)).toBeGreaterThan(0.08);
    expect(share((n) => n > 0 && n < 4)).toBeGreaterThan(0.4);
    expect(share((n) => n > 8)).toBeGreaterThan(0.01);
  });

  test('are written after one another in time: nothing is decided before it arose', () => {
    for (const { index } of generate('order', 300, FIXED_TODAY)) {
      for (const { steps } of index.cases) {
        const days = steps.map(({ on }) => on);
        expect(days).toEqual([...days].sort());
      }
    }
  });
});
