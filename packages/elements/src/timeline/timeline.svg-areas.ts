import { render } from 'lit';
import type { Area } from '@hoi/model';
import { areaGlyph } from '../internal/templates.js';
import { INK, n } from './timeline.svg-ink.js';

/** How often a pattern repeats, what turns it, and the white in it; as wide as on screen (DESIGN §2.3). */
type Pattern = [size: string, white: string];

const userSpace = (wide: number, high: number, more = '') =>
  `width="${n(wide)}" height="${n(high)}" patternUnits="userSpaceOnUse"${more}`;
const PATTERNS: Partial<Record<Area, Pattern>> = {
  social: [userSpace(6, 6, ' patternTransform="rotate(30)"'), '<path d="M4 0h2v6h-2z"/>'],
  // A share of the bar's own height, whatever it is.
  family: [
    'width="1" height="1" patternContentUnits="objectBoundingBox"',
    '<path d="M0 0.38h1v0.24h-1z"/>',
  ],
  health: [userSpace(8, 9), '<circle cx="4" cy="4.5" r="1.8"/>'],
  education: [userSpace(6, 9), '<path d="M4 0h2v9h-2z"/>'],
  income: [userSpace(14, 9), '<path d="M12 0h2v9h-2z"/>'],
};

const idOf = (area: Area): string => `hoi-pattern-${area}`;

/** The patterns of these areas: on paper without colours an area is told by its name, its picture and this. */
export function drawPatterns(areas: readonly Area[]): string {
  const all = areas.flatMap((area) => {
    const [size, white] = PATTERNS[area] ?? [];
    if (size === undefined) return [];
    const whole = size.includes('objectBoundingBox') ? 'M0 0h1v1h-1z' : 'M0 0h14v14h-14z';
    return `<pattern id="${idOf(area)}" ${size}><path d="${whole}" fill="${INK[area]}"/><g fill="#fff">${white}</g></pattern>`;
  });
  return all.length > 0 ? `<defs>${all.join('')}</defs>` : '';
}

/** What fills a bar of the area. */
export function fillOf(area: Area): string {
  return PATTERNS[area] ? `url(#${idOf(area)})` : INK[area];
}

/** The area's picture, as it stands beside its name on screen. */
export function drawGlyph(area: Area, x: number, y: number): string {
  const box = document.createElement('span');
  render(areaGlyph(area), box);
  const paths = [...box.querySelectorAll('path')].map(
    (path) => `<path d="${path.getAttribute('d') ?? ''}"/>`,
  );
  const plain = area !== 'crossCutting';
  const ink = INK[area];
  return `<g transform="translate(${n(x)} ${n(y)})"><path d="M0 0h20v20h-20z" fill="${ink}"${plain ? ' fill-opacity="0.11"' : ''}/><g transform="translate(3 3) scale(0.875)" fill="none" stroke="${plain ? ink : '#fff'}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g></g>`;
}
