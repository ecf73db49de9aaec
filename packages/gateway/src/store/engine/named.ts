import { createHash } from 'node:crypto';

const names = new Map<string, string>();
/** The store's texts are a closed list; whatever made them many would fill the server's memory with plans. */
const MOST = 500;

/**
 * A statement with parameters, under a name of its own, so that the engine reads and plans its text once for a session and not
 * at every use: half the time of a small read (SCALE.md §4.2). A text without parameters may hold several statements and has none.
 */
export function named(
  text: string,
  values: readonly unknown[] | undefined,
): { text: string; values?: unknown[]; name?: string } {
  if (values === undefined || values.length === 0) return { text };
  let name = names.get(text);
  if (name === undefined && names.size < MOST) {
    name = `hoi_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
    names.set(text, name);
  }
  return { text, values: values as unknown[], ...(name === undefined ? {} : { name }) };
}
