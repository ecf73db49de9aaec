import type { Browser } from 'playwright-core';
import { hashOf } from './compare.js';

/** How a machine draws. Pictures from machines that draw differently cannot be compared pixel by pixel. */
export interface Rendering {
  /** The browser's major version. */
  browser: string;
  /** Those of the families our themes ask for that are there. */
  fonts: readonly string[];
  /** A hash of letters and lines as they come out. */
  sample: string;
}

const FAMILIES = [
  'Segoe UI',
  'IBM Plex Sans',
  'Open Sans',
  'Inter',
  'DejaVu Sans',
  'Liberation Sans',
];
const LETTERS = 'Helhedsorienteret æøå ÆØÅ § 12 · 1.250,00 kr. – „ord” → ‹ › ✓ …';
const SAMPLE = `<body style="margin:8px">
  ${[400, 600, 700].map((weight) => `<p style="font:${weight} 13px system-ui,sans-serif">${LETTERS}`).join('')}
  <p style="font:17px 'Segoe UI',sans-serif">${LETTERS}<p style="font:italic 12px serif">${LETTERS}
  <i style="display:block;inline-size:200px;block-size:20px;border:1px dashed #76839a;border-radius:6px;
    background:repeating-linear-gradient(135deg,#2b5db5 0 3px,#fff 3px 6px)"></i>`;

export async function renderingOf(browser: Browser): Promise<Rendering> {
  const page = await browser.newPage({ viewport: { width: 640, height: 240 } });
  try {
    await page.setContent(SAMPLE);
    const fonts = await page.evaluate(async (families) => {
      await document.fonts.ready;
      const context = document.createElement('canvas').getContext('2d');
      const widthIn = (font: string) => {
        if (context) context.font = font;
        return context?.measureText('mmmmwwwwiiiillll0123').width;
      };
      const fallbacks = ['monospace', 'serif'];
      return families.filter((family) =>
        fallbacks.some(
          (other) => widthIn(`40px "${family}", ${other}`) !== widthIn(`40px ${other}`),
        ),
      );
    }, FAMILIES);
    const sample = hashOf(await page.screenshot());
    return { browser: browser.version().split('.')[0] ?? '', fonts, sample };
  } finally {
    await page.close();
  }
}

/** Why two renderings cannot be compared, in words; nothing when they can. */
export function incomparable(then: Rendering, now: Rendering): string | undefined {
  const list = (fonts: readonly string[]) => fonts.join(', ') || 'none of ours';
  const reasons = [
    then.browser === now.browser ? '' : `browser ${then.browser} then, ${now.browser} now`,
    list(then.fonts) === list(now.fonts)
      ? ''
      : `fonts ${list(then.fonts)} then, ${list(now.fonts)} now`,
    then.sample === now.sample ? '' : 'letters come out differently',
  ].filter(Boolean);
  return reasons.length > 0 ? reasons.join('; ') : undefined;
}
