import { mkdirSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type HandMade, SECRET_WORD, town } from '@hoi/korsbaek';
import { FACETS, type Facet, holdsCpr } from '@hoi/model';
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
async function choose(
  life: HandMade,
  options = {},
  role: DemoRole = 'coordinator',
): Promise<WatchedPage['page']> {
  watched = await openPage(browser, options);
  const { page } = watched;
  await page.goto(`${portal.url}?role=${role}`);
  await page.getByRole('combobox').fill(nameOf(life));
  await page.getByRole('option', { name: nameOf(life) }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: nameOf(life) }).waitFor();
  return page;
}

/** The trust lines of elements that have something to show. */
const footers = (page: WatchedPage['page']) =>
  page.locator(':is(hoi-case-overview, hoi-timeline) footer').filter({ hasText: /Hentet|Fetched/ });

/** Both elements have something to show; how long that takes is the machine's matter. */
const bothShown = (page: WatchedPage['page']) =>
  expect.poll(() => footers(page).count(), { timeout: 20_000 }).toBe(2);

/** The first visible place where an element says something. */
const said = (page: WatchedPage['page'], element: string, words: string | RegExp) =>
  page.locator(element).getByText(words).filter({ visible: true }).first();

describe('the portal', () => {
  it('shows a chosen citizen in both elements, by an opaque id', async () => {
    const page = await choose('complex');
    await bothShown(page);
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
    await bothShown(page);
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
    expect(addresses).toHaveLength(korsbaek.lives.length);
    await Promise.all(
      addresses.map(async (address) => {
        const id = new URL(address).searchParams.get('citizen') ?? '';
        // Data quality sees the most that anyone may.
        const answer = await readAs('dataQuality', id, FACETS);
        bodies.set(`${portal.url}data/${id}`, answer.body);
      }),
    );
    const numbers = korsbaek.lives.flatMap(({ index }) => [
      index.citizen.cpr,
      ...index.cases.flatMap(({ parties }) => parties.map(({ who }) => who.cpr)),
    ]);
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
  }, 180_000);

  it('names a dead connection and goes on showing the rest', async () => {
    const page = await choose('deadConnection', {}, 'dataQuality');
    await bothShown(page);
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
    const page = await choose('nothing', {}, 'dataQuality');
    await said(page, 'hoi-case-overview', 'Ingen sager fundet').waitFor();
  });

  it('shows each connection as it answers', async () => {
    const page = await choose('otherSender', {}, 'dataQuality');
    await said(page, 'hoi-case-overview', /Henter/).waitFor();
    await said(page, 'hoi-case-overview', '4 af 4 kilder').waitFor();
    await bothShown(page);
  });

  it('speaks English, wears each theme and keeps both in its address', async () => {
    const page = await choose('complex');
    await page.getByText('Visning', { exact: true }).click();
    await page.getByLabel('Sprog').selectOption('en');
    await page.getByRole('heading', { name: 'Timeline' }).first().waitFor();
    await said(page, 'hoi-case-overview', 'Withheld').waitFor();
    for (const theme of ['dark', 'esdh', 'dkfds']) {
      await page.locator('select[name=theme]').selectOption(theme);
      await bothShown(page);
      expect(new URL(page.url()).searchParams.get('theme')).toBe(theme);
      expect(await accessibilityFindings(page), theme).toEqual([]);
      await page.screenshot({ path: `${shots}/theme-${theme}.png`, fullPage: true });
    }
    await page.reload();
    await page.getByRole('heading', { name: 'Timeline' }).first().waitFor();
  }, 180_000);

  it('shows the citizen’s own words to the citizen', async () => {
    const page = await choose('complex', { viewport: { width: 390, height: 844 } });
    await page.getByText('Visning', { exact: true }).click();
    await page.getByLabel('Hvem kigger').selectOption('citizen');
    await page.keyboard.press('Escape');
    await said(page, 'hoi-case-overview', 'Din kontaktperson').waitFor();
    expect(await page.locator('hoi-case-overview:not(.contact)').innerText()).not.toContain('KLE');
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.screenshot({ path: `${shots}/citizen-390.png`, fullPage: true });
  });

  it('tells what the host would do, and shares a choice between the elements', async () => {
    const page = await choose('complex');
    const overview = page.locator('hoi-case-overview:not(.contact)');
    await overview.getByRole('button', { name: /Åbn Kontaktforløb og praktik/ }).click();
    await page.getByText('Her ville Arbejdsbro åbne sagen.').waitFor();
    await page.getByRole('button', { name: 'Luk', exact: true }).click();
    await overview.getByRole('button', { name: /^Socialpædagogisk støtte/ }).click();
    await expect.poll(() => chosen(page), { timeout: 10_000 }).toHaveLength(1);
    expect((await chosen(page))[0]).toMatch(/^[0-9a-f-]{36}$/);
    await page.locator('hoi-timeline [aria-current=true]').first().waitFor();
  });

  it('has one card of whom to call: beside the overview where there is room, else in it', async () => {
    const page = await choose('complex');
    await bothShown(page);
    const cards = () =>
      page
        .locator('hoi-case-overview')
        .getByText('Karen Bisgaard')
        .filter({ visible: true })
        .count();
    const beside = page.locator('hoi-case-overview.contact');
    await expect.poll(cards, { timeout: 20_000 }).toBe(1);
    expect(await beside.isVisible()).toBe(true);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => beside.isVisible(), { timeout: 20_000 }).toBe(false);
    await expect.poll(cards, { timeout: 20_000 }).toBe(1);
  });

  it('shows whom to call, what is next and what is missing on the first screen of a telephone', async () => {
    const page = await choose('complex', { viewport: { width: 390, height: 844 } });
    await bothShown(page);
    await page.evaluate(() => window.scrollTo(0, 0));
    for (const words of ['00 12 34 56', /Netværksmøde/, /Det ser du ikke her: Sundhed/]) {
      const place = said(page, 'hoi-case-overview', words);
      await place.waitFor({ timeout: 20_000 });
      const box = await place.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0), String(words)).toBeLessThanOrEqual(844);
    }
  });

  it('opens the plan and the consent in full, each at an address of its own, and leads back', async () => {
    const page = await choose('complex');
    const view = () => new URL(page.url()).searchParams.get('view');
    const plan = page.locator('hoi-joint-plan');
    await plan.getByRole('button', { name: /^Åbn/ }).first().click();
    await said(page, 'hoi-joint-plan', 'Indsatser uden delmål').waitFor();
    expect(view()).toBe('plan');
    expect(await page.locator('hoi-case-overview:not(.contact)').isVisible()).toBe(false);
    await plan
      .getByRole('button', { name: /Bostøtte, 3 timer om ugen/ })
      .first()
      .click();
    await expect.poll(() => chosen(page), { timeout: 10_000 }).toHaveLength(1);
    expect((await chosen(page))[0]).toMatch(/^[0-9a-f-]{36}\/1$/);
    await page.locator('hoi-timeline [aria-current=true]').first().waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);

    await page.getByRole('link', { name: 'Tilbage til overblikket' }).click();
    await page
      .locator('hoi-case-overview:not(.contact)')
      .getByRole('button', { name: 'Se samtykke' })
      .first()
      .click();
    await said(page, 'hoi-consent-status', 'Registrer samtykke').waitFor();
    expect(view()).toBe('consent');
    expect(await page.locator('hoi-timeline').isVisible()).toBe(false);
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    await expect.poll(() => sidewaysOverflow(page), { timeout: 10_000 }).toBe(0);
    await page.goBack();
    await page.goBack();
    await said(page, 'hoi-joint-plan', 'Indsatser uden delmål').waitFor();
    await page.reload();
    await said(page, 'hoi-joint-plan', 'Indsatser uden delmål').waitFor();
    expect(view()).toBe('plan');
  }, 180_000);

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
    await bothShown(page);
    // The walk begins when there is something to walk through: the cases may come after the frame.
    await page
      .locator('hoi-case-overview:not(.contact)')
      .getByRole('button', { name: /^Socialpædagogisk støtte/ })
      .waitFor();
    const met = new Set<string>();
    for (let i = 0; i < 200; i++) {
      await page.keyboard.press('Tab');
      met.add(await focused(page));
      if (met.has('I dag')) break;
    }
    expect([...met]).toContainEqual(expect.stringMatching(/^Socialpædagogisk støtte/));
    expect([...met]).toContain('I dag');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Vælg en borger' }).waitFor();
  });

  it('knows no citizen by another id, and keeps no name in its address', async () => {
    watched = await openPage(browser);
    const { page } = watched;
    await page.goto(`${portal.url}?citizen=nobody-here`);
    await page.getByText('Den borger findes ikke i demoen.').waitFor();
  });
});

describe('the gateway behind the portal', () => {
  it('sends two roles two different answers, and says what is withheld', async () => {
    const id = await idOf('complex');
    const [coordinator, employment] = await Promise.all(
      (['coordinator', 'employmentCaseworker'] as const).map((role) =>
        readAs(role, id, ['cases', 'remarks', 'grants']),
      ),
    );
    const social = korsbaek
      .life('complex')
      .index.cases.find(({ title }) => title === 'Socialpædagogisk støtte');
    expect(social).toBeDefined();
    expect(coordinator?.body).toContain(social?.title);
    expect(coordinator?.body).not.toBe(employment?.body);
    // Health has said no: nobody but health sees anything of it.
    for (const answer of [coordinator, employment]) {
      expect(answer?.body).toContain('"area":"health","reason":"consent"');
    }
  });

  it('tells an outsider the same of a citizen with cases, one without and one who does not exist', async () => {
    const ids = [await idOf('complex'), await idOf('nothing'), crypto.randomUUID()];
    const answers = await Promise.all(ids.map((id) => readAs('outsider', id, ['cases'])));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    expect(new Set(answers.map(({ body }) => body.length)).size).toBe(1);
    const page = await choose('complex');
    await bothShown(page);
    await page.getByText('Visning', { exact: true }).click();
    await page.getByLabel('Hvem kigger').selectOption('outsider');
    await said(page, 'hoi-case-overview', /ikke adgang/).waitFor();
    expect(await page.locator('hoi-case-overview:not(.contact)').innerText()).not.toContain(
      'Kontanthjælp',
    );
    // The browser itself notes the refusal on its console; nothing else may be there.
    const notes = watched?.said.splice(0) ?? [];
    for (const note of notes) expect(note).toContain('404');
  });

  it('keeps the cases when the benefit index stops, and has the grants back when it is up', async () => {
    const page = await choose('simple', {}, 'dataQuality');
    await bothShown(page);
    const [title = ''] = korsbaek.life('simple').index.cases.map((one) => one.title);
    await said(page, 'hoi-case-overview', title).waitFor();
    await page.getByText('Visning', { exact: true }).click();
    await page.getByLabel('Afbryd en kilde').selectOption('ydi');
    await said(page, 'hoi-case-overview', /Ydelsesindekset kunne ikke hentes/).waitFor();
    await said(page, 'hoi-case-overview', title).waitFor();
    await page.screenshot({ path: `${shots}/ydi-stopped.png`, fullPage: true });
    await switchSource('ydi', 'ok');
    await page
      .locator('hoi-case-overview:not(.contact)')
      .getByRole('button', { name: 'Prøv igen' })
      .first()
      .click();
    await expect
      .poll(() => page.locator('hoi-case-overview:not(.contact)').innerText(), { timeout: 20_000 })
      .not.toMatch(/kunne ikke hentes/);
  });

  it('opens a citizen with one request, and shows the cases', async () => {
    watched = await openPage(browser);
    const { page } = watched;
    await page.goto(portal.url);
    const link = page.locator('.people a', { hasText: nameOf('complex') });
    await link.waitFor();
    await link.click();
    await said(page, 'hoi-case-overview', 'Socialpædagogisk støtte').waitFor({ timeout: 10_000 });
    const took = await page.evaluate(() => {
      const reads = performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('/read'));
      return reads.map(
        (read) => (read as PerformanceResourceTiming).responseStart - read.startTime,
      );
    });
    // Speed is for the bench to measure; that it is one request per opening can be told here.
    expect(took).toHaveLength(1);
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

type DemoRole = 'coordinator' | 'employmentCaseworker' | 'dataQuality' | 'outsider';

/** The opaque id under which someone is known in this run. */
async function idOf(life: HandMade): Promise<string> {
  const { citizens } = (await (await fetch(new URL('data/citizens', portal.url))).json()) as {
    citizens: { id: string; name: string }[];
  };
  return citizens.find(({ name }) => name === nameOf(life))?.id ?? '';
}

/** What the elements hold as chosen, each value once. */
function chosen(page: WatchedPage['page']): Promise<(string | undefined)[]> {
  return page.evaluate(() => {
    const tags = ['hoi-case-overview', 'hoi-joint-plan', 'hoi-timeline'] as const;
    return [...new Set(tags.map((tag) => document.querySelector(tag)?.selected))];
  });
}

/** What the gateway sends someone, byte for byte. */
async function readAs(
  role: DemoRole,
  citizen: string,
  facets: readonly Facet[],
): Promise<{ status: number; body: string }> {
  const post = (path: string, body: unknown, headers = {}) =>
    fetch(new URL(path, portal.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const { token } = (await (await post('hoi/demo/sign-in', { role })).json()) as { token: string };
  const answer = await post(
    `hoi/v1/citizens/${citizen}/read`,
    { facets, purpose: 'test' },
    { authorization: `Bearer ${token}` },
  );
  expect(answer.headers.get('cache-control')).toBe('no-store');
  return { status: answer.status, body: await answer.text() };
}

async function switchSource(connection: string, mode: string): Promise<void> {
  await fetch(new URL('simulator/switch', portal.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ connection, mode }),
  });
}

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
