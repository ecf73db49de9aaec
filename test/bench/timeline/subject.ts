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
  /** Settles when nothing that a step has set off is still to be drawn; absent: each step draws all of it. */
  rested?(): Promise<unknown>;
  /** Periods that stand on the page or canvas. */
  drawn(): number;
  destroy(): void;
}

export type Subject = (room: HTMLElement, data: BenchData, window: BenchWindow) => Mounted;
