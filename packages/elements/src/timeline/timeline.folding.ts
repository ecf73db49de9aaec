import { AREAS, type Area, type InterventionRow } from '@hoi/model';
import type { Folding } from './timeline.scene.js';

/** Lines of an area that table and list draw at once, and how many come when asked: thousands at a time no browser draws quickly. */
const LINES = 200;
export const MORE_LINES = 500;

/** What the reader has opened and closed. */
export class Folds implements Folding {
  #closed = new Set<Area>();
  #rows = new Map<string, boolean>();
  #events = new Set<Area>();
  #lists = new Set<Area>();
  /** How many lines of table and list have been asked for, by area or for all by time. */
  #lines = new Map<string, number>();

  constructor(private readonly changed: () => void) {}

  areaOpen(area: Area): boolean {
    return !this.#closed.has(area);
  }

  /** A row with several benefits starts open. */
  rowOpen({ id, benefits }: InterventionRow): boolean {
    return this.#rows.get(id) ?? benefits.length > 1;
  }

  get withEvents(): ReadonlySet<Area> {
    return this.#events;
  }

  closeAll(closed: boolean): void {
    this.#closed = new Set(closed ? AREAS : []);
  }

  toggleArea(area: Area): void {
    flip(this.#closed, area);
    this.changed();
  }

  toggleRow(row: InterventionRow): void {
    this.#rows.set(row.id, !this.rowOpen(row));
    this.changed();
  }

  /** The whole of an area's list, and not only its first few. */
  listOpen(area: Area): boolean {
    return this.#lists.has(area);
  }

  toggleList(area: Area): void {
    flip(this.#lists, area);
    this.changed();
  }

  /** Lines that stand before someone asks for more. */
  linesOf(key: Area | 'time'): number {
    return this.#lines.get(key) ?? LINES;
  }

  moreLines(key: Area | 'time'): void {
    this.#lines.set(key, this.linesOf(key) + MORE_LINES);
    this.changed();
  }

  toggleEvents(area: Area): void {
    flip(this.#events, area);
    this.changed();
  }
}

function flip<T>(set: Set<T>, one: T): void {
  if (!set.delete(one)) set.add(one);
}
