import { type Area, dayNumber, formatDate, mainPeriod } from '@hoi/model';
import { asOfWords } from './timeline.as-of-banner.js';
import type { PeriodMark, Stretch } from './timeline.marks.js';
import { itemTitle, rowTitle } from './timeline.names.js';
import { type RowScene, sceneOf } from './timeline.scene.js';
import { barTexts } from './timeline.text.js';
import { windowWords } from './timeline.words.js';
import type { View } from './timeline.view.js';
import { windowOf } from './timeline.window.js';

/** A picture outlives its page, so it carries the light palette itself (DESIGN §2.3). */
const INK: Record<Area, string> = {
  crossCutting: '#1D2A3D',
  employment: '#2B5DB5',
  social: '#553496',
  family: '#A0386F',
  health: '#0A766B',
  education: '#626B0B',
  income: '#4D6079',
  other: '#4D6079',
};
const ALL_OPEN = { areaOpen: () => true, rowOpen: () => true };
const LABEL = 284;
const ROW = 38;
const TOP = 92;
const FONT = 'font-family="system-ui, sans-serif"';

const escape = (text: string) =>
  text.replace(/[&<>"']/g, (mark) => `&#${String(mark.charCodeAt(0))};`).replace(/\p{Cc}/gu, ' ');
const n = (value: number) => String(Math.round(value * 100) / 100);
const text = (x: number, y: number, words: string, more = '') =>
  `<text x="${n(x)}" y="${n(y)}" font-size="12" fill="#17202E" ${more}>${escape(words)}</text>`;

/** The picture of the window as a drawing of its own, in vectors, with its words as words. */
export function svgOf(view: View): string {
  const { geometry, messages: m, today, axis } = view;
  // A table or list has not laid out a picture; then everything is open in it.
  const scene = view.scene.length > 0 ? view.scene : sceneOf(view.lanes, geometry, today, ALL_OPEN);
  const parts: string[] = [];
  let y = TOP;
  for (const { lane, rows, before, after } of scene) {
    const outside = [
      before.items.length > 0 ? m['timeline.before'](before.items.length) : '',
      after.items.length > 0 ? m['timeline.after'](after.items.length) : '',
    ];
    const name = [m[`area.${lane.area}`], lane.withheld ? m['absence.withheld'] : '', ...outside];
    parts.push(
      `<rect x="0" y="${n(y)}" width="${n(LABEL + geometry.width)}" height="30" fill="#F4F6F9"/>`,
      `<rect x="0" y="${n(y)}" width="4" height="30" fill="${INK[lane.area]}"/>`,
      text(14, y + 20, name.filter(Boolean).join(' · '), 'font-weight="650"'),
    );
    y += 30;
    for (const row of rows) y = drawRow(row, lane.area, y, parts, view);
  }
  const now = geometry.x(dayNumber(today) + 0.5);
  const ticks = [
    ...axis.upper.map(({ x, label }) => text(LABEL + x + 4, TOP - 28, label, 'font-weight="650"')),
    ...axis.lower.map(({ x, label }) => text(LABEL + x + 4, TOP - 10, label)),
  ];
  const line =
    now >= 0 && now <= geometry.width
      ? `<path d="M${n(LABEL + now)} ${String(TOP)}V${n(y)}" stroke="#1D2A3D" stroke-width="2"/>`
      : '';
  const width = LABEL + geometry.width;
  const title = `${m['timeline.title']} · ${windowWords(view, windowOf(view.span))} · ${view.asOf ? asOfWords(view.asOf, m) : m['timeline.todayPill'](formatDate(today, m))}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(y + 8)}" width="${n(width)}" height="${n(y + 8)}" ${FONT}><title>${escape(title)}</title><rect width="100%" height="100%" fill="#fff"/>${text(14, 24, title, 'font-weight="650"')}${ticks.join('')}${line}${parts.join('')}</svg>\n`;
}

function drawRow(scene: RowScene, area: Area, top: number, parts: string[], view: View): number {
  const { row, plot, benefits } = scene;
  const lines = [
    { name: rowTitle(row, view.messages), indent: 28, plot },
    ...benefits.map(({ benefit, plot: own }) => ({
      name: benefit.title ?? view.messages['timeline.untitled'],
      indent: 46,
      plot: own,
    })),
  ];
  let y = top;
  for (const { name, indent, plot: lane } of lines) {
    parts.push(text(indent, y + 23, name.length > 38 ? `${name.slice(0, 37)}…` : name));
    for (const mark of lane.marks) parts.push(drawMark(mark, area, y + mark.row * ROW, name, view));
    for (const { left, right, row: sub, items } of lane.clusters) {
      const at = y + sub * ROW;
      parts.push(
        `<rect x="${n(LABEL + left)}" y="${n(at + 20)}" width="${n(right - left)}" height="9" fill="none" stroke="${INK[area]}" stroke-dasharray="1 2" stroke-width="9"/>`,
        text(LABEL + left, at + 15, view.messages['timeline.cluster'](items.length)),
      );
    }
    y += Math.max(1, lane.rows) * ROW;
  }
  return y;
}

function drawMark(mark: PeriodMark, area: Area, y: number, rowName: string, view: View): string {
  const { item } = mark.placed;
  const { messages: m, today } = view;
  const name = itemTitle(item, m);
  const words = barTexts(name === rowName ? undefined : name, mainPeriod(item), today, m, false);
  const { strong = '', muted = '' } = words[0] ?? {};
  const all = [strong, muted].filter(Boolean).join(' ');
  return `<g><title>${escape(`${name}: ${all}`)}</title>${
    mark.frame ? box(mark.frame, y + 3, 32, area, 'fill-opacity="0.11"', false) : ''
  }${mark.bar ? box(mark.bar, y + 23, 9, area, '', true) : ''}${
    view.measure(all, true) < mark.right - mark.left - 10
      ? text(LABEL + mark.left + 6, y + 17, all)
      : ''
  }</g>`;
}

function box(
  { left, right, filled, end, stubFrom }: Stretch,
  y: number,
  height: number,
  area: Area,
  more: string,
  solid: boolean,
): string {
  const ink = INK[area];
  const stop = end === 'unknown' ? Math.max(left, Math.min(stubFrom, right)) : right;
  const open =
    end === 'unknown'
      ? `<path d="M${n(LABEL + stop)} ${n(y + height / 2)}H${n(LABEL + right)}" stroke="${ink}" stroke-dasharray="3 3"/>${text(LABEL + right - 8, y + height / 2 + 4, '?')}`
      : '';
  const arrow =
    end === 'ongoing'
      ? `<path d="M${n(LABEL + right - 6)} ${n(y + height / 2 - 5)}l5 5-5 5" fill="none" stroke="${ink}"/>`
      : '';
  const fill = solid
    ? `<rect x="${n(LABEL + left)}" y="${n(y)}" width="${n(Math.max(0, Math.min(filled, stop) - left))}" height="${n(height)}" fill="${ink}"/>`
    : '';
  return `<rect x="${n(LABEL + left)}" y="${n(y)}" width="${n(Math.max(1, stop - left))}" height="${n(height)}" rx="3" fill="${solid ? '#fff' : ink}" stroke="${ink}" ${more}/>${fill}${open}${arrow}`;
}
