import { dayNumber } from '@hoi/model';
import { connectionName } from '../internal/templates.js';
import { dayPill } from './timeline.as-of-banner.js';
import { provenanceWords } from './timeline.provenance.js';
import { type AreaScene, sceneOf } from './timeline.scene.js';
import {
  INK,
  LABEL,
  LINE,
  MUTED,
  TEXT,
  escape,
  fitted,
  line,
  n,
  rect,
  text,
} from './timeline.svg-ink.js';
import { drawGlyph, drawPatterns } from './timeline.svg-areas.js';
import { drawGap, drawRow } from './timeline.svg-rows.js';
import { drawEvent, drawLegend } from './timeline.svg-signs.js';
import { drawConsents, drawFlags } from './timeline.svg-top.js';
import { windowWords } from './timeline.words.js';
import type { View } from './timeline.view.js';
import { windowOf } from './timeline.window.js';

const ALL_OPEN = { areaOpen: () => true, rowOpen: () => true };
const HEAD = 32;
const AXIS = 66;
const TOP = 104;

/**
 * The picture of the window as a drawing of its own, in vectors, with its words as words: names, dates, events, payments, what is not
 * shown, what the signs mean, from whom it came and when.
 */
export function svgOf(view: View): string {
  const { geometry, messages: m, today } = view;
  // A table or list has not laid out a picture; then everything is open in it.
  const scene = view.scene.length > 0 ? view.scene : sceneOf(view.lanes, geometry, today, ALL_OPEN);
  const width = LABEL + geometry.width;
  const parts: string[] = [];
  let y = TOP;
  for (const lane of [drawFlags(y, view), drawConsents(y, view)]) {
    if (!lane) continue;
    parts.push(`<g transform="translate(0 ${n(y - TOP)})">${lane.svg}</g>`, line(y, width));
    y += lane.height;
  }
  for (const area of scene) y = drawArea(area, y, parts, view);
  for (const report of [...view.trust.failed, ...view.trust.late]) {
    const name = connectionName(report, m);
    const words = report.state === 'late' ? m['absence.late'](name) : m['absence.failed'];
    y = drawGap(name, [words], 14, y, parts, view);
  }
  const [legend, high] = drawLegend(y, width, view);
  const height = y + high;
  const name = m[view.citizen ? 'timeline.titleCitizen' : 'timeline.title'];
  const title = `${name} · ${windowWords(view, windowOf(view.span))}`;
  const words = `${title} · ${dayPill(view)} · ${provenanceWords(view)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" lang="${m.lang}" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" font-family="system-ui, sans-serif" role="img"><title>${escape(words)}</title>${drawPatterns(scene.map(({ lane }) => lane.area))}${rect(0, 0, width, height, 'fill="#fff"')}${text(14, 24, title, { bold: true })}${text(14, 44, provenanceWords(view), { ink: MUTED })}${axis(y, view)}${parts.join('')}${line(y, width)}${legend}</svg>\n`;
}

/** Years above months, a line down from each, and today. */
function axis(bottom: number, { axis: { upper, lower }, geometry, today, ...view }: View): string {
  const now = geometry.x(dayNumber(today) + 0.5);
  const inside = now >= 0 && now <= geometry.width;
  const pill = dayPill({ today, ...view });
  const wide = view.measure(pill, true) + 18;
  const at = LABEL + Math.min(Math.max(now, wide / 2), geometry.width - wide / 2);
  return [
    ...lower.map(
      ({ x }) => `<path d="M${n(LABEL + x)} ${AXIS + 18}V${n(bottom)}" stroke="${LINE}"/>`,
    ),
    ...upper.map(({ x, label }) => text(LABEL + x + 4, AXIS + 8, label, { bold: true })),
    ...lower.map(({ x, label }) => text(LABEL + x + 4, AXIS + 28, label, { ink: MUTED })),
    inside
      ? `<path d="M${n(LABEL + now)} ${AXIS + 14}V${n(bottom)}" stroke="${TEXT}" stroke-width="2"/>${rect(at - wide / 2, AXIS - 6, wide, 20, `rx="10" fill="${TEXT}"`)}<text x="${n(at)}" y="${AXIS + 8}" font-size="12" fill="#fff" font-weight="650" text-anchor="middle">${escape(pill)}</text>`
      : '',
  ].join('');
}

/** An area: its name, what lies outside the picture, its events; then its rows, or why there are none. */
function drawArea(scene: AreaScene, top: number, parts: string[], view: View): number {
  const { lane, rows, events, before, after, silhouette } = scene;
  const { messages: m, geometry, measure } = view;
  const ink = INK[lane.area];
  const counts = [
    before.count + before.events.length > 0
      ? m['timeline.before'](before.count + before.events.length)
      : '',
    after.count + after.events.length > 0
      ? m['timeline.after'](after.count + after.events.length)
      : '',
    silhouette && silhouette.shown > 0 ? m['timeline.cluster'](silhouette.shown) : '',
  ].filter(Boolean);
  const name = m[`area.${lane.area}`];
  const outside = fitted(counts.join(' · '), LABEL - 62 - measure(name, true) * 1.1, measure);
  parts.push(
    rect(0, top, LABEL + geometry.width, HEAD, 'fill="#F4F6F9" fill-opacity="0.85"'),
    line(top, LABEL + geometry.width),
    drawGlyph(lane.area, 14, top + 6),
    text(42, top + 21, name, { bold: true }),
    counts.length > 0 ? text(LABEL - 12, top + 21, outside, { ink: MUTED, end: true }) : '',
    ...events.marks.map((mark) => drawEvent(mark, top + HEAD / 2, view)),
  );
  let y = top + HEAD;
  if (lane.withheld) {
    const byRole = lane.withheld.reason === 'role';
    const why = byRole
      ? ([m['absence.role']] as const)
      : ([m['absence.withheld'], m['absence.withheldMore']] as const);
    y = drawGap(m['timeline.wholeArea'], why, 42, y, parts, view);
  }
  for (const row of rows) y = drawRow(row, lane.area, y, parts, view);
  for (const { label, system } of lane.missing) {
    const more = view.citizen ? '' : m['absence.searchIn'](system);
    y = drawGap(label ?? system, [m['absence.notDelivering'], more], 42, y, parts, view);
  }
  parts.push(rect(0, top, 4, y - top, `fill="${ink}"`));
  return y;
}
