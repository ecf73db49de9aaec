import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../../scripts/find-browser.mjs';
import { serveOverview } from './overview/serve.js';
import { median } from './rounds.js';

/** One line of the table: what, measured, beside what, and how many times that. */
export interface BenchRow {
  what: string;
  measured: string;
  beside: string;
  ratio: string;
}

const ROUNDS = 9;
const CASES = 40;
const APART = { store: 40, person: 80, sdi: 250, ydi: 600 };
/** Every other order: the store, the person, the cases or the benefits come last, after all patience too. */
const LATE = [
  { store: 700, person: 80, sdi: 250, ydi: 300 },
  { store: 1600, person: 80, sdi: 250, ydi: 300 },
  { store: 40, person: 1600, sdi: 250, ydi: 300 },
  { store: 40, person: 80, sdi: 1600, ydi: 300 },
  { store: 40, person: 80, sdi: 250, ydi: 1600 },
];

/**
 * The overview of 40 cases beside the same page built by hand, and beside one with only the same facts and no style; the processor
 * four times slower than it is.
 */
export async function overviewRows(): Promise<BenchRow[]> {
  const page = await serveOverview();
  const browser = await chromium.launch({
    executablePath: (await findBrowser()).executablePath,
    args: BROWSER_ARGUMENTS,
  });
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'da-DK' });
    await tab.goto(page.url);
    await tab.waitForFunction('typeof bench === "object"');
    const cdp = await tab.context().newCDPSession(tab);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const ask = <T>(words: string): Promise<T> => tab.evaluate(words);
    const busy = async (): Promise<number> => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
    };
    const work = async (words: string): Promise<number> => {
      const before = await busy();
      await ask(words);
      return (await busy()) - before;
    };
    const seen = {
      hoi: [],
      twin: [],
      plain: [],
      first: [],
      shift: [],
      press: [],
      type: [],
    } as Record<'hoi' | 'twin' | 'plain' | 'first' | 'shift' | 'press' | 'type', number[]>;
    await ask(`bench.open(${CASES}, {})`);
    await ask('bench.learn()');
    await ask('bench.clear()');
    for (let round = -2; round < ROUNDS; round += 1) {
      const plain = await work(`bench.plain(${CASES})`);
      await ask('bench.clear()');
      const twin = await work('bench.twin()');
      await ask('bench.clear()');
      const hoi = await work(`bench.open(${CASES}, {})`);
      await ask('bench.clear()');
      await ask(`bench.open(${CASES}, ${JSON.stringify(APART)})`);
      await ask('bench.rest(800)');
      const one = {
        plain,
        twin,
        hoi,
        first: await ask<number>('bench.first()'),
        shift: await ask<number>('bench.shift()'),
        press: await ask<number>('bench.press()'),
        type: await ask<number>('bench.type("7")'),
      };
      await ask('bench.clear()');
      if (round < 0) continue;
      for (const [name, value] of Object.entries(one)) seen[name as keyof typeof seen].push(value);
    }
    const ms = (name: keyof typeof seen): string => median(seen[name]).toFixed(0);
    const ratio = (name: 'twin' | 'plain'): string =>
      (median(seen.hoi) / median(seen[name])).toFixed(2);
    const late = await shiftWhenLate(ask);
    const wide = Math.max(...late);
    await tab.setViewportSize({ width: 390, height: 844 });
    const narrow = Math.max(...(await shiftWhenLate(ask)));
    const alone = (what: string, measured: string, beside: string): BenchRow => ({
      what,
      measured,
      beside,
      ratio: '',
    });
    return [
      {
        what: `overview of ${CASES} cases, ms of main thread at a quarter of the speed (median of ${ROUNDS})`,
        measured: ms('hoi'),
        beside: `${ms('twin')} the same page built by hand, ${ms('plain')} its facts without any style`,
        ratio: `${ratio('twin')}, ${ratio('plain')}`,
      },
      alone('first useful content after the first answer, ms', ms('first'), '300 wished for'),
      alone(
        'layout shift while four connections answer apart',
        Math.max(...seen.shift).toFixed(3),
        '0.02 wished for',
      ),
      alone('the worst of six orders at 1280 px', wide.toFixed(3), '0.02 wished for'),
      alone('the worst of six orders at 390 px', narrow.toFixed(3), '0.02 wished for'),
      alone('opening a case, ms', ms('press'), '100 wished for'),
      alone('a letter in the search field, ms', ms('type'), '100 wished for'),
    ];
  } finally {
    await browser.close();
    page.stop();
  }
}

async function shiftWhenLate(ask: <T>(words: string) => Promise<T>): Promise<number[]> {
  const shifts: number[] = [];
  for (const delays of [APART, ...LATE]) {
    await ask(`bench.open(${CASES}, ${JSON.stringify(delays)})`);
    await ask('bench.rest(2200)');
    shifts.push(await ask<number>('bench.shift()'));
    await ask('bench.clear()');
  }
  return shifts;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { what, measured, beside, ratio } of await overviewRows()) {
    console.log(`| ${[what, measured, beside, ratio].join(' | ')} |`);
  }
}
