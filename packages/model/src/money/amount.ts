import * as v from 'valibot';

/** Danish kroner as exact decimal text, `-?digits[.digits]`, point as decimal mark (YDI's own form). Never a binary float. */
export type Amount = string & { readonly __brand: 'Amount' };

const PATTERN = /^-?\d{1,18}(\.\d{1,6})?$/;

export function isAmount(text: unknown): text is Amount {
  return typeof text === 'string' && PATTERN.test(text);
}

export const AmountSchema = v.custom<Amount>(isAmount, 'not a decimal amount');

/** Reads an amount as the Ydelsesindeks writes it; undefined when it is anything else. Zeros behind the point are kept. */
export function readAmount(text: string): Amount | undefined {
  const trimmed = text.trim();
  if (!isAmount(trimmed)) return undefined;
  return canonical(trimmed);
}

/** Exact sum. The sum has as many decimals as its most precise part; of nothing it is `0`. */
export function sumOf(amounts: Iterable<Amount>): Amount {
  let total = 0n;
  let scale = 0;
  for (const amount of amounts) {
    const [units, decimals] = unscaled(amount);
    if (decimals > scale) {
      total *= 10n ** BigInt(decimals - scale);
      scale = decimals;
    }
    total += units * 10n ** BigInt(scale - decimals);
  }
  return scaled(total, scale);
}

/** True when the two are the same number, whatever the zeros behind the point. */
export function sameAmount(a: Amount, b: Amount): boolean {
  const [x, dx] = unscaled(a);
  const [y, dy] = unscaled(b);
  return dx >= dy ? x === y * 10n ** BigInt(dx - dy) : y === x * 10n ** BigInt(dy - dx);
}

function unscaled(amount: Amount): [units: bigint, decimals: number] {
  const point = amount.indexOf('.');
  return point < 0
    ? [BigInt(amount), 0]
    : [BigInt(amount.slice(0, point) + amount.slice(point + 1)), amount.length - point - 1];
}

function scaled(units: bigint, scale: number): Amount {
  const negative = units < 0n;
  const digits = String(negative ? -units : units).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = scale > 0 ? `.${digits.slice(digits.length - scale)}` : '';
  return `${negative ? '-' : ''}${whole}${fraction}` as Amount;
}

/** Without leading zeros and without a negative zero. */
function canonical(amount: Amount): Amount {
  const [units, decimals] = unscaled(amount);
  return scaled(units, decimals);
}
