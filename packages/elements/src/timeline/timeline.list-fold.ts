import { type CivilDate, itemStatus } from '@hoi/model';
import type { RecordLine } from './timeline.records.js';

/** Records of an area that stand before anyone asks for the rest. */
const FIRST = 3;

export interface FoldedList {
  shown: readonly RecordLine[];
  /** Left out: what runs, comes or cannot be told, and what has ended. */
  more: number;
  earlier: number;
}

/**
 * A few of what is current; the rest is counted, by whether it has ended. A case over its benefits stands with the first of them
 * and is not counted among the few. Few are never folded.
 */
export function foldLines(lines: readonly RecordLine[], today: CivilDate): FoldedList {
  const leaves = lines.filter((line) => !isOver(line));
  if (leaves.length <= FIRST) return { shown: lines, more: 0, earlier: 0 };
  const current = leaves.filter((line) => !hasEnded(line));
  const first = new Set(current.length > 0 ? current.slice(0, FIRST) : leaves.slice(0, 1));
  const rows = new Set([...first].map(({ row }) => row));
  const shown = lines.filter((line) => first.has(line) || (isOver(line) && rows.has(line.row)));
  const rest = lines.filter((line) => !shown.includes(line));
  const earlier = rest.filter(hasEnded).length;
  return { shown, more: rest.length - earlier, earlier };

  function hasEnded({ item }: RecordLine): boolean {
    return itemStatus(item, today) === 'ended';
  }
}

function isOver({ item, row }: RecordLine): boolean {
  return row.benefits.length > 0 && row.own.includes(item);
}
