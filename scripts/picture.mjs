import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from './find-browser.mjs';
import { png8 } from './png8.mjs';

// Takes the README's pictures: the complex life, as the running portal shows it.
//     HOI_TODAY=2026-11-12 npm start, and in another terminal: node scripts/picture.mjs [address]
const address = process.argv[2] ?? 'http://127.0.0.1:4173/';
const folder = new URL('../docs/img/', import.meta.url);

const { executablePath } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1500 } });
  await page.clock.install({ time: '2026-11-12T09:14:00+01:00' });
  await page.goto(address).catch(() => {
    throw new Error(`Nothing answers at ${address}: start the portal first.`);
  });
  await page.locator('.people a').first().click();
  // Drawn, and drawn for good: every source has answered.
  for (const tag of ['hoi-case-overview', 'hoi-timeline', 'hoi-joint-plan']) {
    await page.locator(`${tag} footer`).getByText('4 af 4 kilder').waitFor();
  }
  await page.locator('hoi-consent-status footer').getByText('Hentet').waitFor();
  await keep('portal', await page.screenshot());
  await keep('timeline', await page.locator('hoi-timeline').screenshot());
} finally {
  await browser.close();
}

async function keep(name, picture) {
  const { pixels, width, height } = await decode(await browser.newPage(), picture);
  const small = png8(Buffer.from(pixels, 'base64'), width, height);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${name}.png`, folder), small);
  console.log(`${fileURLToPath(folder)}${name}.png: ${Math.round(small.length / 1024)} kB`);
}

/* global Image, OffscreenCanvas, btoa -- inside the page */

/** A browser reads PNG better than anything we could write here. */
function decode(page, picture) {
  return page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const { width, height } = image;
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      let text = '';
      for (let i = 0; i < data.length; i += 32768) {
        text += String.fromCharCode(...data.subarray(i, i + 32768));
      }
      return { pixels: btoa(text), width, height };
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
}
