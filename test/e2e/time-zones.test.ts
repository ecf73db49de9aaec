import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decidedCase } from '@hoi/korsbaek';
import type { Appointment, Period } from '@hoi/model';
import { launch, openPage } from './browser.js';
import { serveEmbed } from './embed-page.js';

const ZONES = ['Europe/Copenhagen', 'UTC', 'America/Los_Angeles', 'Pacific/Auckland'];
const on = (start: string, date: string) => ({ start, end: { kind: 'on', date } }) as Period;

/** Periods that begin and end on the days where a clock or a calendar does something of its own. */
const PERIODS: [title: string, period: Period][] = [
  ['Natten uret stilles frem', on('2026-03-29', '2026-03-29')],
  ['Natten uret stilles tilbage', on('2026-10-25', '2026-10-25')],
  ['Sommertid', on('2026-03-29', '2026-10-24')],
  ['Skuddag', on('2028-02-29', '2028-02-29')],
  ['Over skuddagen', on('2028-02-28', '2028-03-01')],
  ['Intet skudår', on('1900-02-28', '1900-03-01')],
  ['To hundrede år', on('1900-01-01', '2100-12-31')],
  ['Nytår', on('2026-12-31', '2027-01-01')],
  ['Uden slut', { start: '2026-10-25', end: { kind: 'ongoing' } } as Period],
  ['Ukendt slut', { start: '2026-03-28', end: { kind: 'unknown' } } as Period],
];
const WINDOWS = [
  ['2026-03-23', '2026-04-05'],
  ['2026-10-19', '2026-11-01'],
  ['2026-01-01', '2026-12-31'],
  ['2028-02-21', '2028-03-05'],
  ['1900-02-19', '1900-03-04'],
  ['1900-01-01', '2100-12-31'],
] as const;
const VIEWS = ['timeline', 'table', 'list'] as const;

const CASES = PERIODS.map(([title, period], i) =>
  decidedCase(`00000000-0000-4000-8000-${String(i).padStart(12, '0')}`, title, period),
);
/** What was fetched in the hour that comes twice is said by the clock in Copenhagen. */
const READING = {
  value: CASES,
  settled: true,
  retrievedAt: '2026-10-25T00:30:00.000Z',
  connections: [{ connection: 'sdi', state: 'answered', at: '2026-10-25T00:30:00.000Z' }],
  systems: [],
  withheld: [],
  rejected: 0,
};
/** Half past two is no time at all on one of these nights, and two times on another. */
const MEETINGS = ['2026-03-29', '2026-10-25', '2028-02-29'].map((date, i): Appointment => ({
  id: `m${String(i)}`,
  kind: 'meeting',
  area: 'social',
  title: `Møde ${String(i)}`,
  date: date as Appointment['date'],
  start: '02:30',
  state: 'planned',
}));

let browser: Browser;
let embed: Awaited<ReturnType<typeof serveEmbed>>;

beforeAll(async () => {
  embed = await serveEmbed('<hoi-timeline today="2026-11-12"></hoi-timeline>');
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  embed?.close();
});

interface Drawn {
  text: string;
  boxes: string[];
}

/** All that stands in the element, word for word, and where each thing is to the hundredth of a pixel. */
async function drawn(page: Page, view: string, from: string, to: string): Promise<Drawn> {
  return page.evaluate(
    async ([shown, first, last]) => {
      const element = document.querySelector('hoi-timeline');
      if (!element?.shadowRoot) throw new Error('no timeline');
      element.view = shown as 'timeline';
      element.window = { from: first, to: last } as never;
      const root = element.shadowRoot;
      const round = (n: number) => String(Math.round(n * 100) / 100);
      const look = () => ({
        text: (root.querySelector('.widget')?.textContent ?? '').replace(/\s+/g, ' '),
        boxes: [...root.querySelectorAll('.widget *')].map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [one.localName, ...[x, y, width, height].map(round)].join(' ');
        }),
      });
      // What is drawn may show that something else has come near, or come to rest: until four looks are the same.
      let seen = look();
      for (let calm = 0; calm < 3;) {
        await element.updateComplete;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
        const now = look();
        calm = JSON.stringify(now) === JSON.stringify(seen) ? calm + 1 : 0;
        seen = now;
      }
      return seen;
    },
    [view, from, to] as const,
  );
}

async function inZone(zone: string): Promise<Map<string, Drawn>> {
  const { page, said, close } = await openPage(browser, { timezoneId: zone });
  await page.goto(embed.address);
  expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone);
  await page.waitForFunction(() => customElements.get('hoi-timeline') !== undefined);
  await page.evaluate(
    ([reading, meetings]) => {
      const element = document.querySelector('hoi-timeline');
      Object.assign(element as object, { cases: reading, appointments: meetings, grants: [] });
    },
    [READING, MEETINGS] as const,
  );
  await page.locator('hoi-timeline .widget .masthead').waitFor({ timeout: 20_000 });
  const seen = new Map<string, Drawn>();
  for (const view of VIEWS) {
    for (const [from, to] of WINDOWS) {
      seen.set(`${view} ${from} – ${to}`, await drawn(page, view, from, to));
    }
  }
  expect(said).toEqual([]);
  await close();
  return seen;
}

describe('the timeline wherever the browser stands', () => {
  it('has the same words in the same places in four time zones', async () => {
    const [home = '', ...others] = ZONES;
    const there = await inZone(home);
    const march = there.get('timeline 2026-03-23 – 2026-04-05');
    // A day is as wide on the night it is shorter: the picture is there, and it is worth comparing.
    expect(march?.text).toContain('Natten uret stilles frem');
    expect(march?.boxes.length).toBeGreaterThan(100);
    expect(there.get('table 1900-01-01 – 2100-12-31')?.text).toContain('Skuddag');
    for (const zone of others) {
      const here = await inZone(zone);
      for (const [what, { text, boxes }] of there) {
        expect(here.get(what)?.text, `${what} in ${zone}`).toBe(text);
        expect(here.get(what)?.boxes, `${what} in ${zone}`).toEqual(boxes);
      }
    }
  }, 180_000);
});
