import { type Area, type TimelineItem, itemsOf } from '@hoi/model';
import { itemTitle, rowTitle } from './timeline.names.js';
import type { RowScene } from './timeline.scene.js';
import { INK, LABEL, MUTED, escape, fitted, line, n, rect, text } from './timeline.svg-ink.js';
import { drawMark } from './timeline.svg-mark.js';
import type { View } from './timeline.view.js';

const ROW = 38;

/** What is not there, and why. */
export function drawGap(
  name: string,
  [lead, more = '']: readonly [lead: string, more?: string],
  indent: number,
  y: number,
  parts: string[],
  view: View,
): number {
  const { width } = view.geometry;
  const after = 18 + view.measure(lead, true) * 1.1 + 8;
  parts.push(
    line(y, LABEL + width),
    text(indent, y + 23, fitted(name, LABEL - indent - 8, view.measure)),
    rect(
      LABEL + 6,
      y + 5,
      width - 12,
      ROW - 10,
      `rx="4" fill="#fff" stroke="${MUTED}" stroke-dasharray="3 3"`,
    ),
    text(LABEL + 18, y + 23, lead, { bold: true }),
    text(LABEL + after, y + 23, fitted(more, width - after - 16, view.measure), { ink: MUTED }),
  );
  return y + ROW;
}

/** A row and those of its benefits: names, periods, what is gathered under a number, what is paid. */
export function drawRow(
  scene: RowScene,
  area: Area,
  top: number,
  parts: string[],
  view: View,
): number {
  const { row, plot, benefits } = scene;
  const { messages: m, measure, geometry } = view;
  const lines = [
    { name: rowTitle(row, m), indent: 42, plot, items: scene.open ? row.own : itemsOf(row) },
    ...benefits.map(({ benefit, plot: own }) => ({
      name: benefit.title ?? m['timeline.untitled'],
      indent: 56,
      plot: own,
      items: benefit.items,
    })),
  ];
  let y = top;
  for (const { name, indent, plot: lane, items } of lines) {
    const paid = payments(items, y, Math.max(1, lane.rows) * ROW, area, view);
    parts.push(
      line(y, LABEL + geometry.width),
      `<g><title>${escape(name)}</title>${text(indent, y + (paid ? 18 : 23), fitted(name, LABEL - indent - 8, measure))}</g>`,
    );
    if (paid) parts.push(text(indent, y + 33, paid.words, { ink: MUTED }), paid.svg);
    for (const mark of lane.marks) parts.push(drawMark(mark, area, y + mark.row * ROW, name, view));
    for (const { left, right, row: sub, items: many } of lane.clusters) {
      const at = y + sub * ROW;
      const each = many.map(({ item }) => itemTitle(item, m)).join(', ');
      parts.push(
        `<g><title>${escape(`${m['timeline.clusterSpoken'](many.length)}: ${each}`)}</title>${density(LABEL + left, LABEL + right, at + 22, INK[area])}${text(LABEL + left, at + 17, m['timeline.cluster'](many.length))}</g>`,
      );
    }
    y += Math.max(1, lane.rows) * ROW + (paid ? 6 : 0);
  }
  return y;
}

/** Many periods in one place: fine upright lines, as on screen. */
function density(left: number, right: number, y: number, ink: string): string {
  return `${rect(left, y, right - left, 9, `rx="2" fill="#fff" stroke="${ink}"`)}<path d="M${n(left)} ${n(y + 4.5)}H${n(right)}" stroke="${ink}" stroke-width="9" stroke-dasharray="1 2"/>`;
}

/** What is paid for a row, when payments are shown: what it comes to, and where it lies. */
function payments(
  items: readonly TimelineItem[],
  y: number,
  height: number,
  area: Area,
  view: View,
): { svg: string; words: string } | undefined {
  const { part, all } = view.payments ?? {};
  if (!part || !all) return undefined;
  const lines = part.paidIn(part.paidFor(items, all), view.span);
  if (lines.length === 0) return undefined;
  const blocks = part
    .paidStretches(lines, view)
    .map(([x, wide]) =>
      rect(LABEL + x, y + height - 1, Math.max(1, wide), 4, `fill="${INK[area]}"`),
    );
  return { words: part.paidWords(lines, view), svg: blocks.join('') };
}
