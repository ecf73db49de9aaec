import type { Facet, FacetValue } from '../index-port.js';
import { isCivilDate } from '../time/civil-date.js';
import { isInstant } from '../time/instant.js';
import type { Period } from '../time/period.js';
import { soundPeriod } from '../time/sound-period.js';
import { PROVENANCE, SHAPES, type Shape } from './record-shapes.js';

const whole = new WeakSet();

/**
 * The record as elements can show it: itself when nothing is missing, else with what may be left out put in as unknown. Undefined
 * when it is none at all.
 */
export function usableRecord<F extends Facet>(
  facet: F,
  record: FacetValue[F] extends readonly (infer R)[] ? R : FacetValue[F],
): typeof record | undefined {
  return usable(record, SHAPES[facet]);
}

function usable<R>(record: R, shape: Shape): R | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  if (whole.has(record)) return record;
  const given = record as Record<string, unknown>;
  if (!isWhole(given, shape)) return mended(given, shape) as R | undefined;
  whole.add(record);
  return record;
}

function usableAsItIs(record: unknown, shape: Shape): boolean {
  return record !== undefined && usable(record, shape) === record;
}

/** Nearly every record is: this asks without making anything. */
function isWhole(given: Record<string, unknown>, shape: Shape): boolean {
  for (const key of words(shape.texts)) if (typeof given[key] !== 'string') return false;
  for (const key of words(shape.lists)) if (!Array.isArray(given[key])) return false;
  for (const key of words(shape.limits)) if (given[key] === undefined) return false;
  if (shape.area && typeof given['area'] !== 'string') return false;
  if (shape.period && soundPeriod(given['period'] as Period) !== given['period']) return false;
  if (shape.provenance && !usableAsItIs(given['provenance'], PROVENANCE)) return false;
  for (const [keys, is] of checksOf(shape))
    for (const key of keys) {
      const value = given[key];
      if (value !== undefined && !is(value)) return false;
    }
  for (const key in shape.inner) {
    const within = given[key];
    if (within !== undefined && usableWithin(within, shape.inner[key] as Shape) !== within)
      return false;
  }
  return true;
}

function mended(given: Record<string, unknown>, shape: Shape): Record<string, unknown> | undefined {
  const texts = words(shape.texts);
  if (texts.some((key) => typeof given[key] !== 'string')) return undefined;
  const made: Record<string, unknown> = {};
  for (const [keys, is] of checksOf(shape))
    for (const key of keys) {
      const value = given[key];
      if (value === undefined || is(value)) continue;
      // A limit that cannot be read is not the same as none.
      if (texts.includes(key) || is === isLimit) return undefined;
      made[key] = is === isText && typeof value === 'number' ? String(value) : undefined;
    }
  for (const key of words(shape.limits)) if (given[key] === undefined) made[key] = null;
  for (const key of words(shape.lists)) if (!Array.isArray(given[key])) made[key] = [];
  if (shape.period) made['period'] = soundPeriod(given['period'] as Period);
  if (shape.area && typeof given['area'] !== 'string') made['area'] = 'other';
  if (shape.provenance)
    made['provenance'] = usable(given['provenance'], PROVENANCE) ?? { connection: 'other' };
  for (const key in shape.inner) {
    const within = key in made ? made[key] : given[key];
    if (within !== undefined) made[key] = usableWithin(within, shape.inner[key] as Shape);
  }
  return { ...given, ...made };
}

type Check = readonly [keys: readonly string[], is: (value: unknown) => boolean];
const checks = new Map<Shape, readonly Check[]>();

/** What a value must be when it is given. */
function checksOf(shape: Shape): readonly Check[] {
  let found = checks.get(shape);
  if (!found) {
    const all: Check[] = [
      [words(shape.says), isText],
      [words(shape.days), isCivilDate],
      [words(shape.times), isInstant],
      [words(shape.clocks), isClock],
      [words(shape.limits), isLimit],
    ];
    checks.set(shape, (found = all.filter(([keys]) => keys.length > 0)));
  }
  return found;
}

function isLimit(value: unknown): boolean {
  return value === null || isInstant(value);
}

/** One record or a list of them; the very same when each is whole. */
function usableWithin(within: unknown, shape: Shape): unknown {
  if (!Array.isArray(within)) return usable(within, shape);
  if (within.every((one) => usableAsItIs(one, shape))) return within;
  return within.map((one: unknown) => usable(one, shape)).filter((one) => one !== undefined);
}

function words(text: string | undefined): readonly string[] {
  if (text === undefined) return NONE;
  let found = split.get(text);
  if (!found) split.set(text, (found = text.split(' ')));
  return found;
}
const NONE: readonly string[] = [];
const split = new Map<string, readonly string[]>();

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isClock(value: unknown): boolean {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}
