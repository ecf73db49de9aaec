import { type Scheduler, systemScheduler } from '@hoi/adapters/port.js';
import type { ConnectionReport } from '@hoi/model';
import type { Switch } from '@hoi/simulator';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Connected, idOf, type Kind, lastOf } from '../testing/connected.js';

const FACET = { sdi: 'cases', ydi: 'grants', person: 'person' } as const;
const IDLE_MS = 20_000;
/** Time for what comes on a busy machine; for what never comes a wait that is soon over. */
const impatient =
  (hurry: () => boolean): Scheduler =>
  (run, milliseconds) =>
    systemScheduler(run, milliseconds === IDLE_MS && hurry() ? 200 : milliseconds);
const PRIMARY = 'd839f26a-d4d1-4441-b2d6-3dbbb12a9404';
const KINDS: readonly Kind[] = ['sdi', 'ydi', 'person'];

/** What each switch looks like from the other side. `html` and `garbage` are answers, only not the right ones. */
const EXPECTED: readonly [
  Switch['mode'],
  ConnectionReport['state'],
  ConnectionReport['reason']?,
][] = [
  ['ok', 'answered'],
  ['slow', 'answered'],
  ['stale', 'late'],
  ['failing', 'failed', 'unreachable'],
  ['refuse', 'failed', 'unreachable'],
  ['hang', 'failed', 'timeout'],
  ['stalls', 'failed', 'timeout'],
  ['fault', 'failed', 'fault'],
  ['garbage', 'failed', 'malformed'],
  ['html', 'failed', 'malformed'],
  ['huge', 'failed', 'malformed'],
];

vi.setConfig({ testTimeout: 300_000 });

let stand: Connected;
beforeAll(async () => {
  stand = await Connected.open();
});
afterAll(() => stand.close());

describe.each(KINDS)('%s', (kind) => {
  test.each(EXPECTED)('%s → %s %s', async (mode, state, reason) => {
    let waiting = mode === 'hang' || mode === 'stalls';
    const after = impatient(() => waiting);
    const limits = { idleMs: IDLE_MS, answerBytes: 1024 * 1024 };
    const connector = stand.connect(kind, { limits, after });
    stand.simulator.switch(kind, { mode, ...(mode === 'slow' ? { amount: 5 } : {}) });
    const { report } = await lastOf(connector, FACET[kind], idOf('simple'));
    expect(report).toMatchObject({ connection: kind, state });
    expect(report.reason).toBe(reason);
    expect(report.reference === undefined).toBe(state !== 'failed');
    if (state === 'failed') expect(report.reference).toMatch(/^[A-Z]{4}-[A-Z]{4}$/);
    waiting = false;
    stand.simulator.switch(kind, 'ok');
    const again = await lastOf(connector, FACET[kind], idOf('simple'));
    expect(again.report.state).toBe('answered');
    expect(connector.active).toBe(0);
  });
});

describe.each(['sdi', 'ydi'] as const)('%s', (kind) => {
  test.each([
    ['truncated', 'truncated'],
    ['status', 'status'],
    ['miscount', 'truncated'],
  ] as const)('%s → failed %s', async (mode, reason) => {
    const connector = stand.connect(kind);
    stand.simulator.switch(kind, mode);
    const { report } = await lastOf(connector, FACET[kind], idOf('complex'));
    stand.simulator.switch(kind, 'ok');
    expect(report).toMatchObject({ state: 'failed', reason });
  });
});

test('a person that is cut off is malformed: half a JSON is none', async () => {
  stand.simulator.switch('person', 'truncated');
  const { report, value } = await lastOf(stand.connect('person'), 'person', idOf('simple'));
  stand.simulator.switch('person', 'ok');
  expect([report.reason, value]).toEqual(['malformed', null]);
});

test('what came before a cut stays, and the connection says that it was cut', async () => {
  stand.simulator.switch('sdi', 'truncated');
  const { report, value } = await lastOf(stand.connect('sdi'), 'cases', idOf('twentyYears'));
  stand.simulator.switch('sdi', 'ok');
  expect(report.reason).toBe('truncated');
  expect(value.length).toBeGreaterThan(0);
});

test('one role that fails: what the others gave is shown, and the connection says failed', async () => {
  const secondary = 'e3930165-e85d-45cc-87a2-324ddec714bd';
  stand.simulator.switch('sdi', { mode: 'fault', role: secondary });
  const connector = stand.connect('sdi');
  const half = await lastOf(connector, 'cases', idOf('parent'));
  stand.simulator.switch('sdi', 'ok');
  const whole = await lastOf(connector, 'cases', idOf('parent'));
  expect(half.report).toMatchObject({ state: 'failed', reason: 'fault' });
  expect(whole.report.state).toBe('answered');
  expect(half.value.length).toBe(whole.value.length - 1);
  expect(half.value.length).toBeGreaterThan(0);
});

test('a failure says when the connection last answered, and nothing of whom it was about', async () => {
  const connector = stand.connect('ydi');
  const before = await lastOf(connector, 'grants', idOf('simple'));
  stand.events.length = 0;
  stand.simulator.switch('ydi', 'failing');
  const { report } = await lastOf(connector, 'grants', idOf('simple'));
  stand.simulator.switch('ydi', 'ok');
  expect(report.lastAnsweredAt).toBe(before.report.at);
  const [event] = stand.events;
  expect(event).toEqual({
    connection: 'ydi',
    reason: 'unreachable',
    detail: 'ECONNRESET',
    reference: report.reference,
  });
});

test('nobody there at all', async () => {
  const connector = stand.connect('sdi', { url: 'http://127.0.0.1:1/sdi' });
  const { report } = await lastOf(connector, 'cases', idOf('simple'));
  expect(report).toMatchObject({ state: 'failed', reason: 'unreachable' });
});

test('an endless answer is cut at its bound, in constant memory', async () => {
  stand.simulator.switch('sdi', { mode: 'huge', amount: 400_000_000, role: PRIMARY });
  const connector = stand.connect('sdi', {
    limits: {
      answerBytes: 50 * 1024 * 1024,
      readingBytes: 1e9,
      requestMs: 300_000,
      readingMs: 300_000,
    },
  });
  const before = process.memoryUsage().rss;
  const { report } = await lastOf(connector, 'cases', idOf('simple'));
  stand.simulator.switch('sdi', 'ok');
  expect(report).toMatchObject({ state: 'failed', reason: 'malformed' });
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  expect(stand.events.at(-1)?.detail).toBe('too large');
});
