import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareGrant, decidedCase } from '@hoi/korsbaek';
import type { Period } from '@hoi/model';
import { type WatchedPage, launch, openPage } from './browser.js';
import { serveEmbed } from './embed-page.js';

const on = (start: string, date: string) => ({ start, end: { kind: 'on', date } }) as Period;
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const AREAS = ['employment', 'social', 'family', 'health'] as const;

/** Cases over ten years, twelve rows to an area, each with a grant and its benefit. */
const CASES = Array.from({ length: 48 }, (_, i) =>
  decidedCase(
    uuid(i),
    `Sag nummer ${String(i)}`,
    on(`20${String(17 + (i % 10))}-0${String(1 + (i % 9))}-15`, '2026-12-31'),
    { area: AREAS[i % 4] ?? 'other' },
  ),
);
const GRANTS = CASES.map(({ id, area }, i) => {
  const period = on('2025-03-01', i % 2 === 0 ? '2026-06-30' : '2027-02-28');
  return bareGrant(uuid(1000 + i), `Ydelse ${String(i)}`, period, {
    area,
    cases: [{ caseId: id }],
  });
});
const reading = (connection: string, value: unknown) => ({
  value,
  settled: true,
  retrievedAt: '2026-11-12T08:14:00.000Z',
  connections: [{ connection, state: 'answered', at: '2026-11-12T08:14:00.000Z' }],
  systems: [],
  withheld: [{ area: 'education', reason: 'consent' }],
  rejected: 0,
});
const FAILED = {
  ...reading('fvu', []),
  connections: [{ connection: 'fvu', label: 'FVU-registeret', state: 'failed', reason: 'timeout' }],
};

let browser: Browser;
let embed: Awaited<ReturnType<typeof serveEmbed>>;

beforeAll(async () => {
  embed = await serveEmbed(
    '<main style="min-block-size: 3000px"><hoi-timeline today="2026-11-12"></hoi-timeline></main>',
  );
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  embed?.close();
});

async function openTimeline(options: Parameters<typeof openPage>[1] = {}): Promise<WatchedPage> {
  const opened = await openPage(browser, options);
  await opened.page.addInitScript(keepPaper);
  await opened.page.goto(embed.address);
  await opened.page.waitForFunction(() => customElements.get('hoi-timeline') !== undefined);
  await opened.page.evaluate(
    ([cases, grants, documents, person]) => {
      Object.assign(document.querySelector('hoi-timeline') as object, {
        cases,
        grants,
        documents,
        person,
      });
    },
    [
      reading('sdi', CASES),
      reading('ydi', GRANTS),
      FAILED,
      { id: 'p', name: 'Sanne Lund', civilRegistrationNumber: '0101010000' },
    ] as const,
  );
  await opened.page.locator('hoi-timeline .grid').waitFor({ timeout: 30_000 });
  return opened;
}

/** Printing would open a dialog: the paper's own document is kept instead, with its styles as they were written. */
function keepPaper(): void {
  const replace = CSSStyleSheet.prototype.replaceSync;
  CSSStyleSheet.prototype.replaceSync = function (text: string) {
    Object.assign(this, { written: text });
    return replace.call(this, text);
  };
  window.print = () => {
    (window.top as unknown as { printed: unknown }).printed = {
      html: document.documentElement.outerHTML,
      css: document.adoptedStyleSheets
        .map((sheet) => (sheet as unknown as { written: string }).written)
        .join('\n'),
    };
  };
}

describe('the timeline on paper', () => {
  it('is a landscape document of its own, whose every page says whose, when, from whom and what is missing', async () => {
    const { page, said, close } = await openTimeline();
    await page.locator('hoi-timeline .save summary').click();
    await page.locator('hoi-timeline .save li button').first().click();
    await page.waitForFunction(() => 'printed' in window, null, { timeout: 30_000 });
    const { html, css } = await page.evaluate(
      () => (window as unknown as { printed: { html: string; css: string } }).printed,
    );
    expect(html).not.toContain('0101010000');
    const paper = await (await browser.newContext()).newPage();
    // The frame that is printed is blank, and so in quirks mode: no doctype.
    await paper.setContent(html);
    await paper.addStyleTag({ content: css });
    await paper.emulateMedia({ media: 'print' });
    await paper.setViewportSize({ width: 1047, height: 700 });
    const heads = await paper.locator('.sheet .paper-head, .annex .paper-head').allInnerTexts();
    const sheets = await paper.locator('.sheet').count();
    expect(heads).toHaveLength(sheets + 1);
    for (const [at, head] of heads.entries()) {
      expect(head).toContain('Sanne Lund · Tidslinje');
      expect(head).toContain(`del ${String(at + 1)} af ${String(heads.length)}`);
      expect(head).toContain('Hentet 12. nov. 2026 kl. 09.14');
      expect(head).toContain('Kilder: Sagsindekset og Ydelsesindekset');
      expect(head).toContain('Mangler: FVU-registeret');
      expect(head).toContain('1 område tilbageholdt');
    }
    // From the first month of the course to its last, and every case and benefit on some sheet.
    expect(heads[0]).toContain('jan. 2017');
    expect(heads.at(-2)).toContain('2027');
    const drawn = await paper.locator('.sheet').allTextContents();
    for (let i = 0; i < CASES.length; i++) {
      expect(drawn.some((text) => text.includes(`Sag nummer ${String(i)}`))).toBe(true);
      expect(drawn.some((text) => text.includes(`Ydelse ${String(i)}`))).toBe(true);
    }
    expect(await paper.locator('.annex').innerText()).toContain('1. mar. 2025 – 28. feb. 2027');
    const wide = await paper.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(1047);
    // Every sheet stands on a page of its own: none is so high that it runs over.
    await paper.evaluate(() => document.querySelector('.annex')?.remove());
    const pdf = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(sheets);
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    for (const [, width, height] of sizes) {
      expect(Math.round(Number(width))).toBe(842);
      expect(Math.round(Number(height))).toBe(595);
    }
    expect(said).toEqual([]);
    await close();
  }, 180_000);
});

describe('the timeline under a finger', () => {
  const TOUCH = { hasTouch: true, isMobile: true, viewport: { width: 820, height: 900 } };
  const lengthOf = (page: Page) =>
    page.evaluate(() => {
      const { from, to } = document.querySelector('hoi-timeline')?.window ?? {};
      return from && to ? (Date.parse(to) - Date.parse(from)) / 86_400_000 : 0;
    });

  it('is zoomed by two fingers about where they are, and moved by one', async () => {
    const { page, close } = await openTimeline(TOUCH);
    const touch = await fingers(page);
    const box = await plotOf(page);
    const y = box.y + 220;
    const mid = box.x + box.width * 0.7;
    const pinch = async (aparts: readonly number[], lean: number) => {
      const at = (apart: number): [x: number, y: number][] => [
        [mid - apart, y - apart * lean],
        [mid + apart, y + apart * lean],
      ];
      for (const [i, apart] of aparts.entries())
        await touch(i === 0 ? 'touchStart' : 'touchMove', ...at(apart));
      await touch('touchEnd');
    };
    await pinch([40, 60, 90, 120, 160], 0.3);
    await expect.poll(() => lengthOf(page), { timeout: 15_000 }).toBeGreaterThan(50);
    const near = await lengthOf(page);
    expect(near).toBeLessThan(200);
    const scale = await page.evaluate(() => window.visualViewport?.scale);
    expect(scale, 'the page itself is not zoomed').toBe(1);
    await pinch([160, 120, 90, 60, 40], 0.3);
    await expect.poll(() => lengthOf(page), { timeout: 15_000 }).toBeGreaterThan(near * 2);
    // Fingers above each other are as far apart as fingers side by side.
    await pinch([4, 5, 6], 20);
    expect(await lengthOf(page)).toBeGreaterThan(near);
    const from = await page.evaluate(() => document.querySelector('hoi-timeline')?.window?.from);
    await touch('touchStart', [mid, y]);
    for (const by of [10, 60, 120, 180]) await touch('touchMove', [mid - by, y]);
    await touch('touchEnd');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('hoi-timeline')?.window?.from), {
        timeout: 15_000,
      })
      .not.toBe(from);
    await close();
  }, 120_000);

  it('lets one finger scroll the page upwards', async () => {
    const { page, close } = await openTimeline(TOUCH);
    const touch = await fingers(page);
    const box = await plotOf(page);
    const before = await page.evaluate(() => document.querySelector('hoi-timeline')?.window);
    const x = box.x + box.width / 2;
    await touch('touchStart', [x, box.y + 400]);
    for (let by = 20; by <= 300; by += 20) await touch('touchMove', [x + 3, box.y + 400 - by]);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 15_000 }).toBeGreaterThan(100);
    const after = await page.evaluate(() => document.querySelector('hoi-timeline')?.window);
    expect(after).toEqual(before);
    await close();
  }, 120_000);
});

async function plotOf(page: Page): Promise<{ x: number; y: number; width: number }> {
  const box = await page.locator('hoi-timeline .lanes-box').boundingBox();
  if (!box) throw new Error('no plot');
  return box;
}

type Touch = 'touchStart' | 'touchMove' | 'touchEnd';

/** Fingers as the browser itself feels them, so that it decides what is a scroll and what is for the page. */
async function fingers(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  return async (type: Touch, ...at: [x: number, y: number][]) => {
    const touchPoints = at.map(([x, y], id) => ({ x, y, id }));
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await page.waitForTimeout(30);
  };
}
