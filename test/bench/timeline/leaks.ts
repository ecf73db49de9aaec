import type { Browser } from 'playwright-core';
import { Driver } from './driver.js';
import type { SubjectName } from './measure.js';

/** What is still there after a hundred visits that was not there before them. */
export interface Left {
  nodes: number;
  listeners: number;
  observers: number;
  timers: number;
}

/** Counts what the page starts and does not stop: the browser counts nodes and listeners, nobody observers and timers. */
const WATCH = `(() => {
  const observing = new Set();
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver']) {
    const { observe, disconnect, unobserve } = window[name].prototype;
    const targets = new WeakMap();
    window[name].prototype.observe = function (target, ...rest) {
      targets.set(this, (targets.get(this) ?? new Set()).add(target));
      observing.add(this);
      return observe.call(this, target, ...rest);
    };
    window[name].prototype.disconnect = function () {
      targets.delete(this);
      observing.delete(this);
      return disconnect.call(this);
    };
    if (unobserve) window[name].prototype.unobserve = function (target) {
      targets.get(this)?.delete(target);
      if (!targets.get(this)?.size) observing.delete(this);
      return unobserve.call(this, target);
    };
  }
  const timers = new Set();
  const { setTimeout: later, setInterval: often, clearTimeout: never } = window;
  window.setTimeout = (act, wait, ...rest) => {
    const id = later(() => { timers.delete(id); act(...rest); }, wait);
    timers.add(id);
    return id;
  };
  window.setInterval = (...rest) => { const id = often(...rest); timers.add(id); return id; };
  window.clearTimeout = window.clearInterval = (id) => { timers.delete(id); never(id); };
  window.left = () => ({ observers: observing.size, timers: timers.size });
})()`;

export async function measureLeaks(
  browser: Browser,
  url: string,
  subject: SubjectName,
): Promise<Left> {
  const driver = await Driver.open(browser, url, WATCH);
  const visit = `bench.mount('${subject}', { from: '2025-07-01', to: '2026-06-30' }).then(() => bench.destroy())`;
  const count = async (): Promise<Left> => {
    await driver.page.waitForTimeout(1500);
    await driver.collect();
    const left = await driver.ask<{ observers: number; timers: number }>('left()');
    return {
      nodes: await driver.metric('Nodes'),
      listeners: await driver.metric('JSEventListeners'),
      ...left,
    };
  };
  await driver.ask('bench.prepare(100)');
  // What is made once for all, such as fonts and templates, is no leak.
  for (let i = 0; i < 3; i += 1) await driver.ask(visit);
  const before = await count();
  for (let i = 0; i < 100; i += 1) await driver.ask(visit);
  const after = await count();
  await driver.page.close();
  return {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    observers: after.observers - before.observers,
    timers: after.timers - before.timers,
  };
}
