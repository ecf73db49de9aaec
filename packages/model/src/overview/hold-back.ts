/** What stays as the reader has it, and what came later and waits until the reader asks for it. */
export interface HeldBack<T> {
  shown: T[];
  held: T[];
}

/**
 * Keeps later arrivals apart from what the reader has seen. Only additions wait: what is gone is gone at once, because it may be
 * gone for want of consent, and what has changed is shown as it now is.
 */
export function holdBack<T extends { id: string }>(
  items: readonly T[],
  seen: ReadonlySet<string> | undefined,
): HeldBack<T> {
  if (seen === undefined) return { shown: [...items], held: [] };
  return {
    shown: items.filter(({ id }) => seen.has(id)),
    held: items.filter(({ id }) => !seen.has(id)),
  };
}
