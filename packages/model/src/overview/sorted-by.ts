/** By a key that is made once for each, however often two are compared. */
export function sortedBy<T>(list: readonly T[], key: (one: T) => string): T[] {
  if (list.length < 2) return [...list];
  return list
    .map((one) => ({ one, key: key(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one);
}
