import { setTimeout } from 'node:timers/promises';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Axe from 'axe-core';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../../scripts/find-browser.mjs';

export async function launch(): Promise<Browser> {
  const { executablePath } = await findBrowser();
  return chromium.launch({ executablePath, args: BROWSER_ARGUMENTS, chromiumSandbox: false });
}

/** A page whose every word to the outside is written down. */
export interface WatchedPage {
  page: Page;
  /** Console lines and uncaught errors. */
  said: string[];
  /** Body of every answer, by address. */
  bodies: Map<string, string>;
  /** Every address asked for. */
  asked: string[];
  violations(): Promise<string[]>;
  close(): Promise<void>;
}

export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const said: string[] = [];
  const bodies = new Map<string, string>();
  const asked: string[] = [];
  const reading: Promise<void>[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  page.on('request', (request) => asked.push(request.url()));
  page.on('response', (response) => {
    // A stream of changes has no end to wait for.
    if (response.url().endsWith('/changes')) return;
    const keep = async () => void bodies.set(response.url(), await response.text());
    reading.push(keep().catch(() => {}));
  });
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return {
    page,
    said,
    bodies,
    asked,
    violations: () =>
      page.evaluate(() => (window as unknown as { violations: string[] }).violations),
    close: async () => {
      // An answer whose server was killed on the way has no end either.
      await Promise.race([Promise.all(reading), setTimeout(5_000)]);
      await context.close();
    },
  };
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What WCAG 2.2 A and AA find wrong on the whole page, shadow trees included: one line each. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  // A page may have an axe of its own: ours is taken aside before anyone else's can stand in its place.
  if (!(await page.evaluate(() => 'ownAxe' in window))) {
    await page.evaluate(`${axeSource}; window.ownAxe = window.axe`);
  }
  return page.evaluate(async (values) => {
    const { ownAxe } = window as unknown as { ownAxe: typeof Axe };
    const { violations } = await ownAxe.run({ runOnly: { type: 'tag', values } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => {
        const why = (failureSummary ?? '').replace(/\s+/g, ' ');
        return `${id}: ${target.flat().join(' ')} ${why}`;
      }),
    );
  }, TAGS);
}

/** How far the page can be scrolled sideways; 0 is as it should be. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
