/** The middle of what was measured. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Milliseconds that something takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Several things by turns, so that a machine that gets slower meanwhile is as slow to each; the first rounds do not count. */
export async function interleaved<K extends string>(
  works: Record<K, () => Promise<unknown>>,
  rounds: number,
  warming = 3,
): Promise<Record<K, number>> {
  const names = Object.keys(works) as K[];
  const seen = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = -warming; round < rounds; round += 1) {
    for (const name of names) {
      const took = await timed(works[name]);
      if (round >= 0) seen.get(name)?.push(took);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(seen.get(name) ?? [])])) as Record<
    K,
    number
  >;
}

/** How many per second, with so many always under way, for so long. */
export async function perSecond(
  work: () => Promise<unknown>,
  atOnce: number,
  milliseconds: number,
): Promise<number> {
  const end = performance.now() + milliseconds;
  let done = 0;
  const one = async (): Promise<void> => {
    while (performance.now() < end) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return (done / milliseconds) * 1000;
}
