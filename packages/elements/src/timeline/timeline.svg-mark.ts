import { type Area, mainPeriod } from '@hoi/model';
import type { PeriodMark, Stretch } from './timeline.marks.js';
import { itemTitle } from './timeline.names.js';
import { fillOf } from './timeline.svg-areas.js';
import { INK, LABEL, escape, n, rect, text } from './timeline.svg-ink.js';
import { barTexts, fitText } from './timeline.text.js';
import type { View } from './timeline.view.js';

/** A period: its frame, its bar, and the longest text that fits; the whole of it when it is pointed at. */
export function drawMark(
  mark: PeriodMark,
  area: Area,
  y: number,
  rowName: string,
  view: View,
): string {
  const { item } = mark.placed;
  const { messages: m, today } = view;
  const name = itemTitle(item, m);
  const texts = barTexts(name === rowName ? undefined : name, mainPeriod(item), today, m, false);
  const [full] = texts;
  const box = mark.frame ?? mark.bar;
  const before = box?.startsBefore ? 12 : 0;
  const room = mark.right - mark.left - 12 - before - (box?.endsAfter ? 12 : 0);
  const { strong, muted } = fitText(texts, room, view.measure);
  const words = [full?.strong, full?.muted].filter(Boolean).join(', ');
  return `<g><title>${escape(`${name}: ${words}`)}</title>${
    mark.frame ? stretch(mark.frame, y + 3, 32, area, false) : ''
  }${mark.bar ? stretch(mark.bar, y + 23, 9, area, true) : ''}${
    strong === ''
      ? ''
      : text(LABEL + mark.left + 6 + before, y + 17, [strong, muted].filter(Boolean).join(' · '))
  }${box ? chevrons(box, y + 13, area) : ''}</g>`;
}

function stretch(
  { left, right, filled, end, stubFrom, startUnknown }: Stretch,
  y: number,
  height: number,
  area: Area,
  solid: boolean,
): string {
  const ink = INK[area];
  const stop = end === 'unknown' ? Math.max(left, Math.min(stubFrom, right)) : right;
  const middle = y + height / 2;
  const wide = Math.max(1, stop - left);
  // Nothing shows through it: today's line runs behind.
  const parts = [rect(LABEL + left, y, wide, height, 'rx="3" fill="#fff"')];
  const done = Math.max(0, Math.min(filled, stop) - left);
  // A pattern begins where its bar does.
  if (solid && done > 0)
    parts.push(
      `<g transform="translate(${n(LABEL + left)} ${n(y)})">${rect(0, 0, done, height, `rx="2" fill="${fillOf(area)}"`)}</g>`,
    );
  const inside = solid ? 'fill="none"' : `fill="${ink}" fill-opacity="0.11"`;
  parts.push(rect(LABEL + left, y, wide, height, `rx="3" ${inside} stroke="${ink}"`));
  if (end === 'unknown')
    parts.push(
      `<path d="M${n(LABEL + stop)} ${n(middle)}H${n(LABEL + right - 12)}" stroke="${ink}" stroke-dasharray="3 3"/>`,
      text(LABEL + right - 9, middle + 4, '?', { ink }),
    );
  if (startUnknown) parts.push(text(LABEL + left + 2, middle + 4, '?', { ink: '#fff' }));
  if (end === 'ongoing') parts.push(arrow(LABEL + right - 6, middle, 1, ink));
  return parts.join('');
}

/** Where the picture's edge cuts a period. */
function chevrons(
  { left, right, startsBefore, endsAfter }: Stretch,
  y: number,
  area: Area,
): string {
  return `${startsBefore ? arrow(LABEL + left + 9, y, -1, INK[area]) : ''}${
    endsAfter ? arrow(LABEL + right - 10, y, 1, INK[area]) : ''
  }`;
}

function arrow(x: number, y: number, way: 1 | -1, ink: string): string {
  return `<path d="M${n(x)} ${n(y - 5)}l${n(5 * way)} 5l${n(-5 * way)} 5" fill="none" stroke="${ink}" stroke-width="1.5"/>`;
}
