import { type Area, type Instant, type SystemCoverage, inAreaOrder } from '@hoi/model';
import type { HeardSystem, Trust } from '../internal/trust.js';

/** One system in the ledger. */
export interface SystemLine {
  system: string;
  label: string | undefined;
  state: SystemCoverage['state'];
  areas: Area[];
  /** Newest change seen in the areas that are shown. */
  latestChange: Instant | undefined;
  /** What it means that no change was seen: there was none, not all have answered, or nothing of the system is shown. */
  noChange: 'none' | 'notHeard' | 'notShown';
}

/** One line per system; of a withheld area nothing is told but that the system delivers from there. Those that do not deliver come last. */
export function systemLines({
  systems,
  withheld,
}: Pick<Trust, 'systems' | 'withheld'>): SystemLine[] {
  const lines = new Map<string, HeardSystem[]>();
  for (const one of systems) {
    const key = `${one.state === 'doesNotDeliver' ? 1 : 0} ${one.system} ${one.state}`;
    lines.set(key, [...(lines.get(key) ?? []), one]);
  }
  const hidden = new Set(withheld.map(({ area }) => area));
  return [...lines.entries()]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .flatMap(([, rows]) => {
      const [first] = rows;
      return first ? [lineOf(first, rows, hidden)] : [];
    });
}

function lineOf(
  { system, state }: HeardSystem,
  rows: readonly HeardSystem[],
  hidden: ReadonlySet<Area>,
): SystemLine {
  const shown = rows.filter(({ area }) => !hidden.has(area));
  return {
    system,
    label: rows.map((one) => one.label).find((label) => label !== undefined),
    state,
    areas: inAreaOrder(rows.map(({ area }) => area)),
    latestChange: shown
      .flatMap(({ latestChange }) => latestChange ?? [])
      .sort()
      .at(-1),
    noChange:
      shown.length === 0 ? 'notShown' : shown.every(({ heard }) => heard) ? 'none' : 'notHeard',
  };
}
