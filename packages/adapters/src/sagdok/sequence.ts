import { type Instant } from '@hoi/model';
import { compareText } from './order.js';
import { type Valid } from './validity.js';

export interface SequenceCheck {
  /** Two hold at the same instant. */
  overlap: boolean;
  /** None holds for a while, or none after the last. */
  gap: boolean;
}

/** Looks at things of which exactly one should hold at any time, from the first on. An end nobody has given proves nothing. */
export function checkSequence(items: readonly Valid[]): SequenceCheck {
  const real = items
    .map(({ validity }) => validity)
    .filter((validity) => !validity.empty && validity.period.invalid === undefined)
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
  let overlap = false;
  let gap = false;
  let reach: Instant | 'open' | 'unknown' | undefined;
  for (const { from, to, period } of real) {
    if (reach === 'open') overlap = true;
    else if (reach !== undefined && reach !== 'unknown' && from !== undefined) {
      overlap ||= from < reach;
      gap ||= from > reach;
    }
    const end = to ?? (period.end.kind === 'ongoing' ? 'open' : 'unknown');
    reach = later(reach, end);
  }
  return { overlap, gap: gap || (reach !== undefined && reach !== 'open' && reach !== 'unknown') };
}

function later(a: Instant | 'open' | 'unknown' | undefined, b: Instant | 'open' | 'unknown') {
  if (a === 'open' || b === 'open') return 'open';
  if (a === undefined || b === 'unknown') return b;
  return a === 'unknown' || a < b ? b : a;
}
