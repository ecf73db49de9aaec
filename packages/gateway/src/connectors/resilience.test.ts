import type { Instant } from '@hoi/model';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Connected, idOf, lastOf } from '../testing/connected.js';
import { Breaker } from './breaker.js';
import { Failure } from './failure.js';
import { MemoryLastGood } from './last-good.js';
import { withRetries } from './retry.js';
import { unsignedForLoopback } from './signer.js';

vi.setConfig({ testTimeout: 300_000 });

let stand: Connected;
beforeEach(async () => {
  stand = await Connected.open();
});
afterEach(() => stand.close());

describe('asking again', () => {
  const rules = { retries: 3, baseMs: 100, capMs: 250 };
  const context = (waits: number[]) => ({
    rules,
    random: () => 0.5,
    after: (run: () => void, milliseconds: number) => {
      waits.push(milliseconds);
      queueMicrotask(run);
      return () => undefined;
    },
    signal: new AbortController().signal,
  });

  test('is bounded, waits longer each time and never longer than the cap', async () => {
    const waits: number[] = [];
    let tries = 0;
    const asking = withRetries(async () => {
      tries += 1;
      throw new Failure('unreachable', 'x', true);
    }, context(waits));
    await expect(asking).rejects.toMatchObject({ reason: 'unreachable' });
    expect([tries, waits]).toEqual([4, [50, 100, 125]]);
  });

  test('never happens where an answer had begun', async () => {
    let tries = 0;
    const asking = withRetries(async () => {
      tries += 1;
      throw new Failure('truncated', 'x');
    }, context([]));
    await expect(asking).rejects.toMatchObject({ reason: 'truncated' });
    expect(tries).toBe(1);
  });

  test('helps over a short trouble, and the second try is a transaction of its own', async () => {
    stand.simulator.switch('ydi', { mode: 'refuse', times: 3 });
    const ydi = stand.connect('ydi', { retry: { retries: 2, baseMs: 1 } });
    const { report, value } = await lastOf(ydi, 'grants', idOf('simple'));
    expect([report.state, value.length]).toEqual(['answered', 1]);
    const numbers = stand.simulator.requests().map(({ transaction }) => transaction);
    expect([numbers.length, new Set(numbers).size]).toEqual([6, 6]);
  });

  test('a fault is an answer and is not asked for again', async () => {
    stand.simulator.switch('person', 'fault');
    const person = stand.connect('person', { retry: { retries: 5, baseMs: 1 } });
    await lastOf(person, 'person', idOf('simple'));
    expect(stand.simulator.requests().length).toBe(1);
  });
});

describe('the circuit', () => {
  test('opens after failures in a row, lets one look after a while, closes when it is well', () => {
    let now = 0;
    const breaker = new Breaker({ failures: 2, openMs: 1000 }, () => now);
    breaker.admit()?.('unreached');
    breaker.admit()?.('reached');
    breaker.admit()?.('unreached');
    expect(breaker.state).toBe('closed');
    breaker.admit()?.('unreached');
    expect([breaker.state, breaker.admit()]).toEqual(['open', undefined]);
    now = 1000;
    const probe = breaker.admit();
    expect([breaker.state, breaker.admit()], 'only one looks').toEqual(['halfOpen', undefined]);
    probe?.('unreached');
    expect(breaker.state).toBe('open');
    now = 2000;
    breaker.admit()?.('abandoned');
    expect(breaker.state, 'nothing was learnt').toBe('halfOpen');
    breaker.admit()?.('reached');
    expect(breaker.state).toBe('closed');
  });

  test('spares a service that is down, and finds it again', async () => {
    let now = 0;
    const ydi = stand.connect('ydi', {
      breaker: { failures: 2, openMs: 1000 },
      clock: () => now,
    });
    stand.simulator.switch('ydi', 'failing');
    for (let n = 0; n < 2; n += 1) await lastOf(ydi, 'grants', idOf('simple'));
    const asked = stand.simulator.requests().length;
    const spared = await lastOf(ydi, 'grants', idOf('simple'));
    expect(spared.report).toMatchObject({ state: 'failed', reason: 'unreachable' });
    expect([ydi.circuit, stand.simulator.requests().length]).toEqual(['open', asked]);
    expect(stand.events.at(-1)?.detail).toBe('circuit open');
    stand.simulator.switch('ydi', 'ok');
    now = 1000;
    const found = await lastOf(ydi, 'grants', idOf('simple'));
    expect([found.report.state, found.value.length, ydi.circuit]).toEqual([
      'answered',
      1,
      'closed',
    ]);
  });

  test('stays closed for answers nobody can read', async () => {
    const sdi = stand.connect('sdi', { breaker: { failures: 1 } });
    stand.simulator.switch('sdi', 'garbage');
    await lastOf(sdi, 'cases', idOf('simple'));
    expect(sdi.circuit).toBe('closed');
  });
});

describe('the last good answer', () => {
  test('is off unless wanted', async () => {
    const sdi = stand.connect('sdi');
    await lastOf(sdi, 'cases', idOf('simple'));
    stand.simulator.switch('sdi', 'failing');
    expect((await lastOf(sdi, 'cases', idOf('simple'))).value).toEqual([]);
  });

  test.each([
    ['sdi', 'cases'],
    ['ydi', 'grants'],
    ['person', 'person'],
  ] as const)('%s: is shown as late, with its age, until its time is up', async (kind, facet) => {
    let clock = 0;
    let time = '2026-11-12T08:00:00.000Z' as Instant;
    const lastGood = new MemoryLastGood({ maxAgeMs: 1000, maxEntries: 10 }, () => clock);
    const connector = stand.connect(kind, { lastGood, now: () => time });
    const { value } = await lastOf(connector, facet, idOf('complex'));
    stand.simulator.switch(kind, 'failing');
    time = '2026-11-12T09:00:00.000Z' as Instant;
    const late = await lastOf(connector, facet, idOf('complex'));
    expect(late.report).toMatchObject({ state: 'late', dataFrom: '2026-11-12T08:00:00.000Z' });
    expect(late.value).toEqual(value);
    expect((await lastOf(connector, facet, idOf('simple'))).report.state, 'of one only').toBe(
      'failed',
    );
    clock = 1001;
    expect((await lastOf(connector, facet, idOf('complex'))).report.state).toBe('failed');
  });

  test('keeps no more than it may', () => {
    const store = new MemoryLastGood({ maxAgeMs: 1000, maxEntries: 2 }, () => 0);
    for (const key of ['a', 'b', 'c']) store.put(key, { at: '' as Instant, kept: key });
    expect(['a', 'b', 'c'].map((key) => store.get(key)?.kept)).toEqual([undefined, 'b', 'c']);
  });
});

describe('the signer that signs nothing', () => {
  test.each(['http://127.0.0.1:1/', 'http://localhost/', 'https://[::1]:4/', 'http://127.9.8.7/'])(
    '%s is this machine',
    (url) => {
      const request = { url: new URL(url), headers: { a: 'b' }, body: 'c' };
      const signal = new AbortController().signal;
      expect(unsignedForLoopback.sign(request, signal)).toEqual({ headers: { a: 'b' }, body: 'c' });
    },
  );

  test.each([
    'https://kombit.dk/',
    'http://127.0.0.1.kombit.dk/',
    'http://localhost.kombit.dk/',
    'http://localhost./',
    'http://127.0.0.1@kombit.dk/',
    'http://10.0.0.1/',
    'http://0.0.0.0/',
    'http://[::]/',
    'http://[::ffff:10.0.0.1]/',
  ])('%s is refused, and a connector to it is not even made', (url) => {
    const request = { url: new URL(url), headers: {}, body: '' };
    expect(() => unsignedForLoopback.sign(request, new AbortController().signal)).toThrow(
      RangeError,
    );
    expect(() => stand.connect('sdi', { url })).toThrow(RangeError);
  });
});

test('a role that no table knows is found at start', () => {
  expect(() => stand.connect('sdi', { roles: [] })).toThrow(/caseParty\.primary/);
});
