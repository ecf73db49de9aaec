import type { LaneEvent } from '@hoi/model';
import { TARGET } from './timeline.layout.js';

/** A flag in the follow-up lane, with words beside it where there is room. */
export interface FlagMark {
  key: string;
  x: number;
  level: 0 | 1;
  events: LaneEvent[];
  words: boolean;
}

const BEFORE = 8;
const AFTER = 14;

/**
 * Places flags on two levels, by time: the first level with room for the sign. Words give way to the next sign before two
 * signs become one; only signs that could not each be hit are merged. None is ever left out.
 */
export function layoutFlags(
  events: readonly { event: LaneEvent; x: number; wordsWidth: number }[],
  width: number,
  levels: 1 | 2,
): FlagMark[] {
  const marks: FlagMark[] = [];
  const last: (FlagMark | undefined)[] = [undefined, undefined];
  const reach = [-Infinity, -Infinity];
  const all = ([0, 1] as const).slice(0, levels);
  for (const { event, x, wordsWidth } of events) {
    const free =
      all.find((level) => x - BEFORE >= (reach[level] ?? 0)) ??
      [...all].reverse().find((level) => x - (last[level]?.x ?? 0) >= TARGET);
    const previous = free === undefined ? marks.at(-1) : last[free];
    if (free === undefined) {
      previous?.events.push(event);
      if (previous) previous.words = false;
      continue;
    }
    if (previous && x - BEFORE < (reach[free] ?? 0)) previous.words = false;
    const words = wordsWidth > 0 && x + AFTER + wordsWidth <= width;
    const mark: FlagMark = { key: event.id, x, level: free, events: [event], words };
    marks.push(mark);
    last[free] = mark;
    reach[free] = words ? x + AFTER + wordsWidth + BEFORE : x + TARGET - BEFORE;
  }
  return marks;
}
