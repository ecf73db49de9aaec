import * as v from 'valibot';
import { isCivilDate } from './civil-date.js';

/**
 * A point on the world's time line as UTC text, `YYYY-MM-DDTHH:mm:ss.sssZ`. Always the same width, so that comparing the
 * text compares the time.
 */
export type Instant = string & { readonly __brand: 'Instant' };

const PATTERN = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

export function isInstant(text: unknown): text is Instant {
  if (typeof text !== 'string') return false;
  const match = PATTERN.exec(text);
  return match !== null && isCivilDate(match[1]);
}

export const InstantSchema = v.custom<Instant>(
  isInstant,
  'not an instant (YYYY-MM-DDTHH:mm:ss.sssZ)',
);

/** Milliseconds since 1970-01-01T00:00Z → instant. Throws RangeError outside the years 1–9999. */
export function instantOf(milliseconds: number): Instant {
  const text = new Date(milliseconds).toISOString();
  if (!isInstant(text)) throw new RangeError('instant out of range');
  return text;
}

export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant);
}

/** The machine's clock. The only place in the model that asks for it; everything else takes `now` or `today`. */
export function systemNow(): Instant {
  return instantOf(Date.now());
}

export function compareInstants(a: Instant, b: Instant): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
