import { createHmac } from 'node:crypto';

const TEN_DIGITS = /^\d{10}$/;
const SHORTEST_SECRET = 32;

/**
 * What stands in the database for a CPR number: useless without the secret, which is kept elsewhere, and different in each
 * municipality. Ten digits and nothing more is asked of a number: dates and check digits prove nothing (DOMAIN 5.4).
 */
export function citizenKey(cpr: string, municipality: string, secret: string): Buffer {
  const digits = cpr.replace(/[\s-]/g, '');
  // The text itself must not end up in a log.
  if (!TEN_DIGITS.test(digits)) throw new RangeError('not a CPR number');
  return createHmac('sha256', checkedSecret(secret)).update(`${municipality}\0${digits}`).digest();
}

export function checkedSecret(secret: string): string {
  if (Buffer.byteLength(secret) < SHORTEST_SECRET) {
    throw new RangeError(`the citizen secret must be at least ${SHORTEST_SECRET} bytes`);
  }
  return secret;
}
