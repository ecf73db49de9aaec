import { mkdirSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type HandMade, SECRET_WORD, town } from '@hoi/korsbaek';
import { holdsCpr } from '@hoi/model';
import {
  type WatchedPage,
  accessibilityFindings,
  launch,
  openPage,
  sidewaysOverflow,
} from './browser.js';
import {
  type RunningPortal,
  freePort,
  isListening,
  startInVain,
  startPortal,
} from './portal-server.js';

const shots = fileURLToPath(new URL('.shots', import.meta.url));
const korsbaek = town();
const nameOf = (life: HandMade) => korsbaek.life(life).person.name;

let browser: Browser;
let portal: RunningPortal;
let watched: WatchedPage | undefined;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  [browser, portal] = await Promise.all([
    launch(),
    freePort().then((port) => startPortal({ PORT: String(port) })),
  ]);
});
afterEach(async () => {
  if (!watched) return;
  const { page } = watched;
  const violations = await watched.violations();
  const text = await page.evaluate(() => document.body.innerText);
  const printed = watched.said;
  await watched.close();
  watched = undefined;
  expect(violations).toEqual([]);
  expect(printed).toEqual([]);
  expect(holdsCpr(text)).toBe(false);
});
afterAll(async () => {
  await browser.close();
  if (portal.alive()) await portal.stop();
});

/** Opens the portal and chooses a life as a caseworker would: by typing a name. */
async function choose(life: HandMade, options = {}): Promise<WatchedPage['page']> {
  watched = await openPage(browser, options);
  const { page } = watched;
  await page.goto(portal.url);
  await page.getByRole('combobox').fill(nameOf(life));
  await page.getByRole('option', { name: nameOf(life) }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: nameOf(life) }).waitFor();
  return page;
}

/** The trust lines of elements that have something to show. */
const footers = (page: WatchedPage['page']) =>
  page.locator(':is(hoi-case-overview, hoi-timeline) footer').filter({ hasText: /Hentet|Fetched/ });

/** The first visible place where an element says something. */
const said = (page: WatchedPage['page'], element: string, words: string | RegExp) =>
  page.locator(element).getByText(words).filter({ visible: true }).first();

describe('the portal', () => {
  it('shows a chosen citizen in both elements, by an opaque id', async () => {
    const page = await choose('complex');
    await expect.poll(() => footers(page).count()).toBe(2);
    expect(new URL(page.url()).search).toMatch(/^\?citizen=[A-Za-z0-9_-]+$/);
    expect(page.url()).not.toContain('Mosegren');
    await said(page, 'hoi-case-overview', 'Socialpædagogisk støtte').waitFor();
    await said(page, 'hoi-case-overview', 'Tilbageholdt – kræver samtykke').waitFor();
    await said(page, 'hoi-timeline', 'Tilbageholdt').waitFor();
    await page.screenshot({ path: `${shots}/complex-1280.png`, fullPage: true });
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('holds together at 390 and 320 px', async () => {
    const page = await choose('complex', { viewport: { width: 390, height: 844 } });
    await expect.poll(() => footers(page).count()).toBe(2);
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.screenshot({ path: `${shots}/complex-390.png`, fullPage: true });
    await page.setViewportSize({ width: 320, height: 700 });
    await expect.poll(() => sidewaysOverflow(page)).toBe(0);
  });

  it('sends no CPR number and no secret title to the browser, whoever is looked at', async () => {
    watched = await openPage(browser);
    const { page, bodies, asked } = watched;
    await page.goto(portal.url);
    const links = page.locator('.people a');
    await links.first().waitFor();
    const addresses = await links.evaluateAll((all) =>
      all.map((a) => (a as HTMLAnchorElement).href),
    );
    expect(addresses.length).toBeGreaterThan(korsbaek.lives.length);
    for (const address of addresses) {
      const id = new URL(address).searchParams.get('citizen') ?? '';
      const answer = await fetch(new URL(`data/citizens/${id}`, portal.url));
      expect(answer.headers.get('cache-control')).toBe('no-store');
      bodies.set(answer.url, await answer.text());
    }
    const numbers = korsbaek.lives.flatMap(({ index }) => [
      index.citizen.cpr,
      ...index.cases.flatMap(({ parties }) => parties.map(({ who }) => who.cpr)),
    ]);
    // The hostile messages all use this one.
    numbers.push('3213850042');
    for (const [address, body] of bodies) {
      const about = new URL(address).pathname;
      if (about.startsWith('/data/')) expect(holdsCpr(body), about).toBe(false);
      for (const number of numbers) {
        expect(body.includes(number), about).toBe(false);
        expect(body.includes(`${number.slice(0, 6)}-${number.slice(6)}`), about).toBe(false);
      }
      if (about.startsWith('/data/')) expect(body, about).not.toContain(SECRET_WORD);
      expect(body, about).not.toContain('HEMMELIGTITEL');
    }
    for (const address of [...asked, ...addresses]) {
      expect(new URL(address).origin).toBe(new URL(portal.url).origin);
      expect(holdsCpr(address)).toBe(false);
    }
  });

  it('names a dead connection and goes on showing the rest', async () => {
    const page = await choose('deadConnection');
    await expect.poll(() => footers(page).count()).toBe(2);
    await said(page, 'hoi-case-overview', 'Ydelsesindekset kunne ikke hentes').waitFor();
    const title = korsbaek.life('deadConnection').index.cases[0]?.title ?? 'no case';
    await said(page, 'hoi-case-overview', title).waitFor();
    await said(page, 'hoi-timeline', /kunne ikke hentes/i).waitFor();
    await page.screenshot({ path: `${shots}/dead-1280.png`, fullPage: true });
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('says so when nothing answers, and never that there is nothing', async () => {
    const page = await choose('everythingDown');
    await said(page, 'hoi-case-overview', /kunne ikke hentes/i).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/Ingen sager fundet/);
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('says that there is nothing when everyone has answered', async () => {
    const page = await choose('nothing');
    await said(page, 'hoi-case-overview', 'Ingen sager fundet').waitFor();
  });

  it('shows each connection as it answers', async () => {
    const page = await choose('otherSender');
    await said(page, 'hoi-case-overview', /Henter/).waitFor();
    await said(page, 'hoi-case-overview', '1 af 4 kilder').waitFor();
    await said(page, 'hoi-case-overview', '3 af 4 kilder').waitFor();
    await said(page, 'hoi-case-overview', '4 af 4 kilder').waitFor();
    await expect.poll(() => footers(page).count()).toBe(2);
  });

  it('is not broken by hostile messages', async () => {
    watched = await openPage(browser);
    const { page } = watched;
    await page.goto(portal.url);
    const links = page.locator('.people a', { hasText: 'Prøvesen' });
    await links.first().waitFor();
    const names = await links.allInnerTexts();
    expect(names.length).toBeGreaterThanOrEqual(6);
    for (const name of names) {
      await page.getByRole('combobox').fill(name);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await said(page, 'hoi-case-overview', /Hentet i dag|kunne ikke hentes/).waitFor();
    }
  });

  it('speaks English, wears each theme and keeps both in its address', async () => {
    const page = await choose('complex');
    await page.getByText('Visning', { exact: true }).click();
    await page.getByLabel('Sprog').selectOption('en');
    await page.getByRole('heading', { name: 'Timeline' }).first().waitFor();
    await said(page, 'hoi-case-overview', 'Withheld').waitFor();
    for (const theme of ['dark', 'esdh', 'dkfds']) {
      await page.getByLabel('Look').selectOption(theme);
      await expect.poll(() => footers(page).count()).toBe(2);
      expect(new URL(page.url()).searchParams.get('theme')).toBe(theme);
      expect(await accessibilityFindings(page), theme).toEqual([]);
      await page.screenshot({ path: `${shots}/theme-${theme}.png`, fullPage: true });
    }
    await page.reload();
    await page.getByRole('heading', { name: 'Timeline' }).first().waitFor();
  });

  it('shows the citizen’s own words to the citizen', async () => {
    const page = await choose('complex', { viewport: { width: 390, height: 844 } });
    await page.getByText('Visning', { exact: true }).click();
    await page.getByLabel('Vises for').selectOption('citizen');
    await page.keyboard.press('Escape');
    await said(page, 'hoi-case-overview', 'Din kontaktperson').waitFor();
    expect(await page.locator('hoi-case-overview').innerText()).not.toContain('KLE');
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.screenshot({ path: `${shots}/citizen-390.png`, fullPage: true });
  });

  it('tells what the host would do, and shares a choice between the elements', async () => {
    const page = await choose('complex');
    const overview = page.locator('hoi-case-overview');
    await overview.getByRole('button', { name: /Åbn Kontaktforløb og praktik/ }).click();
    await page.getByText('Her ville Arbejdsbro åbne sagen.').waitFor();
    await page.getByRole('button', { name: 'Luk', exact: true }).click();
    await overview.getByRole('button', { name: 'Se samtykke' }).first().click();
    await page.getByText('Her ville siden vise samtykket.').waitFor();
    await overview.getByRole('button', { name: /^Socialpædagogisk støtte/ }).click();
    const chosen = await page.evaluate(() => [
      document.querySelector('hoi-case-overview')?.selected,
      document.querySelector('hoi-timeline')?.selected,
    ]);
    expect(chosen[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(chosen[1]).toBe(chosen[0]);
  });

  it('can be used with the keyboard alone', async () => {
    watched = await openPage(browser);
    const { page } = watched;
    await page.goto(portal.url);
    await page.locator('.people a').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Gå til indholdet');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('find');
    await page.keyboard.type('rikke');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: nameOf('complex') }).waitFor();
    await expect.poll(() => footers(page).count()).toBe(2);
    const met = new Set<string>();
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      met.add(await focused(page));
      if (met.has('I dag')) break;
    }
    expect([...met].some((name) => name.startsWith('Socialpædagogisk støtte'))).toBe(true);
    expect(met).toContain('I dag');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Vælg en borger' }).waitFor();
  });

  it('knows no citizen by another id, and keeps no name in its address', async () => {
    watched = await openPage(browser);
    const { page } = watched;
    await page.goto(`${portal.url}?citizen=nobody-here`);
    await page.getByText('Den borger findes ikke i demoen.').waitFor();
    const answer = await fetch(new URL('data/citizens/nobody-here', portal.url));
    expect(answer.status).toBe(404);
  });
});

describe('the demo server', () => {
  it('answers on this machine only, with a strict host’s headers', async () => {
    const answer = await fetch(portal.url);
    const policy = answer.headers.get('content-security-policy') ?? '';
    for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'"]) {
      expect(policy).toContain(part);
    }
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    const { port } = new URL(portal.url);
    for (const address of otherAddresses()) {
      expect(await isListening(Number(port), address), address).toBe(false);
    }
    const outside = await fetch(new URL('/../package.json', portal.url));
    expect(outside.status).toBe(404);
  });

  it('says one line when it is ready', () => {
    const lines = portal.output().split('\n');
    expect(lines.filter((line) => line.includes('http'))).toHaveLength(1);
  });

  it('says which port is busy, and what it does not understand', async () => {
    const { port } = new URL(portal.url);
    const busy = await startInVain({ PORT: port });
    expect(busy.code).toBe(1);
    expect(busy.output).toContain(`Port ${port} is busy`);
    const odd = await startInVain({ PORT: 'http' });
    expect(odd.code).toBe(1);
    expect(odd.output).toContain('PORT must be a number');
    expect(busy.output + odd.output).not.toMatch(/^\s+at /m);
  });

  it('leaves nothing running after Ctrl-C', async () => {
    const { port } = new URL(portal.url);
    await portal.stop('SIGINT');
    await expect.poll(() => portal.alive(), { timeout: 5000 }).toBe(false);
    expect(await isListening(Number(port))).toBe(false);
  });
});

/** Name or text of what has the focus, through shadow trees. */
function focused(page: WatchedPage['page']): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const text = active?.getAttribute('aria-label') ?? active?.textContent?.trim();
    return (text === '' || text === undefined ? active?.id : text)?.replace(/\s+/g, ' ') ?? '';
  });
}

function otherAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}
