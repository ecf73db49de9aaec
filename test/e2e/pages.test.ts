import { EMPLOYEES, type HandMade, town } from '@hoi/korsbaek';
import { type Facet, type Reading, holdsCpr } from '@hoi/model';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type WatchedPage,
  accessibilityFindings,
  launch,
  openPage,
  sidewaysOverflow,
} from './browser.js';
import { type RunningPortal, freePort, startPortal } from './portal-server.js';

// The citizen's own page and the record system's page, beside the portal. What they change is gone with the server.
const PHONE = { viewport: { width: 390, height: 844 } };
/** A machine with much else to do may be slow; what is waited for is always asserted. */
const WAIT = { timeout: 30_000 };
const korsbaek = town();

/** What an area is called to the citizen whose consent is tried. */
const CITIZEN_AREA: Readonly<Record<string, string>> = {
  employment: 'Arbejde',
  social: 'Støtte i hverdagen',
};

let browser: Browser;
let portal: RunningPortal;
let watched: WatchedPage | undefined;

beforeAll(async () => {
  [browser, portal] = await Promise.all([
    launch(),
    freePort().then((port) => startPortal({ PORT: String(port), DATABASE_URL: 'pglite:memory' })),
  ]);
});
afterEach(async () => {
  if (!watched) return;
  const { page } = watched;
  const violations = await watched.violations();
  const text = await page.evaluate(() => document.body.innerText);
  const { said, asked } = watched;
  await watched.close();
  watched = undefined;
  expect({ violations, said }).toEqual({ violations: [], said: [] });
  for (const shown of [text, ...asked]) expect(holdsCpr(shown)).toBe(false);
});
afterAll(async () => {
  await browser.close();
  if (portal.alive()) await portal.stop();
});

async function visit(path: string, options = {}): Promise<Page> {
  watched = await openPage(browser, options);
  await watched.page.goto(new URL(path, portal.url).href);
  return watched.page;
}

/** The first visible place where an element says something. */
const said = (page: Page, element: string, words: string | RegExp) =>
  page.locator(element).getByText(words).filter({ visible: true }).first();

describe('the citizen’s page', () => {
  it('is sent no staff name but the contact’s, no note, no case of another, no count of what is not shown', async () => {
    watched = await openPage(browser, PHONE);
    const { page } = watched;
    const answers: string[] = [];
    // A browser keeps no copy of a stream it has read: each answer is caught on its way in.
    await page.route('**/read', async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      answers.push(body);
      await route.fulfill({ response, body });
    });
    await page.goto(new URL(`citizen?citizen=${await idOf('complex')}`, portal.url).href);
    await said(page, 'hoi-case-overview', 'Din kontaktperson').waitFor(WAIT);
    await said(page, 'hoi-case-overview', 'Virksomhedspraktik, Dyreinternatet Ådal').waitFor(WAIT);
    await page
      .locator('hoi-case-overview')
      .getByRole('button', { name: 'Vis dage og grunde' })
      .click();
    await said(page, 'hoi-case-overview', /opslag|åbnet|set/i).waitFor(WAIT);
    await expect.poll(() => answers.length, WAIT).toBeGreaterThan(1);

    const readings = answers.flatMap(linesOf);
    const facets = new Set(readings.map(({ facet }) => facet));
    for (const facet of ['cases', 'grants', 'plan', 'contacts', 'notes', 'lookups'] as const) {
      expect(facets, facet).toContain(facet);
    }
    for (const { facet, reading } of readings) {
      const allowed = ['connections', 'rejected', 'retrievedAt', 'settled', 'systems', 'value'];
      expect(Object.keys(reading).sort(), facet).toEqual([...allowed, 'withheld']);
      expect(reading.withheld, facet).toEqual([]);
      expect(reading.rejected, facet).toBe(0);
      if (facet === 'notes' || facet === 'remarks') expect(reading.value).toEqual([]);
    }

    const shown = await shadowText(page);
    const sent = [...watched.bodies].filter(([address]) => !address.endsWith('.js'));
    const everything = [...answers, ...sent.map(([, body]) => body), shown];
    const never = secretsOf('complex');
    expect(never.length).toBeGreaterThan(15);
    for (const text of everything) {
      for (const secret of never) expect(text.includes(secret), secret).toBe(false);
      expect(holdsCpr(text)).toBe(false);
    }
    // The answer was not empty: the contact and the citizen's own help are in it, and on the screen.
    for (const text of [everything.join(), shown]) {
      expect(text).toContain('Karen Bisgaard');
      expect(text).toContain('Virksomhedspraktik, Dyreinternatet Ådal');
    }
  }, 180_000);

  it('says what happens next first, and is whole and clear on a telephone', async () => {
    const page = await visit(`citizen?citizen=${await idOf('complex')}`, PHONE);
    const overview = page.locator('hoi-case-overview');
    await said(page, 'hoi-case-overview', 'Virksomhedspraktik, Dyreinternatet Ådal').waitFor(WAIT);
    const headings = await overview.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings.slice(0, 3)).toEqual([
      'Det næste, der sker',
      'Din kontaktperson',
      'Det får du hjælp til',
    ]);
    await overview.getByRole('button', { name: /kan ikke komme/ }).click();
    await page.getByText('Her ville siden give din kontaktperson besked').waitFor();
    await clearAt(page, [390, 320]);
    for (const [link, words] of [
      ['Min plan', 'Det arbejder vi hen imod'],
      ['Det hele efter tid', 'Efter tid'],
      ['Mit samtykke', 'Det må vi dele'],
    ] as const) {
      await page.getByRole('link', { name: link, exact: true }).click();
      await page.getByText(words).filter({ visible: true }).first().waitFor(WAIT);
      await clearAt(page, [390, 320]);
      expect([...new URL(page.url()).searchParams.keys()]).toEqual(['citizen', 'view']);
      await page.getByRole('link', { name: 'Tilbage til mit forløb' }).click();
      await said(page, 'hoi-case-overview', 'Din kontaktperson').waitFor(WAIT);
    }
    await page.getByRole('button', { name: 'Mørk' }).click();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await said(page, 'hoi-case-overview', 'What happens next').waitFor(WAIT);
  }, 180_000);

  it('says what is next, whom to ring and that something is missing on the first screen', async () => {
    const page = await visit(`citizen?citizen=${await idOf('complex')}`, PHONE);
    for (const words of ['Netværksmøde', 'Karen Bisgaard', /Ikke helt nyt: Personoplysninger/]) {
      const place = said(page, 'hoi-case-overview', words);
      await place.waitFor(WAIT);
      const box = await place.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0), String(words)).toBeLessThanOrEqual(844);
    }
    await page.locator('hoi-case-overview').getByRole('button', { name: 'Se hvorfor' }).click();
    const reached = () =>
      page.evaluate(
        () => document.querySelector('hoi-case-overview')?.shadowRoot?.activeElement?.textContent,
      );
    await expect.poll(reached, { timeout: 10_000 }).toContain('Det kan du ikke se her');
  });

  it('lets the citizen say no and yes again, and the record keeps both', async () => {
    const id = await idOf('expiring');
    const page = await visit(`citizen?citizen=${id}&view=consent`, PHONE);
    const consent = page.locator('hoi-consent-status');
    const [area] = await givenAreas(id);
    const name = CITIZEN_AREA[area ?? ''] ?? '';
    expect(name, String(area)).not.toBe('');
    await consent.getByRole('button', { name: `Sig nej til at dele: ${name}` }).click();
    await consent.locator('form').getByRole('button', { name: 'Sig nej', exact: true }).click();
    await expect.poll(() => givenAreas(id), WAIT).not.toContain(area);
    await consent.getByRole('button', { name: `Sig ja til at dele: ${name}` }).click(WAIT);
    await consent.locator('form').getByRole('button', { name: 'Sig ja', exact: true }).click();
    await expect.poll(() => givenAreas(id), WAIT).toContain(area);
  });

  it('knows nobody without a sign-in', async () => {
    const page = await visit('citizen', PHONE);
    await page.getByRole('alert').getByText('Du er ikke logget ind.').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });
});

describe('the record system’s page', () => {
  it('holds the elements of the script tag, in its own look, and shares a choice', async () => {
    const page = await visit(`esdh?citizen=${await idOf('complex')}`);
    await page.getByRole('heading', { level: 1, name: 'Helhedsorienteret plan' }).waitFor();
    const overview = page.locator('hoi-case-overview');
    await overview.getByRole('button', { name: /^Socialpædagogisk støtte/ }).click(WAIT);
    await page.locator('hoi-timeline [aria-current=true]').first().waitFor(WAIT);
    const looks = await page.evaluate(() =>
      ['hoi-case-overview', 'hoi-timeline'].map((tag) => {
        const widget = document.querySelector(tag)?.shadowRoot?.querySelector('.widget');
        const { fontFamily, borderTopLeftRadius } = getComputedStyle(widget as Element);
        return [fontFamily.split(',')[0]?.replaceAll('"', ''), borderTopLeftRadius];
      }),
    );
    expect(looks).toEqual([
      ['Open Sans', '2px'],
      ['Open Sans', '2px'],
    ]);
    expect(watched?.asked.some((address) => address.endsWith('/embed/hoi.js'))).toBe(true);
    await clearAt(page, [1280, 390]);
  }, 180_000);

  it('opens its own case and document itself, and names the system that has another', async () => {
    const page = await visit(`esdh?citizen=${await idOf('complex')}`);
    const tab = (name: string) => page.getByRole('tab', { name });
    const overview = page.locator('hoi-case-overview');
    await overview.getByRole('button', { name: /Åbn Kontaktforløb og praktik/ }).click(WAIT);
    await page.getByText('Her ville Sagsskabet åbne sagen i Arbejdsbro.').waitFor();
    await overview.getByRole('button', { name: /Åbn Helhedsorienteret plan/ }).click();
    await page.getByRole('tabpanel', { name: 'Stamdata' }).waitFor();
    expect(await tab('Stamdata').getAttribute('aria-selected')).toBe('true');

    const asked = () => watched?.asked.filter((address) => address.includes('joint-plan')) ?? [];
    expect(asked()).toEqual([]);
    await tab('Stamdata').press('ArrowLeft');
    await tab('Samtykke').press('ArrowLeft');
    await said(page, 'hoi-joint-plan', 'Indsatser uden delmål').waitFor(WAIT);
    expect(asked().length).toBeGreaterThan(0);
    await clearAt(page, [1280, 390]);
    await page
      .locator('hoi-joint-plan')
      .getByRole('button', { name: /version 3/ })
      .click();
    await page.locator('tr[data-marked]', { hasText: 'Fælles plan, version 3' }).waitFor();
    await clearAt(page, [1280, 390]);
    await page.goBack();
    await said(page, 'hoi-joint-plan', 'Indsatser uden delmål').waitFor(WAIT);
  }, 180_000);

  it('says so when it has no case of someone', async () => {
    const page = await visit(`esdh?citizen=${await idOf('nothing')}`);
    await page.getByText(/^Sagsskabet har ingen sag om/).waitFor();
  });
});

/** Nothing to scroll sideways for at each width, and nothing for axe to find at the last. */
async function clearAt(page: Page, widths: readonly number[]): Promise<void> {
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => sidewaysOverflow(page), WAIT).toBe(0);
  }
  expect(await accessibilityFindings(page)).toEqual([]);
  if (before) await page.setViewportSize(before);
}

/** All text on the page, shadow trees included. */
function shadowText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const textOf = (root: Node): string => {
      const parts = [...root.childNodes].map(textOf);
      if (root instanceof Element && root.shadowRoot) parts.push(textOf(root.shadowRoot));
      if (root instanceof Text) parts.push(root.data);
      return parts.join(' ');
    };
    return textOf(document.body);
  });
}

interface Line {
  facet: Facet;
  reading: Reading<unknown>;
}

function linesOf(answer: string): Line[] {
  return answer
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Partial<Line>)
    .filter((line): line is Line => line.facet !== undefined);
}

/** What a citizen's browser never holds: other staff, notes, and cases of which the citizen is not the primary party. */
function secretsOf(life: HandMade): string[] {
  const { index, contacts, appointments } = korsbaek.life(life);
  const contact = contacts.find(({ coordinating }) => coordinating)?.name;
  const staff = Object.values(EMPLOYEES)
    .map(({ name }) => name)
    .filter((name) => name !== contact);
  // A note may be named after a meeting, which is the citizen's to see.
  const open = new Set(appointments.map(({ title }) => title));
  const notes = index.cases
    .flatMap((one) => one.notes.flatMap(({ title, body }) => [title, body]))
    .filter((words) => !open.has(words));
  const others = index.cases.filter(
    ({ parties }) =>
      !parties.some(({ role, who }) => role === 'primary' && who.cpr === index.citizen.cpr),
  );
  expect(notes.length, 'notes').toBeGreaterThan(0);
  expect(others.length, 'cases of others').toBeGreaterThan(0);
  const numbers = index.cases.map(({ number }) => number);
  return [...staff, ...notes, ...numbers, ...others.flatMap(({ id, title }) => [id, title])];
}

/** The opaque id under which someone is known in this run. */
async function idOf(life: HandMade): Promise<string> {
  const { name } = korsbaek.life(life).person;
  const list = (await (await fetch(new URL('data/citizens', portal.url))).json()) as {
    citizens: { id: string; name: string }[];
  };
  return list.citizens.find((one) => one.name === name)?.id ?? '';
}

/** The areas that share by the citizen's word right now, as the gateway tells the citizen. */
async function givenAreas(citizen: string): Promise<string[]> {
  const post = async (path: string, body: unknown, headers = {}) =>
    fetch(new URL(path, portal.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const signedIn = await post('hoi/demo/sign-in', { role: 'citizen', citizen });
  const { token } = (await signedIn.json()) as { token: string };
  const answer = await post(
    `hoi/v1/citizens/${citizen}/read`,
    { facets: ['consents'], purpose: 'test' },
    { authorization: `Bearer ${token}` },
  );
  const last = linesOf(await answer.text()).at(-1);
  const consents = (last?.reading.value ?? []) as { state: string; areas: string[] }[];
  return consents.filter(({ state }) => state === 'given').flatMap(({ areas }) => areas);
}
