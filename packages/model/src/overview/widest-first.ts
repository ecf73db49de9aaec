/**
 * Which of a list to show where there is room for a few: one of each kind before two of any, so that whoever reads the few has seen
 * how wide the whole is. The list keeps its order.
 */
export function widestFirst<T>(
  items: readonly T[],
  room: number,
  kindOf: (item: T) => string,
): ReadonlySet<T> {
  const seen = new Map<string, number>();
  const turns = items.map((item, at) => {
    const kind = kindOf(item);
    const turn = seen.get(kind) ?? 0;
    seen.set(kind, turn + 1);
    return { item, turn, at };
  });
  turns.sort((a, b) => a.turn - b.turn || a.at - b.at);
  return new Set(turns.slice(0, room).map(({ item }) => item));
}
