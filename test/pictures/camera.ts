import type { Page } from 'playwright-core';
import type { PictureTaken } from './baselines.js';
import { hashOf } from './compare.js';
import { layoutOf } from './layout.js';

/** Longer ones are cut: what a story is about stands at its top, and a picture is to be looked at. */
const TALLEST = 800;
/** Beside what the story holds, so that a frame or a ring that grows is seen. */
const MARGIN = 8;

/** A picture of the story as it stands, with where its parts stand. */
export async function take(page: Page): Promise<PictureTaken> {
  const story = page.locator('.story');
  const { x, y, width, height } = await story.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + scrollX, y: top + scrollY, width, height };
  });
  if (width === 0 || height === 0) throw new Error('the story fills no room');
  const clip = {
    x: Math.max(0, x - MARGIN),
    y: Math.max(0, y - MARGIN),
    width: width + 2 * MARGIN,
    height: Math.min(height, TALLEST) + 2 * MARGIN,
  };
  const picture = await page.screenshot({ clip, fullPage: true, animations: 'disabled' });
  return { picture, width: Math.round(width), layout: await layoutOf(story, { x, y, width }) };
}

/** Takes pictures until one is as wanted, for as long as there is patience (ms); gives the last. */
export async function takeUntil(
  page: Page,
  wanted: (taken: PictureTaken) => boolean,
  patience: number,
): Promise<PictureTaken> {
  const began = performance.now();
  let taken = await take(page);
  while (!wanted(taken) && performance.now() - began < patience) {
    await page.waitForTimeout(250);
    taken = await take(page);
  }
  return taken;
}

/** A picture that has come to rest: two in a row are equal. */
export async function takeAtRest(page: Page): Promise<PictureTaken> {
  let last = '';
  return takeUntil(
    page,
    ({ picture }) => {
      const hash = hashOf(picture);
      const same = hash === last;
      last = hash;
      return same;
    },
    10_000,
  );
}
