import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, isAmount, readAmount, sameAmount, sumOf } from './amount.js';

const digits = (max: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: max });
const amounts = fc
  .tuple(fc.constantFrom('', '-'), digits(12), fc.option(digits(6)))
  .map(([sign, whole, part]) => `${sign}${whole}${part === null ? '' : `.${part}`}` as Amount);

/** The oracle: every amount in millionths of a krone. */
function millionths(amount: string): bigint {
  const [, sign, whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
  return BigInt(`${sign}${whole}${part.padEnd(6, '0')}`);
}
const sum = (all: bigint[]) => all.reduce((total, one) => total + one, 0n);

describe('amounts', () => {
  it('add up exactly', () => {
    fc.assert(
      fc.property(fc.array(amounts), (all) => {
        const total = sumOf(all);
        expect(isAmount(total)).toBe(true);
        expect(millionths(total)).toBe(sum(all.map(millionths)));
      }),
    );
  });

  it('add up the same in any order and grouping', () => {
    fc.assert(
      fc.property(fc.array(amounts), fc.array(amounts), (a, b) => {
        const whole = sumOf([...a, ...b]);
        expect(sumOf([...b, ...a].reverse())).toBe(whole);
        expect(sameAmount(sumOf([sumOf(a), sumOf(b)]), whole)).toBe(true);
      }),
    );
  });

  it('keep as many decimals as the most precise part', () => {
    const table: [string[], string][] = [
      [[], '0'],
      [['0.10', '0.20'], '0.30'],
      [['100', '0.5'], '100.5'],
      [['1.00', '-1.00'], '0.00'],
      [['-0.05', '0.02'], '-0.03'],
      [['-0.00'], '0.00'],
      [['12345.67', '-345.67'], '12000.00'],
      [['0.1', '0.02', '0.003'], '0.123'],
    ];
    for (const [parts, total] of table) expect(sumOf(parts as Amount[])).toBe(total);
  });

  it('are the same number whatever the zeros', () => {
    expect(sameAmount('1' as Amount, '1.000' as Amount)).toBe(true);
    expect(sameAmount('-0.0' as Amount, '0' as Amount)).toBe(true);
    expect(sameAmount('1.01' as Amount, '1.1' as Amount)).toBe(false);
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(sameAmount(a, b)).toBe(millionths(a) === millionths(b));
        expect(sameAmount(a, b)).toBe(sameAmount(b, a));
      }),
    );
  });

  it('are read as the index writes them, and nothing else is', () => {
    expect(readAmount(' 0012.50\n')).toBe('12.50');
    expect(readAmount('-0.00')).toBe('0.00');
    expect(readAmount('-007')).toBe('-7');
    const junk = [
      '',
      '-',
      '1,50',
      '1.',
      '.5',
      '+1',
      '1e3',
      '1 000',
      '1.000,00',
      '0x1',
      'NaN',
      '1.2.3',
      '--1',
      '١',
    ];
    expect(junk.filter((text) => readAmount(text) !== undefined)).toEqual([]);
    fc.assert(
      fc.property(amounts, (amount) => {
        const read = readAmount(amount) as Amount;
        expect(millionths(read)).toBe(millionths(amount));
        expect(readAmount(read)).toBe(read);
        expect(/^-?(0|[1-9]\d*)(\.\d+)?$/.test(read)).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void readAmount(text)));
  });
});
