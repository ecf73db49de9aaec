import { type Collected } from '../read.js';

const ARRAYS = [
  'cases',
  'documents',
  'notes',
  'grants',
  'payments',
  'rejected',
  'findings',
] as const;

/** One JSON object, a record to a line, so that neither we nor a reader needs it in memory twice. */
export function* jsonLines(all: Collected): Generator<string> {
  yield '{';
  for (const [i, name] of ARRAYS.entries()) {
    const items = all[name];
    yield `"${name}": [`;
    for (const [k, item] of items.entries()) {
      yield `${JSON.stringify(item)}${k < items.length - 1 ? ',' : ''}`;
    }
    yield i < ARRAYS.length - 1 ? '],' : ']';
  }
  yield '}';
}
