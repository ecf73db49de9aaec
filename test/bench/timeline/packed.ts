import { civilDate, dayNumber, packRows } from '@hoi/model';
import type { BenchData, BenchPeriod } from './data.js';

/** A period with the sub-row it lies in, in days; both ends inclusive, an open end infinite. */
export interface PackedPeriod {
  period: BenchPeriod;
  row: number;
  from: number;
  to: number;
}

export interface PackedLane {
  name: string;
  periods: PackedPeriod[];
  rows: number;
}

export function packLane(name: string, periods: readonly BenchPeriod[]): PackedLane {
  const days = periods.map(({ id, from, to }) => ({
    id,
    from: dayNumber(civilDate(from)),
    to: to === null ? Infinity : dayNumber(civilDate(to)),
  }));
  const { rows, count } = packRows(days);
  return {
    name,
    rows: count,
    periods: periods.map((period, i) => ({
      period,
      row: rows[i] ?? 0,
      from: days[i]?.from ?? 0,
      to: days[i]?.to ?? 0,
    })),
  };
}

/** Every lane packed: what both baselines do when they are given data. */
export function packAll({ lanes, periods }: BenchData): PackedLane[] {
  const byLane = lanes.map((): BenchPeriod[] => []);
  for (const period of periods) byLane[period.lane]?.push(period);
  return lanes.map(({ name }, i) => packLane(name, byLane[i] ?? []));
}
