import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launch } from '../e2e/browser.js';
import { median } from './rounds.js';
import { measureLeaks } from './timeline/leaks.js';
import {
  ACTIONS,
  type Action,
  COUNTS,
  type SubjectName,
  measureAll,
  measureFrames,
  measurePacking,
} from './timeline/measure.js';
import { serveBenchPage } from './timeline/serve.js';
import type { Row } from './table.js';

const require = createRequire(import.meta.url);
const n = (value: number, digits = 1): string => value.toFixed(digits);
const thousands = (value: number): string => value.toLocaleString('en-GB');

const WORDS: Record<Action, string> = {
  mount: 'mount of N',
  update: 'update of N',
  pan: 'pan of N, a step',
  panned: 'pan of N, a step and its share of the rest',
  zoom: 'zoom of N, a step',
  zoomed: 'zoom of N, a step and its share of the rest',
  still: 'drawing of N at rest',
};

/** What the timeline costs the main thread of a real browser, beside the least it could cost and beside another's. */
export async function timelineRows(): Promise<{ rows: Row[]; versions: string[] }> {
  const served = await serveBenchPage();
  const browser = await launch();
  const rows: Row[] = [];
  try {
    for (const count of COUNTS) {
      const measured = await measureAll(browser, served.url, count);
      for (const action of ACTIONS) {
        const mid = (name: SubjectName) => median(measured[name][action]);
        const ours = mid('hoi');
        rows.push({
          what: `timeline: ${WORDS[action].replace('N', thousands(count))}, ms`,
          measured: n(ours),
          beside: `${n(mid('elements'))} elements, ${n(mid('canvas'))} canvas, ${n(mid('vis'))} vis-timeline`,
          // The others draw all of it at each step.
          ratio:
            action === 'still'
              ? ''
              : (['elements', 'canvas', 'vis'] as const)
                  .map((name) => n(ours / mid(name), 2))
                  .join(', '),
        });
      }
      if (count === 10_000) rows.push(slowest(measured));
    }
    const frames = await measureFrames(browser, served.url);
    rows.push({
      what: 'timeline: frames longer than two vsyncs of 60, pan and zoom in each, 10,000',
      measured: String(frames.filter((length) => length > 34).length),
      beside: `${n(median(frames))} the median frame, ${n(Math.max(...frames))} the longest, ms`,
      ratio: '',
    });
    rows.push({
      what: 'timeline: packing of 10,000 in one lane, ms',
      measured: n(await measurePacking(browser, served.url)),
      beside: '20.0 aim',
      ratio: '',
    });
    for (const name of ['hoi', 'vis'] as const) {
      const left = await measureLeaks(browser, served.url, name);
      rows.push({
        what: `left after 100 visits, ${name === 'hoi' ? 'timeline' : 'vis-timeline'}`,
        measured: `${String(left.nodes)} nodes, ${String(left.listeners)} listeners`,
        beside: `${String(left.observers)} observers, ${String(left.timers)} timers`,
        ratio: '',
      });
    }
    return { rows, versions: [`Chromium ${browser.version()}`, `vis-timeline ${visVersion()}`] };
  } finally {
    await browser.close();
    served.stop();
  }
}

function slowest(measured: Awaited<ReturnType<typeof measureAll>>): Row {
  const p95 = (name: SubjectName) => {
    const steps = [...measured[name].pan, ...measured[name].zoom].sort((a, b) => a - b);
    return steps[Math.floor(steps.length * 0.95)] ?? NaN;
  };
  return {
    what: 'timeline: p95 of a pan or zoom step at 10,000, ms',
    measured: n(p95('hoi')),
    beside: `${n(p95('elements'))} elements, ${n(p95('canvas'))} canvas, ${n(p95('vis'))} vis-timeline`,
    ratio: (['elements', 'canvas', 'vis'] as const)
      .map((name) => n(p95('hoi') / p95(name), 2))
      .join(', '),
  };
}

function visVersion(): string {
  const text = readFileSync(require.resolve('vis-timeline/package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
