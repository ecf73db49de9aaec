import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Life, town } from '@hoi/korsbaek';
import { type WatchedPage, accessibilityFindings, launch, openPage } from './browser.js';
import { type RunningPortal, freePort, startPortal } from './portal-server.js';

const complex = town().life('complex');
const PATIENT = { timeout: 60_000 };

let browser: Browser;
let portal: RunningPortal;
let settings: Record<string, string>;
let folder: string;
let open: WatchedPage[] = [];

beforeAll(async () => {
  // A store of its own, that outlives the gateway and nothing else.
  folder = mkdtempSync(join(tmpdir(), 'hoi-plan-'));
  settings = { PORT: String(await freePort()), DATABASE_URL: `pglite:${join(folder, 'store')}` };
  [browser, portal] = await Promise.all([launch(), startPortal(settings)]);
});
afterEach(async () => {
  for (const one of open) await one.close();
  open = [];
});
afterAll(async () => {
  await browser.close();
  if (portal.alive()) await portal.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The whole plan, as a role sees it; the address holds no more than an opaque id. */
async function planAs(role: string, life: Life = complex, there = '.goals'): Promise<Page> {
  const page = await freshPage();
  await page.goto(`${portal.url}?role=${role}`);
  await page.locator('.people a', { hasText: life.person.name }).click();
  await page.locator('nav a[data-view=plan]').click();
  await page.locator(`hoi-joint-plan ${there}`).first().waitFor(PATIENT);
  return page;
}

/** Everyone the portal can open, by the opaque ids its addresses hold. */
async function citizens(): Promise<{ id: string; name: string }[]> {
  const answer = await fetch(new URL('data/citizens', portal.url));
  return ((await answer.json()) as { citizens: { id: string; name: string }[] }).citizens;
}

async function freshPage(): Promise<Page> {
  const watched = await openPage(browser);
  open.push(watched);
  return watched.page;
}

const plan = (page: Page) => page.locator('hoi-joint-plan');
/** A host's own text is none: what it says is in its shadow. */
const textOf = (page: Page) => plan(page).locator('.widget').innerText();
const press = (page: Page, name: string) =>
  plan(page).getByRole('button', { name, exact: true }).click();
const says = (page: Page, words: string | RegExp) =>
  expect.poll(() => textOf(page), PATIENT).toMatch(words);

/** The words that differ are seen also where the browser chooses the colours, on black as on white. */
async function seesMarks(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const colours = await plan(page)
      .locator('.conflict mark')
      .evaluateAll((marks) =>
        marks.map((mark) =>
          [mark, mark.closest('.said') as Element].map((one) => getComputedStyle(one).color),
        ),
      );
    expect(colours.length).toBeGreaterThan(0);
    for (const [mark, around] of colours) expect(mark, colorScheme).toBe(around);
  }
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
}

/** What would be printed, as a page of its own; the frame's own print is taken aside, because no one can press its button. */
async function printed(page: Page): Promise<{ markup: string; css: string }> {
  await page.evaluate(() => {
    const { contentWindow } = Object.getOwnPropertyDescriptors(HTMLIFrameElement.prototype);
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get(this: HTMLIFrameElement) {
        const frame = contentWindow.get?.call(this) as Window;
        frame.print = () => {
          const css = [...frame.document.adoptedStyleSheets].flatMap((sheet) =>
            [...sheet.cssRules].map((rule) => rule.cssText),
          );
          const markup = frame.document.body.innerHTML;
          Object.assign(window, { paper: { markup, css: css.join('\n') } });
        };
        return frame;
      },
    });
  });
  await press(page, 'Udskriv');
  const paper = () =>
    page.evaluate(() => (window as { paper?: { markup: string; css: string } }).paper);
  await expect.poll(paper, PATIENT).toBeTruthy();
  return (await paper()) as { markup: string; css: string };
}

/** How many A4 pages Chromium makes of it, and what it says. */
async function pagesOf({ markup, css }: { markup: string; css: string }) {
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="da"><head><title>x</title><style>${css}</style></head><body>${markup}</body></html>`,
  );
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const text = await page.evaluate(() => document.body.innerText);
  await page.close();
  return { pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, text };
}

describe('the joint plan on the running demo', () => {
  it.each(town().lives.filter((life) => life.plan !== null))(
    'prints one page for the fridge: $person.name',
    async (life) => {
      const page = await planAs('coordinator', life);
      await press(page, 'Køleskabsplan');
      const { pages, text } = await pagesOf(await printed(page));
      expect(pages).toBe(1);
      // All of them have a meeting to come: a page that was printed too early would lack it.
      expect(text).toContain('Mine næste møder');
      // The week is what agreements with weekdays say, and nothing else.
      const open = (life.plan?.subGoals ?? []).flatMap(({ agreements }) => agreements);
      const days = open.flatMap(({ weekly }) => weekly?.days ?? []).length;
      const weekly = open.flatMap((one) => (one.weekly ? (one.fridgeText ?? '') : []));
      const week = weekly.map((words) => text.split(words).length - 1);
      expect(week.reduce((sum, count) => sum + count, 0)).toBe(days);
      const names = life.household?.members.flatMap(({ name }) => name ?? []) ?? [];
      for (const secret of [...names, 'støtte', 'Familie', '§']) expect(text).not.toContain(secret);
    },
  );

  it('says of everyone else that there is no plan, and why, and has nothing to print', async () => {
    const ids = new Map((await citizens()).map(({ id, name }) => [name, id]));
    const lives = town().lives.filter(({ plan: one }) => one === null);
    // Some have a source that is slow on purpose: the others are looked at meanwhile.
    const looker = async () => {
      const page = await freshPage();
      for (let life = lives.pop(); life; life = lives.pop()) {
        const id = ids.get(life.person.name) ?? '';
        await page.goto(`${portal.url}?role=coordinator&citizen=${id}&view=plan`);
        await plan(page).locator(':is([part=empty], [part=failure])').waitFor(PATIENT);
        await says(page, /ingen fælles plan|kunne ikke hentes|kan ikke hentes/i);
        expect(await plan(page).getByRole('button', { name: 'Køleskabsplan' }).count()).toBe(0);
        const may = await plan(page).getByRole('button', { name: 'Begynd en plan' }).count();
        expect(may, life.person.name).toBe(0);
      }
    };
    expect(lives.length).toBeGreaterThan(20);
    await Promise.all([looker(), looker(), looker()]);
    expect(lives).toEqual([]);
  }, 180_000);

  it('is begun by the coordinator once the citizen has said yes, and a follow-up is planned, moved and held in it', async () => {
    const life = town().life('asked');
    const citizen = (await citizens()).find(({ name }) => name === life.person.name)?.id ?? '';
    const post = (path: string, body: object, headers = {}) =>
      fetch(new URL(path, portal.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    const { token } = (await (await post('hoi/demo/sign-in', { role: 'coordinator' })).json()) as {
      token: string;
    };
    const send = (command: object, key: string) =>
      post(
        `hoi/v1/citizens/${citizen}/commands`,
        { citizen, ...command },
        { authorization: `Bearer ${token}`, 'idempotency-key': key },
      );
    const [yes, consent] = [
      await send({ kind: 'answerHoi', answer: 'yes', on: '2026-11-12' }, 'yes'),
      await send(
        {
          kind: 'registerConsent',
          areas: ['social', 'employment'],
          purpose: 'Én fælles plan',
          validFrom: '2026-01-01T00:00:00.000Z',
          validTo: null,
        },
        'consent',
      ),
    ];
    expect([yes.status, consent.status]).toEqual([200, 200]);

    const page = await planAs('coordinator', life, '[part=empty]');
    await press(page, 'Begynd en plan');
    const box = plan(page);
    await box.getByLabel('Beskæftigelse', { exact: true }).check();
    await box.getByLabel('Social', { exact: true }).check();
    await box.getByLabel(/med .* egne ord/).fill('Jeg vil have ro om aftenen');
    await press(page, 'Tilføj plan, den erstatter');
    await box.getByLabel('Plan', { exact: true }).fill('Min Plan');
    await box.getByLabel('Retsgrundlag').fill('LAB § 40, stk. 3');
    await box.getByLabel('Dokumentets nummer i ESDH').fill('D-der-ikke-findes');
    await press(page, 'Tilføj delmål');
    await box.getByLabel('Målet', { exact: true }).fill('Jeg sover hele natten');
    await press(page, 'Gem planen');
    // A document that is not there is told at its field, and nothing is lost.
    await says(page, 'Dokumentet findes ikke, eller du må ikke se det.');
    await box.getByLabel('Dokumentets nummer i ESDH').fill('');
    await press(page, 'Gem planen');
    await says(page, 'Gemt. Alle, der må se planen, kan se det nu.');
    await press(page, 'Færdig');
    await says(page, 'Jeg sover hele natten');
    await says(page, /Min Plan efter LAB § 40, stk. 3/);
    await says(page, /Version 1 · .*Karen Bisgaard/);

    const goal = box.locator('.goal').first();
    await goal.getByRole('button', { name: 'Planlæg opfølgning' }).click();
    await box.locator('#followUp-title').fill('Samtale om søvn');
    await box.getByLabel('Dato').fill('2026-12-01');
    await press(page, 'Gem');
    await says(page, 'Gemt. Alle, der må se det, kan se det nu.');
    await press(page, 'Luk');
    await says(page, 'Følges op 1. dec. 2026');

    // Two hands on one follow-up: the second is told, and nothing of the first is lost.
    const other = await planAs('coordinator', life);
    await plan(other)
      .getByRole('button', { name: /^Ændr opfølgningen Samtale om søvn/ })
      .first()
      .click();
    await plan(other).getByLabel('Dato').fill('2026-12-08');
    await box
      .getByRole('button', { name: /^Ændr opfølgningen Samtale om søvn/ })
      .first()
      .click();
    await box.getByLabel('Sted (kan undværes)').fill('Rådhuset');
    await press(page, 'Gem');
    await says(page, 'Gemt. Alle, der må se det, kan se det nu.');
    await press(other, 'Gem');
    await says(other, 'andre har ændret opfølgningen imens');
    await says(other, 'Rådhuset');
    // What the first one wrote may still be on its way: then the second is told once more, and saves once more.
    const saved = async () => {
      const said = await textOf(other);
      if (said.includes('andre har ændret opfølgningen imens')) await press(other, 'Gem');
      return said;
    };
    await expect
      .poll(saved, { ...PATIENT, interval: 1000 })
      .toContain('Gemt. Alle, der må se det, kan se det nu.');
    await press(page, 'Luk');
    await says(page, 'Følges op 8. dec. 2026');
    await says(page, /Samtale om søvn[^]*Rådhuset/);
    expect(await accessibilityFindings(page)).toEqual([]);

    await box
      .getByRole('button', { name: /^Ændr opfølgningen Samtale om søvn/ })
      .first()
      .click();
    await box.getByLabel('Den er holdt').check();
    await box.getByLabel('Holdt den').fill('2026-11-11');
    await press(page, 'Gem');
    await says(page, 'Gemt. Alle, der må se det, kan se det nu.');
    await press(page, 'Luk');
    await says(page, 'Ingen opfølgning er aftalt for delmålet.');
  }, 300_000);

  it('prints one page of the longest texts there can be, and refuses longer ones at their field', async () => {
    const page = await planAs('coordinator');
    await press(page, 'Køleskabsplan');
    const box = page.locator('hoi-joint-plan .panel');
    await box.getByLabel('Mit mål').fill('Længe '.repeat(30));
    await press(page, 'Udskriv');
    await says(page, 'Skriv højst 140 tegn');
    await box.getByLabel('Mit mål').fill('Ord på vej '.repeat(12).trim());
    for (const field of await box.getByLabel(/^Køleskabstekst/).all()) {
      await field.fill('Lange ord i hverdagen, som fylder på siden hele vejen ud nu');
    }
    const { pages } = await pagesOf(await printed(page));
    expect(pages).toBe(1);
  });

  it('is edited by two at once, and both are in what comes of it', async () => {
    const [one, other] = await Promise.all([planAs('coordinator'), planAs('coordinator')]);
    await press(one, 'Redigér delmål 2');
    await press(other, 'Redigér delmål 2');
    await one.getByLabel('Målet', { exact: true }).fill('Jeg kan arbejde 15 timer om ugen');
    await one.getByLabel('Følges op').fill('2026-12-02');
    await press(one, 'Gem planen');
    await says(one, 'Gemt. Alle, der må se planen, kan se det nu.');

    // The other wrote the same sentence otherwise, and an agreement that the first knows nothing of.
    await other
      .getByLabel('Målet', { exact: true })
      .fill('Jeg kan arbejde 12 timer, fordelt på tre dage');
    await press(other, 'Tilføj aftale');
    await other.locator('.agreement').last().getByLabel('Hvad').fill('ringer til praktikstedet');
    await says(other, 'Planen er ændret');
    await says(other, 'Jeg kan arbejde 15 timer om ugen');
    await press(other, 'Gem planen');
    await says(other, 'Vælg først, hvad der skal gælde');
    expect(await accessibilityFindings(other)).toEqual([]);
    await seesMarks(other);
    await plan(other)
      .getByRole('button', { name: /^Din ændring/ })
      .click();
    await press(other, 'Gem planen');
    await says(other, 'Gemt. Alle, der må se planen, kan se det nu.');

    await press(one, 'Færdig');
    await says(one, 'Jeg kan arbejde 12 timer, fordelt på tre dage');
    await says(one, 'ringer til praktikstedet');
    await says(one, /Følges op 2\. dec\. 2026/);

    // What the second save changed of the first stands field by field.
    await press(one, 'Sammenlign versioner');
    await says(one, /\d dele er forskellige/);
    const compared = one.locator('hoi-joint-plan .compare');
    await expect
      .poll(() => compared.innerText(), PATIENT)
      .toMatch(/Jeg kan arbejde 15 timer om ugen[^]*Jeg kan arbejde 12 timer, fordelt på tre dage/);
    await expect
      .poll(() => compared.innerText(), PATIENT)
      .toMatch(/ringer til praktikstedet”: tilføjet/);
    expect(await accessibilityFindings(one)).toEqual([]);
  }, 240_000);

  it('loses nothing when the gateway is killed while it saves, and saves nothing twice', async () => {
    const page = await planAs('coordinator');
    const sent: (string | undefined)[] = [];
    let kill: 'after' | 'before' | undefined = 'after';
    await page.route('**/commands', async (route) => {
      sent.push(route.request().headers()['idempotency-key']);
      if (kill === 'after') await route.fetch();
      if (kill) {
        kill = undefined;
        await portal.stop('SIGKILL');
        return route.abort();
      }
      return route.continue();
    });
    await press(page, 'Redigér delmål 3');
    await press(page, 'Tilføj aftale');
    await page.locator('.agreement').last().getByLabel('Hvad').fill('handler ind om onsdagen');
    await press(page, 'Gem planen');
    await says(page, 'Vi ved ikke, om det blev gemt');
    expect(await page.locator('.agreement').last().getByLabel('Hvad').inputValue()).toBe(
      'handler ind om onsdagen',
    );
    portal = await startPortal(settings);
    await press(page, 'Gem planen');
    await says(page, /Gemt\. Alle|Du har ikke ændret noget/);

    kill = 'before';
    await page.locator('.agreement').last().getByLabel('Hvem').fill('Rikke');
    await press(page, 'Gem planen');
    await says(page, 'Vi ved ikke, om det blev gemt');
    portal = await startPortal(settings);
    await press(page, 'Gem planen');
    await says(page, /Gemt\. Alle/);
    expect(new Set(sent).size, 'the same attempt has the same key').toBe(2);

    const fresh = await planAs('coordinator');
    // What stands beside the sub-goals comes a moment after them.
    await says(fresh, /“handler ind om onsdagen” tilføjet/);
    const text = await textOf(fresh);
    // Agreed once, and the history beside it tells of one addition.
    expect(text.match(/Rikke handler ind om onsdagen/g)).toHaveLength(1);
    expect(text.match(/“handler ind om onsdagen” tilføjet/g)).toHaveLength(1);
  }, 300_000);
});
