import type { BenchData, BenchPeriod } from './data.js';

/** A window as two days, both inclusive. */
export interface BenchWindow {
  from: string;
  to: string;
}

/** Something that shows the data and can be asked to do what a reader asks of a timeline. */
export interface Mounted {
  update(data: BenchData, period: BenchPeriod): void;
  show(window: BenchWindow): void;
  /** Periods that stand on the page or canvas. */
  drawn(): number;
  destroy(): void;
}

export type Subject = (room: HTMLElement, data: BenchData, window: BenchWindow) => Mounted;
