import type { Bench } from './bench.js';
import { commandChapter } from './command-chapter.js';
import type { MakeHarness } from './harness.js';
import { leavingChapter } from './leaving-chapter.js';
import { readingChapter } from './reading-chapter.js';
import { Stage } from './stage.js';
import { timeChapter } from './time-chapter.js';

export type { Bench } from './bench.js';
export { Gates } from './gates.js';
export type { Fact, Harness, MakeHarness, Scenario, ScenarioConnection } from './harness.js';

/**
 * The suite every implementation of the index port passes. Hand it the test runner's `describe`, `it` and `expect`, and a
 * maker of harnesses: it sets up each situation behind the adapter, and never waits for a clock to do so.
 */
export function describeContract(name: string, makeHarness: MakeHarness, bench: Bench): void {
  const stage = new Stage(bench, makeHarness);
  bench.describe(`${name} keeps the index contract`, () => {
    bench.describe('readings', () => readingChapter(stage));
    bench.describe('leaving', () => leavingChapter(stage));
    bench.describe('time', () => timeChapter(stage));
    bench.describe('commands and changes', () => commandChapter(stage));
  });
}
