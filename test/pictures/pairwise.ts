export type Factors = Readonly<Record<string, readonly string[]>>;
export type Row = Record<string, string>;

/**
 * Completes rows that already say some of the factors, so that every value of each factor meets every value of each other one
 * at least once, as far as there are rows for it: each row takes the values that meet most new ones. What is left over gets
 * rows of its own. The same input gives the same rows.
 */
export function pairwise(factors: Factors, begun: readonly Row[]): Row[] {
  const missing = new Set(pairsOf(factors));
  const rows = begun.map((row) => complete(row, factors, missing));
  for (const pair of missing) {
    if (missing.has(pair)) rows.push(complete(rowOf(pair), factors, missing));
  }
  return rows;
}

/** Every pair of values of different factors, as one text each. */
export function pairsOf(factors: Factors): string[] {
  const names = Object.keys(factors).sort();
  return names.flatMap((name, i) =>
    names
      .slice(i + 1)
      .flatMap((other) =>
        (factors[name] ?? []).flatMap((value) =>
          (factors[other] ?? []).map((its) => JSON.stringify([name, value, other, its])),
        ),
      ),
  );
}

/** The pairs that a row holds. */
export function pairsIn(row: Row): string[] {
  return pairsOf(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, [value]])));
}

function rowOf(pair: string): Row {
  const [name = '', value = '', other = '', its = ''] = JSON.parse(pair) as string[];
  return { [name]: value, [other]: its };
}

function complete(begun: Row, factors: Factors, missing: Set<string>): Row {
  let row = begun;
  for (const [name, values] of Object.entries(factors)) {
    if (name in row) continue;
    const gains = values.map((value) => gain({ ...row, [name]: value }, missing));
    row = { ...row, [name]: values[gains.indexOf(Math.max(...gains))] ?? '' };
  }
  for (const pair of pairsIn(row)) missing.delete(pair);
  return row;
}

function gain(row: Row, missing: ReadonlySet<string>): number {
  return pairsIn(row).filter((pair) => missing.has(pair)).length;
}
