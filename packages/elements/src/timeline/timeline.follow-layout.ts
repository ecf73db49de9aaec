import type { LaneEvent } from '@hoi/model';
import { TARGET } from './timeline.layout.js';

/** A flag in the follow-up lane, with words beside it where there is room. */
export interface FlagMark {
  key: string;
  x: number;
  level: 0 | 1;
  events: LaneEvent[];
  /** Which of the flag's words stand beside it, the best first; undefined: none. */
  words: number | undefined;
  /** The words stand before the sign, because after it the plot ends. */
  wordsBefore: boolean;
}

const BEFORE = 8;
const AFTER = 14;
/** Air between words and the next sign. */
const TAIL = 3;

interface Level {
  /** Where the last sign, or its words, end. */
  reach: number;
  mark: FlagMark | undefined;
  /** What the last flag's words may be, and how much room each takes. */
  widths: readonly number[];
}

/**
 * Places flags by time, on one or two levels: the one where the best words fit. Words give way to shorter ones before a
 * later flag goes without; where not even the shortest fit, flags are merged and counted. None is ever left out. Words before a
 * flag begin no earlier than `from`, where the pill of what is overdue ends.
 */
export function layoutFlags(
  events: readonly { event: LaneEvent; x: number; widths: readonly number[] }[],
  width: number,
  levels: 1 | 2,
  from = 0,
): FlagMark[] {
  const marks: FlagMark[] = [];
  const all = Array.from({ length: levels }, (): Level => ({
    reach: -Infinity,
    mark: undefined,
    widths: [],
  }));
  for (const { event, x, widths } of events) {
    const level = best(x, widths) ?? yielding(x);
    const found = level && place(level, x, widths, width, from);
    const last = marks.at(-1);
    if (!found && last) {
      last.events.push(event);
      last.words = undefined;
      continue;
    }
    const mark: FlagMark = {
      key: event.id,
      x,
      level: level ? (all.indexOf(level) as 0 | 1) : 0,
      events: [event],
      words: found?.words,
      wordsBefore: found?.before ?? false,
    };
    marks.push(mark);
    Object.assign(level ?? (all[0] as Level), {
      mark,
      widths,
      reach: found?.reach ?? x + TARGET - BEFORE,
    });
  }
  return marks;

  /** The level with room for the best words; of equals the upper. */
  function best(x: number, widths: readonly number[]): Level | undefined {
    let found: Level | undefined;
    let least = Infinity;
    for (const level of all) {
      const here = place(level, x, widths, width, from);
      const words = here && (here.words ?? 0);
      if (words === undefined || words >= least) continue;
      found = level;
      least = words;
    }
    return found;
  }

  /** A level whose last flag can make room with shorter words. */
  function yielding(x: number): Level | undefined {
    for (const level of all) {
      const { mark, widths } = level;
      if (!mark || mark.words === undefined || mark.wordsBefore) continue;
      const shorter = widths.findIndex((one) => mark.x + AFTER + one + TAIL <= x - BEFORE);
      if (shorter < 0) continue;
      mark.words = shorter;
      level.reach = mark.x + AFTER + (widths[shorter] ?? 0) + TAIL;
      return level;
    }
    return undefined;
  }
}

/** The best words that fit on a level, after the sign or at the plot's end before it. */
function place(
  { reach }: Level,
  x: number,
  widths: readonly number[],
  width: number,
  from: number,
): { words: number | undefined; before: boolean; reach: number } | undefined {
  if (x - BEFORE < reach) return undefined;
  if (widths.length === 0) return { words: undefined, before: false, reach: x + TARGET - BEFORE };
  const after = widths.findIndex((one) => x + AFTER + one <= width);
  if (after === 0) return { words: 0, before: false, reach: x + AFTER + (widths[0] ?? 0) + TAIL };
  const before = widths.findIndex((one) => x - AFTER - one >= Math.max(from, reach));
  if (before >= 0 && (after < 0 || before < after)) {
    return { words: before, before: true, reach: x + TARGET - BEFORE };
  }
  if (after < 0) return undefined;
  return { words: after, before: false, reach: x + AFTER + (widths[after] ?? 0) + TAIL };
}
