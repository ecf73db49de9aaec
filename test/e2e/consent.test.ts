import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { town } from '@hoi/korsbaek';
import { type WatchedPage, launch, openPage } from './browser.js';
import { type RunningPortal, freePort, startPortal } from './portal-server.js';

// Two people, two browsers' worth of sign-in, one running portal: what one takes back, the other loses at once.

const shots = fileURLToPath(new URL('.shots', import.meta.url));
const NAME = town().life('complex').person.name;
/** Lies in an area that only the consent opens to the coordinating caseworker. */
const SHARED = 'Socialpædagogisk støtte';
const PATIENCE = { timeout: 60_000, interval: 200 };

let browser: Browser;
let portal: RunningPortal;
let citizen: string;
/** Asked about HOI and about consent, and has not answered. */
let waiting: string;
const open: WatchedPage[] = [];

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  [browser, portal] = await Promise.all([
    launch(),
    // A store of its own: what is withdrawn here stays withdrawn.
    freePort().then((port) => startPortal({ PORT: String(port), DATABASE_URL: 'pglite:memory' })),
  ]);
  const list = (await (await fetch(new URL('data/citizens', portal.url))).json()) as {
    citizens: { id: string; name: string }[];
  };
  const idOf = (wanted: string) => list.citizens.find(({ name }) => name === wanted)?.id ?? '';
  [citizen, waiting] = [idOf(NAME), idOf(town().life('asked').person.name)];
  expect([citizen, waiting]).not.toContain('');
});
afterAll(async () => {
  for (const one of open) await one.close();
  await browser.close();
  if (portal.alive()) await portal.stop();
});

async function sit(view: string, role = 'coordinator', whose = citizen): Promise<WatchedPage> {
  const watched = await openPage(browser);
  open.push(watched);
  const address = new URL(portal.url);
  address.search = new URLSearchParams({ citizen: whose, view, role }).toString();
  await watched.page.goto(address.href, { timeout: 60_000 });
  return watched;
}

function post(path: string, body: object, headers = {}): Promise<Response> {
  return fetch(new URL(path, portal.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

async function tokenOf(who: object): Promise<string> {
  const answer = await post('hoi/demo/sign-in', who);
  return ((await answer.json()) as { token: string }).token;
}

/** What the gateway sends the citizen of their own life. */
async function ownLife(): Promise<string> {
  const token = await tokenOf({ role: 'citizen', citizen });
  const question = { facets: ['cases', 'grants', 'interventions'], purpose: 'test' };
  const headers = { authorization: `Bearer ${token}` };
  return (await post(`hoi/v1/citizens/${citizen}/read`, question, headers)).text();
}

/** Everything an element says, through every shadow tree in it. */
function saidIn(page: Page, element: string): Promise<string> {
  return page.evaluate((tag) => {
    const words: string[] = [];
    const read = (node: Node): void => {
      if (node instanceof Text) words.push(node.data);
      if (node instanceof Element && node.shadowRoot) read(node.shadowRoot);
      if (node instanceof HTMLStyleElement) return;
      node.childNodes.forEach(read);
    };
    const root = document.querySelector(tag);
    if (root) read(root);
    return words.join(' ').replace(/\s+/g, ' ');
  }, element);
}

interface Line {
  at: number;
  /** The path's last word: `read`, `changes`. */
  what: string;
  text: string;
}

/** What a page asked its gateway and was answered, chunk by chunk as it came over the wire. */
class NetworkLog {
  readonly asked: { at: number; what: string }[] = [];
  readonly heard: Line[] = [];
  readonly #followed = new Map<string, string>();

  constructor(private readonly devtools: CDPSession) {
    devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
      const [, what] = /\/v1\/citizens\/[^/]+\/(\w+)/.exec(request.url) ?? [];
      if (what === undefined) return;
      this.#followed.set(requestId, what);
      this.asked.push({ at: Date.now(), what });
    });
    devtools.on('Network.responseReceived', ({ requestId }) => {
      if (this.#followed.has(requestId)) void this.#stream(requestId);
    });
    devtools.on('Network.dataReceived', ({ requestId, data }) => {
      if (data !== undefined && this.#followed.has(requestId)) this.#keep(requestId, data);
    });
  }

  text(since: number, what: string): string {
    return this.heard
      .filter((one) => one.at >= since && one.what === what)
      .map(({ text }) => text)
      .join('');
  }

  async #stream(requestId: string): Promise<void> {
    try {
      const { bufferedData } = await this.devtools.send('Network.streamResourceContent', {
        requestId,
      });
      this.#keep(requestId, bufferedData);
    } catch {
      // It was over before anyone could ask to follow it.
      const whole = await this.devtools
        .send('Network.getResponseBody', { requestId })
        .catch(() => ({ body: '', base64Encoded: false }));
      const { body, base64Encoded } = whole;
      this.#keep(requestId, base64Encoded ? body : Buffer.from(body).toString('base64'));
    }
  }

  #keep(requestId: string, data: string): void {
    const what = this.#followed.get(requestId) ?? '';
    this.heard.push({ at: Date.now(), what, text: Buffer.from(data, 'base64').toString() });
  }
}

/** Whether the page's own memory still holds a text, after everything that can be let go of has been. */
async function remembers(devtools: CDPSession, text: string): Promise<boolean> {
  await devtools.send('HeapProfiler.collectGarbage');
  let heap = '';
  const keep = ({ chunk }: { chunk: string }) => void (heap += chunk);
  devtools.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devtools.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { strings } = JSON.parse(heap) as { strings: string[] };
  return strings.some((one) => one.includes(text));
}

/** What one facet holds, when every source has answered. */
async function settled<T>(token: string, facet: string, whose: string): Promise<T> {
  const question = { facets: [facet], purpose: 'test' };
  const headers = { authorization: `Bearer ${token}` };
  const answer = await post(`hoi/v1/citizens/${whose}/read`, question, headers);
  const last = (await answer.text()).trim().split('\n').at(-1) ?? '';
  return (JSON.parse(last) as { reading: { value: T } }).reading.value;
}

type Stated = { id: string; state: string }[];

/** Consents in a state. */
async function consentsIn(wanted: string, token: string, whose = citizen): Promise<string[]> {
  const all = await settled<Stated>(token, 'consents', whose);
  return all.filter(({ state }) => state === wanted).map(({ id }) => id);
}

async function command(token: string, order: object, whose = citizen): Promise<void> {
  await post(
    `hoi/v1/citizens/${whose}/commands`,
    { citizen: whose, ...order },
    { authorization: `Bearer ${token}`, 'idempotency-key': crypto.randomUUID() },
  );
}

/** One consent to four areas, or none at all: also when a test is tried once more. */
async function stand(wanted: 'given' | 'none'): Promise<void> {
  const token = await tokenOf({ role: 'coordinator' });
  const [first, ...more] = await consentsIn('given', token);
  for (const consentId of wanted === 'none' ? [first, ...more] : more) {
    if (consentId !== undefined) await command(token, { kind: 'withdrawConsent', consentId });
  }
  if (wanted === 'none' || first !== undefined) return;
  await command(token, {
    kind: 'registerConsent',
    areas: ['employment', 'social', 'family', 'education'],
    purpose: 'Én fælles plan på tværs af områderne',
    validFrom: '2026-11-01T08:00:00.000Z',
    validTo: null,
  });
}

describe('a consent taken back in one browser', { timeout: 300_000 }, () => {
  it('empties the lanes of another, on screen and in memory, and the reason stays', async () => {
    await stand('given');
    const here = await sit('consent');
    const there = await sit('timeline');
    const devtools = await there.page.context().newCDPSession(there.page);
    await devtools.send('Network.enable');
    const log = new NetworkLog(devtools);
    await there.page.reload();
    const lanes = () => saidIn(there.page, 'hoi-timeline');
    await expect.poll(lanes, PATIENCE).toContain(SHARED);
    await expect.poll(() => log.text(0, 'read'), PATIENCE).toContain(SHARED);
    expect(await remembers(devtools, SHARED), 'the memory can be looked into').toBe(true);

    const consent = here.page.locator('hoi-consent-status');
    await consent.locator('[data-open=withdraw]').click({ timeout: 60_000 });
    const submit = consent.locator('form[data-form=withdraw] button[type=submit]');
    await submit.waitFor({ timeout: 60_000 });
    // How long it takes is measured in the page that loses it, from the moment the other presses.
    const gone = there.page.evaluate(
      ({ words }) =>
        new Promise<number>((resolve) => {
          const holds = (root: Node): boolean =>
            root instanceof Text
              ? root.data.includes(words)
              : (root instanceof Element && root.shadowRoot !== null && holds(root.shadowRoot)) ||
                [...root.childNodes].some(holds);
          const look = () => {
            const timeline = document.querySelector('hoi-timeline');
            if (timeline && holds(timeline)) setTimeout(look, 20);
            else resolve(Date.now());
          };
          look();
        }),
      { words: SHARED },
    );
    const pressed = Date.now();
    await submit.click();
    const emptied = (await gone) - pressed;
    await expect.poll(lanes, PATIENCE).toMatch(/Tilbageholdt/);
    await expect.poll(() => log.text(pressed, 'changes'), PATIENCE).toContain('consentWithdrawn');
    const word = log.heard.find(({ at, text }) => at >= pressed && text.includes('Withdrawn'));
    const heard = (word?.at ?? NaN) - pressed;
    console.log(`withdrawn: told after ${String(heard)} ms, emptied after ${String(emptied)} ms`);
    const anew = log.asked.filter(({ at, what }) => at >= pressed && what === 'read');
    expect(anew.length, 'everything was asked for anew').toBeGreaterThan(0);

    await expect
      .poll(() => log.text(pressed, 'read'), PATIENCE)
      .toMatch(/"area":"social","reason":"consent"/);
    expect(log.text(pressed, 'read')).not.toContain(SHARED);
    expect(await lanes()).not.toContain(SHARED);
    await expect.poll(() => remembers(devtools, SHARED), PATIENCE).toBe(false);
    await there.page.screenshot({ path: `${shots}/consent-withdrawn-there.png`, fullPage: true });

    await expect
      .poll(() => saidIn(here.page, 'hoi-consent-status'), PATIENCE)
      .toMatch(/Samtykket er trukket tilbage[^]*Tilbagekaldt/);
    await here.page.screenshot({ path: `${shots}/consent-withdrawn-here.png`, fullPage: true });
    await devtools.detach();
  });

  it('takes nothing from the citizen, who can say yes again', async () => {
    await stand('none');
    const own = await sit('consent', 'citizen');
    const words = () => saidIn(own.page, 'hoi-consent-status');
    await expect.poll(words, PATIENCE).toMatch(/Nej, du har trukket dit ja tilbage/);
    expect(await ownLife()).toContain(SHARED);
    const consent = own.page.locator('hoi-consent-status');
    await consent.locator('[data-open=register-social]').click({ timeout: 60_000 });
    const form = consent.locator('form[data-form=register]');
    await form.locator('input[value=employment]').check({ timeout: 60_000 });
    await form.locator('button[type=submit]').click();
    await expect.poll(words, PATIENCE).toMatch(/Vi har skrevet dit ja ned/);
    const again = await sit('timeline');
    await expect.poll(() => saidIn(again.page, 'hoi-timeline'), PATIENCE).toContain(SHARED);
  });
});

/** One question about HOI and one about consent wait: also when a test is tried once more. */
async function askAnew(): Promise<void> {
  const token = await tokenOf({ role: 'coordinator' });
  const participation = await settled<{ answer: string }>(token, 'participation', waiting);
  if (participation.answer !== 'asked') {
    await command(token, { kind: 'answerHoi', answer: 'asked', on: '2026-11-12' }, waiting);
  }
  if ((await consentsIn('pending', token, waiting)).length > 0) return;
  const purpose = 'Én fælles plan på tværs af områderne';
  await command(token, { kind: 'askConsent', areas: ['social', 'health'], purpose }, waiting);
}

describe('a question taken back', { timeout: 300_000 }, () => {
  it('leaves the citizen with nothing to answer, and is refused to who comes after', async () => {
    await askAnew();
    const here = await sit('consent', 'coordinator', waiting);
    const late = await sit('consent', 'coordinator', waiting);
    const own = await sit('consent', 'citizen', waiting);
    const said = ({ page }: WatchedPage) => saidIn(page, 'hoi-consent-status');
    await expect.poll(() => said(own), PATIENCE).toMatch(/Vi venter på dit svar/);
    const open = async ({ page }: WatchedPage) => {
      const consent = page.locator('hoi-consent-status');
      await consent.locator('[data-open=unask]').click({ timeout: 60_000 });
      const form = consent.locator('form[data-form=unask]');
      // Once it is there, all of it is.
      await form.locator('button[type=submit]').waitFor({ timeout: 60_000 });
      for (const box of await form.locator('input[type=checkbox]').all()) await box.check();
      expect(await form.locator('input[type=checkbox]:checked').count()).toBe(2);
      return form.locator('button[type=submit]');
    };
    // What the late one has open is not told of what the first does.
    await late.page.route('**/changes', (route) => route.abort());
    await late.page.reload();
    const again = await open(late);
    const submit = await open(here);
    await submit.click();
    await expect
      .poll(() => said(here), PATIENCE)
      .toMatch(/Anmodningen er trukket tilbage\.[^]*Ikke spurgt om helhedsorienteret indsats/);
    await expect.poll(() => said(here), PATIENCE).toMatch(/Anmodning trukket tilbage: /);
    await expect
      .poll(() => said(own), PATIENCE)
      .toMatch(/Vi har ikke spurgt, om du vil have[^]*Vi trak vores spørgsmål tilbage/);
    expect(await said(own)).not.toMatch(/Vi venter på dit svar|Karen Bisgaard trak/);
    await here.page.screenshot({ path: `${shots}/question-taken-back.png`, fullPage: true });
    await again.click();
    await expect
      .poll(() => said(late), PATIENCE)
      .toMatch(/Det blev ikke registreret\. Anmodningen venter ikke længere på svar\./);
    const token = await tokenOf({ role: 'coordinator' });
    expect(await consentsIn('pending', token, waiting)).toEqual([]);
    expect(await settled(token, 'participation', waiting)).toMatchObject({ answer: 'notAsked' });
  });
});
