import { compareText, stableJson } from '../sagdok/order.js';

/** Makes one list of several. */
export type ListMerge = (lists: readonly (readonly unknown[])[]) => unknown[];

/**
 * Unites lists, each item as often as in the list that has it most often: two children with the same initials are two
 * parties, and the same party told twice is one.
 */
export function unite(...keys: ((item: never) => string | number | undefined)[]): ListMerge {
  return (lists) => {
    const [first = [], ...rest] = lists;
    if (rest.every((list) => stableJson(list) === stableJson(first))) return [...first];
    const items = new Map<string, { item: unknown; times: number }>();
    for (const list of lists) {
      const here = new Map<string, number>();
      for (const item of list) {
        const json = stableJson(item);
        const times = (here.get(json) ?? 0) + 1;
        here.set(json, times);
        if (times > (items.get(json)?.times ?? 0)) items.set(json, { item, times });
      }
    }
    return [...items]
      .sort(([a, x], [b, y]) => byKeys(x.item, y.item, keys) || compareText(a, b))
      .flatMap(([, { item, times }]) => Array.from({ length: times }, () => item));
  };
}

/** Unites lists of things with an id: what two lists say about one thing becomes one thing. */
export function uniteById(
  idOf: (item: never) => string,
  combine: (items: readonly never[]) => unknown,
  ...keys: ((item: never) => string | number | undefined)[]
): ListMerge {
  const uniteRest = unite(...keys);
  return (lists) => {
    // Where one list has an id twice, nobody can tell which of the two another list means.
    const ids = lists.map((list) => list.map((item) => idOf(item as never)));
    if (ids.some((list) => new Set(list).size < list.length)) return uniteRest(lists);
    const groups = new Map<string, unknown[]>();
    for (const item of lists.flat()) {
      const id = idOf(item as never);
      groups.set(id, [...(groups.get(id) ?? []), item]);
    }
    const combined = [...groups.values()].map((group) =>
      group.length > 1 ? combine(group as never[]) : group[0],
    );
    return uniteRest([combined, []]);
  };
}

function byKeys(
  a: unknown,
  b: unknown,
  keys: readonly ((item: never) => string | number | undefined)[],
): number {
  for (const key of keys) {
    const [x, y] = [key(a as never), key(b as never)];
    const order =
      typeof x === 'number' && typeof y === 'number'
        ? x - y
        : compareText(String(x ?? ''), String(y ?? ''));
    if (order !== 0) return order;
  }
  return 0;
}
