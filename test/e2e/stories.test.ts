import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings, launch, openPage, sidewaysOverflow } from './browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shots = fileURLToPath(new URL('.shots', import.meta.url));
const built = mkdtempSync(join(tmpdir(), 'hoi-stories-'));

let browser: Browser | undefined;
let server: Server | undefined;
let address: string;
let ids: string[];

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  await buildStories();
  ({ server, address } = await serveFolder(built));
  const index = JSON.parse(await readFile(join(built, 'index.json'), 'utf8')) as {
    entries: Record<string, { type: string }>;
  };
  ids = Object.keys(index.entries).filter((id) => index.entries[id]?.type === 'story');
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(built, { recursive: true, force: true });
});

type Look = (page: Page, id: string) => Promise<string[]>;

/** Walks through stories with a few pages at once and gives what is wrong with any of them. */
async function walk(
  which: readonly string[],
  options: BrowserContextOptions,
  look: Look,
): Promise<string[]> {
  const left = [...which];
  const wrong: string[] = [];
  const walker = async () => {
    if (!browser) throw new Error('no browser');
    const { page, said, close } = await openPage(browser, options);
    const first = left.shift();
    if (first === undefined) return close();
    // The addon's own check would run beside ours and say nothing here.
    await page.goto(`${address}/iframe.html?viewMode=story&id=${first}&globals=a11y.manual:!true`);
    for (let id: string | undefined = first; id !== undefined; id = left.shift()) {
      if (id !== first) await turnTo(page, id);
      await page.locator(ELEMENTS).first().waitFor({ state: 'attached' });
      // Until the elements have drawn what has come; those that wait for ever are looked at as they wait.
      await page.waitForTimeout(350);
      wrong.push(...[...said, ...(await look(page, id))].map((line) => `${id}: ${line}`));
      said.length = 0;
    }
    await close();
  };
  await Promise.all([walker(), walker()]);
  return wrong.sort();
}

/** Turns to another story without loading everything anew. */
function turnTo(page: Page, storyId: string): Promise<void> {
  return page.evaluate((id) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
      __STORYBOOK_ADDONS_CHANNEL__: {
        once(event: string, then: () => void): void;
        emit(event: string, what: object): void;
      };
    };
    return new Promise<void>((resolve) => {
      channel.once('storyRendered', resolve);
      channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    });
  }, storyId);
}

/** An element may need a moment to see that its container has changed. */
async function overflowAtRest(page: Page): Promise<number> {
  let over = await sidewaysOverflow(page);
  for (let i = 0; i < 20 && over > 0; i++) {
    await page.waitForTimeout(100);
    over = await sidewaysOverflow(page);
  }
  return over;
}

/** What a story shows at least one of. */
const ELEMENTS = ':is(hoi-case-overview, hoi-timeline, hoi-joint-plan, hoi-consent-status):defined';

describe('every story', () => {
  it('draws without a complaint, is accessible, and fits 320 px (400 % of a window)', async () => {
    expect(ids.length).toBeGreaterThan(60);
    const wrong = await walk(ids, {}, async (page) => {
      const findings = await accessibilityFindings(page);
      await page.setViewportSize({ width: 320, height: 800 });
      const over = await overflowAtRest(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      return over > 0 ? [...findings, `${over} px too wide at 320`] : findings;
    });
    expect(wrong).toEqual([]);
  }, 600_000);

  it('is there in forced colours and on paper', async () => {
    const wrong = await walk(
      ids.filter((id) => /--(complex|partly-fetched|citizen-wide)$/.test(id)),
      { forcedColors: 'active' },
      async (page, id) => {
        await page.screenshot({ path: join(shots, `forced-${id}.png`), fullPage: true });
        await page.emulateMedia({ media: 'print', forcedColors: 'none' });
        await page.screenshot({ path: join(shots, `print-${id}.png`), fullPage: true });
        const trust = page.locator('footer.trust').first();
        const printed = await trust.isVisible();
        await page.emulateMedia({ media: null, forcedColors: 'active' });
        return printed ? [] : ['the trust line is not printed'];
      },
    );
    expect(wrong).toEqual([]);
  }, 120_000);
});

function buildStories(): Promise<void> {
  const bin = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const child = spawn(process.execPath, [bin, 'build', '--quiet', '--output-dir', built], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  return new Promise((resolve, reject) => {
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(output))));
  });
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

async function serveFolder(folder: string): Promise<{ server: Server; address: string }> {
  const made = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    readFile(join(folder, path)).then(
      (body) => {
        const type = TYPES[extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type }).end(body);
      },
      () => response.writeHead(path === '/favicon.ico' ? 204 : 404).end(),
    );
  });
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  const at = made.address();
  const port = typeof at === 'object' && at ? at.port : 0;
  return { server: made, address: `http://127.0.0.1:${port}` };
}
