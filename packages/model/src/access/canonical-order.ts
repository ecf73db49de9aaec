/**
 * A deep copy whose keys are in alphabetical order and which has no undefined fields, so that the bytes of an answer depend on what
 * it says and on nothing else: two registrations joined in another order, one of them hidden, are written alike.
 */
export function canonicalOrder<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => canonicalOrder(item)) as T;
  if (value === null || typeof value !== 'object') return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const inner = (value as Record<string, unknown>)[key];
    if (inner !== undefined) copy[key] = canonicalOrder(inner);
  }
  return copy as T;
}
