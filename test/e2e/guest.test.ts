import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { town } from '@hoi/korsbaek';
import { fillIndex } from '@hoi/portal/fill-index.js';
import { lifeData } from '@hoi/portal/life-data.js';
import type { Instant } from '@hoi/model';
import type { Browser, Page } from 'playwright-core';
import { ELEMENTS as SIZED } from '../../scripts/size/budgets.mjs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type GuestHost, type GuestPage, startGuestHost } from '../guest/guest-server.js';
import { type Probe, probeScript } from '../guest/probe.js';
import { HOSTILE, ROOM } from '../guest/hostile-css.js';
import { type WatchedPage, launch, openPage, sidewaysOverflow } from './browser.js';

const ELEMENTS = ['hoi-case-overview', 'hoi-timeline', 'hoi-joint-plan', 'hoi-consent-status'];
const TODAY = '2026-11-12';
const life = town().life('complex');
const all = ELEMENTS.map((tag) => `<${tag}></${tag}>`).join('');
const inContext = (inside: string) =>
  `<hoi-context endpoint="/hoi/" citizen="${life.id}" purpose="test" today="${TODAY}">${inside}</hoi-context>`;

const shots = fileURLToPath(new URL('.shots', import.meta.url));
/** The page's window, once the probe is there. */
type InPage = Window & { probe: Probe };

let browser: Browser;
let host: GuestHost;
let watched: WatchedPage | undefined;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  const data = await lifeData(life, { today: town().today });
  const index = fillIndex(life.id, data, () => `${TODAY}T09:14:00.000Z` as Instant);
  [browser, host] = await Promise.all([launch(), startGuestHost(index, probeScript)]);
});
afterEach(async () => {
  host.hold(false);
  if (!watched) return;
  const { page } = watched;
  const violations = await watched.violations();
  const globals = await page.evaluate(() => (window as unknown as InPage).probe.globals());
  const stored = await page.evaluate(() => (window as unknown as InPage).probe.stored());
  const { said } = watched;
  const elsewhere = watched.asked.filter((address) => !address.startsWith(`${host.url}/`));
  // Not watched.close(): it waits for every answer to end, and a stream of changes does not.
  await page.context().close();
  watched = undefined;
  expect({ violations, globals, stored, said, elsewhere }).toEqual({
    violations: [],
    globals: [],
    stored: [],
    said: [],
    elsewhere: [],
  });
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

/** Opens a page on the host; everything it does is written down. */
async function visit(page: GuestPage, options = {}): Promise<Page> {
  watched = await openPage(browser, options);
  await watched.page.goto(host.page(page));
  return watched.page;
}

/** Every element has drawn what came, and says when. */
async function drawn(page: Page, tags: readonly string[] = ELEMENTS): Promise<void> {
  for (const tag of tags) {
    await page
      .locator(tag)
      .getByText(/Hentet/)
      .first()
      .waitFor({ state: 'attached' });
  }
}

function versions(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(
    (tags) =>
      tags.map((tag) => (customElements.get(tag) as { version?: string } | undefined)?.version),
    ELEMENTS,
  );
}

describe('two versions on one page, under the strictest policy', () => {
  for (const trustedTypes of [undefined, "lit-html 'allow-duplicates'"]) {
    it(`the second keeps out of the way (trusted-types ${trustedTypes ?? 'not said'})`, async () => {
      const scripts = ['/a/hoi.js', '/b/hoi.js'];
      const page = await visit({
        body: inContext(all),
        scripts,
        ...(trustedTypes === undefined ? {} : { trustedTypes }),
      });
      await drawn(page);
      expect(await versions(page)).toEqual(ELEMENTS.map(() => '1.0.0-first'));
      const second = watched?.asked.filter((address) => address.includes('/b/')) ?? [];
      expect(
        second.some((address) => /case-overview|timeline|joint-plan|consent/.test(address)),
      ).toBe(false);
    });
  }

  it('the elements of both work in the context of one', async () => {
    const page = await visit({
      body: inContext('<hoi-case-overview></hoi-case-overview>'),
      scripts: ['/a/hoi.js'],
    });
    await drawn(page, ['hoi-case-overview']);
    // As text, because the test's own bundler would rewrite an import.
    await page.evaluate("import('/b/hoi-all.js').then(() => undefined)");
    await page.evaluate(() => {
      const context = document.querySelector('hoi-context');
      for (const tag of ['hoi-timeline', 'hoi-joint-plan', 'hoi-consent-status']) {
        context?.append(document.createElement(tag));
      }
    });
    await drawn(page);
    expect(await versions(page)).toEqual([
      '1.0.0-first',
      '2.0.0-second',
      '2.0.0-second',
      '2.0.0-second',
    ]);
  });
});

describe('what a page fetches', () => {
  it('is only what stands on it', async () => {
    const page = await visit({
      body: inContext('<hoi-case-overview></hoi-case-overview>'),
      scripts: ['/a/hoi.js'],
    });
    await drawn(page, ['hoi-case-overview']);
    expect(
      watched?.asked.filter((address) => /timeline|joint-plan|consent|\/en-/.test(address)),
    ).toEqual([]);
    await page.evaluate(() =>
      document.querySelector('hoi-context')?.append(document.createElement('hoi-timeline')),
    );
    await drawn(page, ['hoi-timeline']);
  });

  for (const { name, needs = [], soon = [] } of SIZED) {
    it(`by itself is what docs/size.md says: hoi-${name}`, async () => {
      // High enough that everything is in view.
      const page = await visit(
        { body: inContext(`<hoi-${name}></hoi-${name}>`), scripts: ['/a/hoi.js'] },
        { viewport: { width: 1280, height: 6000 } },
      );
      await drawn(page, [`hoi-${name}`]);
      const parts = () =>
        (watched?.asked ?? [])
          .flatMap((address) => host.modulesOf(address))
          .flatMap((id) => /elements\/src\/(.+\.part)\.ts$/.exec(id)?.[1] ?? [])
          .sort();
      const said = [...needs, ...soon].sort();
      await expect.poll(parts, { timeout: 20_000 }).toEqual(said);
      // Nor does anything more come.
      await page.waitForTimeout(1000);
      expect(parts()).toEqual(said);
    });
  }

  it('has the page’s language before the first word is said', async () => {
    const page = await visit({
      body: inContext('<hoi-case-overview></hoi-case-overview>'),
      scripts: ['/a/hoi.js'],
      lang: 'en-GB',
    });
    await page
      .locator('hoi-case-overview')
      .getByText(/Fetched/)
      .first()
      .waitFor();
    expect(
      await page
        .locator('hoi-case-overview')
        .getByText(/Hentet/)
        .count(),
    ).toBe(0);
  });
});

/** How the inside of each element looks: its size, and every property that text can inherit, of every kind of node. */
function look(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate((tags) => {
    const PROPERTIES = [
      'display fontFamily fontSize fontStyle fontVariantCaps fontWeight lineHeight letterSpacing wordSpacing',
      'textTransform textAlign textIndent whiteSpaceCollapse textShadow color webkitTextFillColor writingMode',
      'wordBreak listStyleType borderCollapse hyphens cursor opacity visibility captionSide',
    ].flatMap((line) => line.split(' '));
    const looks: Record<string, string[]> = {};
    for (const tag of tags) {
      const root = document.querySelector(tag)?.shadowRoot;
      const nodes = [...(root?.querySelectorAll('*') ?? [])].filter(
        ({ localName }) => localName !== 'style',
      );
      looks[tag] = nodes.map((node) => {
        const style = getComputedStyle(node) as unknown as Record<string, string>;
        const { width, height } = node.getBoundingClientRect();
        const name = `${node.localName}.${node.getAttribute('class') ?? ''} ${width.toFixed(0)}×${height.toFixed(0)}`;
        return `${name} ${PROPERTIES.map((property) => style[property]).join('|')}`;
      });
    }
    return looks;
  }, ELEMENTS);
}

/** The first nodes that look otherwise; a whole tree of them says no more. */
function differences(is: Record<string, string[]>, was: Record<string, string[]>): string[] {
  return ELEMENTS.flatMap((tag) => {
    const now = is[tag] ?? [];
    const before = was[tag] ?? [];
    const lines = before.flatMap((line, i) =>
      line === now[i] ? [] : [`${tag}: ${line}`, `${tag} now: ${now[i] ?? 'nothing'}`],
    );
    const count =
      now.length === before.length ? [] : [`${tag}: ${now.length} of ${before.length} nodes`];
    return [...count, ...lines.slice(0, 4)];
  });
}

describe('hostile style sheets', () => {
  let plain: Record<string, string[]>;
  async function lookUnder(css: string): Promise<Record<string, string[]>> {
    // High enough that everything is in view: below the window some is laid out, and some fetched, only when someone comes there.
    const page = await visit(
      { body: inContext(all), scripts: ['/a/hoi.js'], css: `${ROOM} ${css}` },
      { viewport: { width: 1280, height: 9000 } },
    );
    await drawn(page);
    let [last, now] = ['', JSON.stringify(await look(page))];
    for (let i = 0; i < 40 && now !== last; i += 1) {
      await page.waitForTimeout(250);
      [last, now] = [now, JSON.stringify(await look(page))];
    }
    return look(page);
  }

  it('look: the plain page', async () => {
    plain = await lookUnder('');
    for (const tag of ELEMENTS) expect(plain[tag]?.length, tag).toBeGreaterThan(20);
  });

  for (const [name, css] of Object.entries(HOSTILE)) {
    it(`change nothing inside: ${name}`, async () => {
      const hostile = await lookUnder(css);
      await watched?.page.screenshot({ path: `${shots}/guest-${name.replaceAll(' ', '-')}.png` });
      expect(differences(hostile, plain)).toEqual([]);
    });
  }

  it('a root of 62.5 % changes nothing where the page sets its text size', async () => {
    const small = await lookUnder('html { font-size: 62.5% } body, main { font-size: 1.6rem }');
    expect(differences(small, plain)).toEqual([]);
  });

  for (const [name, css] of [
    [
      '62.5 % and no text size of the page’s own',
      'html { font-size: 62.5% } body, main { font-size: inherit }',
    ],
    ['20 px', 'html { font-size: 20px } body, main { font-size: inherit }'],
  ] as const) {
    it(`a root of ${name} is readable and holds together`, async () => {
      await lookUnder(css);
      const page = watched?.page as Page;
      expect(await sidewaysOverflow(page)).toBe(0);
      const sizes = await page.evaluate(
        (tags) =>
          tags.map((tag) => {
            const widget = document.querySelector(tag)?.shadowRoot?.querySelector('.widget');
            return widget ? parseFloat(getComputedStyle(widget).fontSize) : 0;
          }),
        ELEMENTS,
      );
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(11);
    });
  }
});

describe('leaving', () => {
  it('comes back after having been taken away while it was loading', async () => {
    host.hold(true);
    const page = await visit({ body: inContext(all), scripts: ['/a/hoi.js'] });
    await expect.poll(() => host.waiting()).toBeGreaterThan(0);
    await page.evaluate(async () => {
      const context = document.querySelector('hoi-context');
      context?.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (context) document.querySelector('main')?.append(context);
    });
    host.hold(false);
    await drawn(page);
  });

  it('can be moved about', async () => {
    const page = await visit({ body: inContext(all), scripts: ['/a/hoi.js'] });
    await drawn(page);
    await page.evaluate(async () => {
      const context = document.querySelector('hoi-context');
      const other = document.createElement('section');
      document.querySelector('main')?.append(other);
      if (context) other.append(...context.children);
      await new Promise((resolve) => setTimeout(resolve, 50));
      context?.append(...other.children);
    });
    await drawn(page);
  });

  it('leaves nothing after a hundred visits', async () => {
    const page = await visit({ body: inContext(all), scripts: ['/a/hoi.js'] });
    await drawn(page);
    // The first visit fetches the chunks; what it leaves is the loader, which waits for another language.
    await page.evaluate(() => {
      document.querySelector('hoi-context')?.remove();
    });
    const alive = () => page.evaluate(() => (window as unknown as InPage).probe.alive());
    const nothing = { listeners: [], observers: ['MutationObserver'], timers: 0 };
    await expect.poll(alive).toEqual(nothing);

    await page.evaluate(
      async ([markup, tags]) => {
        const { probe } = window as unknown as InPage;
        const main = document.querySelector('main');
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        for (let visits = 0; visits < 100; visits++) {
          const context = document.createElement('hoi-context');
          for (const [name, value] of Object.entries(markup)) context.setAttribute(name, value);
          for (const tag of tags) context.append(document.createElement(tag));
          probe.remember(context);
          for (const child of context.children) probe.remember(child);
          main?.append(context);
          // Gone at once, while loading, and after having been drawn.
          if (visits % 4 > 0) await frame();
          if (visits % 4 > 1) await new Promise((resolve) => setTimeout(resolve, 20));
          if (visits % 20 === 3) await new Promise((resolve) => setTimeout(resolve, 400));
          context.remove();
        }
      },
      [{ endpoint: '/hoi/', citizen: life.id, purpose: 'test', today: TODAY }, ELEMENTS] as const,
    );
    await expect.poll(alive, { timeout: 5000 }).toEqual(nothing);
    await expect.poll(() => host.following(), { timeout: 15_000 }).toBe(0);
    expect(await page.evaluate(() => document.querySelector('main')?.childElementCount)).toBe(0);

    const session = await page.context().newCDPSession(page);
    const kept = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return page.evaluate(() => (window as unknown as InPage).probe.kept());
    };
    // The last few may still be held by the browser's own bookkeeping.
    await expect.poll(kept, { timeout: 10_000 }).toBeLessThanOrEqual(5);
  });
});
