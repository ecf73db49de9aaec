import { numbers } from '../identity.js';

/** Dice that fall the same way every time. */
export interface Random {
  /** 0 … n-1 */
  below(n: number): number;
  pick<T>(list: readonly T[]): T;
  /** True so many times of a hundred. */
  chance(percent: number): boolean;
}

export function random(seed: string | number): Random {
  const next = numbers(seed);
  const below = (n: number): number => Math.floor((next() / 2 ** 32) * n);
  return {
    below,
    chance: (percent) => below(100) < percent,
    pick: <T>(list: readonly T[]): T => {
      const found = list[below(list.length)];
      if (found === undefined) throw new RangeError('nothing to pick from');
      return found;
    },
  };
}
