/**
 * A place between two others, as the digits after a decimal point: there is always room for one more, so that moving one part writes
 * that part and no other. Keys never end in 0. `after` undefined is the beginning, `before` undefined the end.
 */
export function between(after: string | undefined, before: string | undefined): string {
  const low = after ?? '';
  if (before !== undefined) {
    let same = 0;
    while (same < before.length && (low[same] ?? '0') === before[same]) same += 1;
    if (same > 0) return before.slice(0, same) + between(low.slice(same), before.slice(same));
  }
  const from = Number(low[0] ?? '0');
  const to = before === undefined ? 10 : Number(before[0]);
  if (to - from > 1) return String(Math.floor((from + to) / 2));
  if (before !== undefined && before.length > 1) return before.slice(0, 1);
  return String(from) + between(low.slice(1), undefined);
}
