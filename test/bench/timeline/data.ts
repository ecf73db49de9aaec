/** A period as any of the subjects is given it: days `YYYY-MM-DD`, the last one inclusive. */
export interface BenchPeriod {
  id: string;
  lane: number;
  name: string;
  from: string;
  /** null: it has no end. */
  to: string | null;
}

export interface BenchData {
  lanes: readonly { id: string; name: string }[];
  periods: readonly BenchPeriod[];
}

export const TODAY = '2026-11-12';
const NAMES = ['Mentor', 'Støtte i hjemmet', 'Virksomhedspraktik', 'Sygedagpenge', 'Genoptræning'];

/** N periods over N/20 lanes, beginning 2015–2026; 15 % have no end, the others last from a day to two years. */
export function benchData(count: number): BenchData {
  const dice = random(count);
  const lanes = Array.from({ length: count / 20 }, (_, i) => ({
    id: uuid(i),
    name: `Sag ${String(i + 1)}`,
  }));
  const periods = Array.from({ length: count }, (_, i): BenchPeriod => {
    const start = Math.floor(dice() * 365.25 * 12);
    const length = Math.floor(dice() ** 2 * 730);
    const open = dice() < 0.15;
    const lane = i % lanes.length;
    return {
      id: `p${String(i)}`,
      lane,
      name: NAMES[lane % NAMES.length] ?? '',
      from: day(start),
      to: open ? null : day(Math.min(start + length, 365 * 12 + 2)),
    };
  });
  return { lanes, periods };
}

/** The same with one period moved: what an update brings. */
export function moved(data: BenchData, round: number): { data: BenchData; period: BenchPeriod } {
  const at = round % Math.min(data.lanes.length, 3);
  const old = data.periods[at];
  if (!old) throw new Error('no period to move');
  const period = { ...old, from: day(4000 + (round % 7)), to: day(4200 + (round % 11)) };
  return { data: { ...data, periods: data.periods.with(at, period) }, period };
}

/** Days after 2015-01-01. */
function day(n: number): string {
  return new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10);
}

function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** Mulberry32: the same data in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
