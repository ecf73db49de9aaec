import type { PlacedItem } from '@hoi/model';
import type { Geometry } from './timeline.axis.js';
import type { LaneLayout } from './timeline.layout.js';

/** A lane's list of marks knows what it shows, and what lies beside it. */
export type LaneList = HTMLElement & { lane?: LaneLayout };

/** Windows at either side that are foreseen. */
const BESIDE = 2.5;
const SVG = 'http://www.w3.org/2000/svg';
const n = (value: number) => String(Math.round(value * 100) / 100);

/**
 * What comes in from the sides while a lane is moved: the shapes of its periods outside the window, in one drawing, without words
 * and out of reach. Pixels across and em down, as the lane's styles have them.
 */
export function ghostPaths(
  { placed, place }: Pick<LaneLayout, 'placed' | 'place'>,
  { x, width }: Geometry,
): { frames: string; bars: string } {
  const reach = BESIDE * width;
  const out = { frames: '', bars: '' };
  let row = -1;
  let end = 0;
  const box = (one: PlacedItem, at: number, left: number, right: number) => {
    // Items come by sub-row and start: what one cannot tell from the one before is not drawn again.
    const from = row === one.row ? Math.max(left, end) : left;
    if (right - from < 0.5) return;
    row = one.row;
    end = right;
    const frame = one.item.frame !== null;
    const top = 0.385 + at * 2.92 + (frame ? 0 : 1.46);
    out[frame ? 'frames' : 'bars'] +=
      `M${n(from)} ${n(top)}H${n(right)}V${n(top + (frame ? 2.46 : 0.69))}H${n(from)}z`;
  };
  for (const one of placed) {
    const at = place(one.row);
    if (at === undefined) continue;
    const left = Math.max(x(one.from), -reach);
    const right = Math.min(one.to === Infinity ? Infinity : x(one.to + 1), width + reach);
    if (left < 0) box(one, at, left, Math.min(right, 0));
    if (right > width) box(one, at, Math.max(left, width), right);
  }
  return out;
}

/** The drawing in a lane; undefined when nothing lies beside the window. */
export function ghosts(
  { lane }: LaneList,
  geometry: Geometry,
  rtl: boolean,
): SVGElement | undefined {
  if (!lane) return undefined;
  const paths = ghostPaths(lane, geometry);
  if (paths.bars + paths.frames === '') return undefined;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'ghosts');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('preserveAspectRatio', 'none');
  const { width } = geometry;
  svg.setAttribute('viewBox', `0 0 ${n(width)} ${n(3.23 + (lane.rows - 1) * 2.92)}`);
  svg.setAttribute('width', n(width));
  for (const [name, d] of Object.entries(paths)) {
    if (d === '') continue;
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', d);
    if (rtl) path.setAttribute('transform', `matrix(-1 0 0 1 ${n(width)} 0)`);
    svg.append(path);
  }
  return svg;
}
