import type { Browser } from 'playwright-core';
import { median } from '../rounds.js';
import { Driver } from './driver.js';
import type { BenchWindow } from './subject.js';

export const COUNTS = [100, 1_000, 10_000] as const;
export const SUBJECTS = ['hoi', 'elements', 'canvas', 'vis'] as const;
export type SubjectName = (typeof SUBJECTS)[number];
export const ACTIONS = ['mount', 'update', 'pan', 'panned', 'zoom', 'zoomed', 'still'] as const;
/** `panned`, `zoomed`: a step with its share of what is drawn when the steps have come to rest; `still`: that drawing alone. */
export type Action = (typeof ACTIONS)[number];

/** Milliseconds of main-thread time, every one that was measured. */
export type Measured = Record<SubjectName, Record<Action, number[]>>;

const FIRST: BenchWindow = { from: '2025-07-01', to: '2026-06-30' };
/** A month at a time, back. */
const PANS = Array.from({ length: 8 }, (_, i) => moved(-(i + 1) * 30, 0));
/** In and out about the middle. */
const ZOOMS = [60, 100, 130, 100, 60, 0, -180, -300].map((days) => moved(days, -days));
const ROUNDS = 5;

/** Every subject in turn, round after round, in one page of one browser; what waiting itself costs is taken off. */
export async function measureAll(browser: Browser, url: string, count: number): Promise<Measured> {
  const driver = await Driver.open(browser, url);
  const measured = Object.fromEntries(
    SUBJECTS.map((name) => [
      name,
      Object.fromEntries(ACTIONS.map((action): [Action, number[]] => [action, []])),
    ]),
  ) as Measured;
  // The first round warms up and does not count.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of SUBJECTS) {
      const took = await visit(driver, name, count);
      if (round === 0) continue;
      for (const action of ACTIONS) measured[name][action].push(...took[action]);
    }
  }
  await driver.page.close();
  return measured;
}

async function visit(
  driver: Driver,
  name: SubjectName,
  count: number,
): Promise<Record<Action, number[]>> {
  await driver.ask(`bench.prepare(${String(count)})`);
  await driver.collect();
  const rests: number[] = [];
  for (let i = 0; i < 5; i += 1) rests.push(await driver.work('bench.rest()'));
  const rest = median(rests);
  const work = async (expression: string) => Math.max(0, (await driver.work(expression)) - rest);
  const all = async (windows: readonly BenchWindow[]) => {
    const before = await driver.metric('TaskDuration');
    const steps: number[] = [];
    for (const one of windows) steps.push(await work(`bench.show(${JSON.stringify(one)})`));
    await driver.ask('bench.rested()');
    // All that was done since the first step, also between two of them, less the waiting.
    const whole = ((await driver.metric('TaskDuration')) - before) * 1000;
    const own = Math.max(0, whole - rest * (windows.length + 1));
    const still = Math.max(0, own - steps.reduce((sum, step) => sum + step, 0));
    return { steps, share: own / windows.length, still };
  };
  const mount = await work(`bench.mount('${name}', ${JSON.stringify(FIRST)})`);
  if ((await driver.ask<number>('bench.count()')) === 0) throw new Error(`${name} drew nothing`);
  const update: number[] = [];
  for (let i = 0; i < 3; i += 1) update.push(await work('bench.update()'));
  const pan = await all(PANS);
  // Zooming begins where panning did.
  await driver.ask(`bench.show(${JSON.stringify(FIRST)})`);
  await driver.ask('bench.rested()');
  const zoom = await all(ZOOMS);
  await driver.ask('bench.destroy()');
  return {
    mount: [mount],
    update,
    pan: pan.steps,
    panned: [pan.share],
    zoom: zoom.steps,
    zoomed: [zoom.share],
    still: [pan.still, zoom.still],
  };
}

/** Milliseconds from frame to frame while the element pans and zooms in each of them. */
export async function measureFrames(browser: Browser, url: string): Promise<number[]> {
  const driver = await Driver.open(browser, url);
  await driver.ask('bench.prepare(10000)');
  await driver.ask(`bench.mount('hoi', ${JSON.stringify(FIRST)})`);
  const windows = Array.from({ length: 60 }, (_, i) => moved(-i * 3, -(i % 20) * 3));
  const seen = await driver.ask<number[]>(`bench.frames(${JSON.stringify(windows)})`);
  await driver.page.close();
  return seen;
}

export async function measurePacking(browser: Browser, url: string): Promise<number> {
  const driver = await Driver.open(browser, url);
  const seen: number[] = [];
  for (let i = 0; i < 15; i += 1) {
    // New items each time: what is remembered of an item has been forgotten.
    await driver.ask('bench.preparePacking(10000)');
    await driver.collect();
    seen.push(await driver.work('bench.pack()'));
  }
  await driver.page.close();
  return median(seen);
}

function moved(fromDays: number, toDays: number): BenchWindow {
  const shifted = (date: string, days: number) =>
    new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return {
    from: shifted(FIRST.from, fromDays),
    to: shifted(FIRST.to, toDays === 0 ? fromDays : toDays),
  };
}
