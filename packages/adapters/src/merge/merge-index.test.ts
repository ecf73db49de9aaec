import type { Command, HoiIndex, Instant, Reading, CaseRecord } from '@hoi/model';
import { describe, expect, it, vi } from 'vitest';
import { ANNA, FIRST_CASE, NOW, sampleCase, SECOND_CASE } from '../contract/samples.js';
import { MemoryIndex } from '../memory/memory-index.js';
import { mergeIndexes } from './merge-index.js';

const QUERY = { citizen: ANNA, purpose: 'test' };
const now = () => NOW;

function memory(name: string, id: string): MemoryIndex {
  const index = new MemoryIndex({ connections: [{ name, facets: ['cases'] }], now });
  index.set(ANNA, 'cases', [sampleCase(id)]);
  return index;
}
function indexThat(read: (signal?: AbortSignal) => AsyncIterable<Reading<unknown>>): HoiIndex {
  return {
    read: (_facet, _query, signal) => read(signal) as never,
    run: () => Promise.reject(new Error('not asked')),
    watch: () => {
      throw new Error('no watch');
    },
  };
}
async function allOf<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of stream) all.push(one);
  return all;
}
async function lastOf(index: HoiIndex) {
  return (await allOf(index.read('cases', QUERY))).at(-1) as Reading<CaseRecord[]>;
}
const partial: Reading<CaseRecord[]> = {
  value: [sampleCase(SECOND_CASE)],
  settled: false,
  retrievedAt: NOW,
  connections: [
    { connection: 'esdh', state: 'answered', at: NOW },
    { connection: 'slow', state: 'pending' },
  ],
  systems: [],
  withheld: [],
  rejected: 2,
};

describe('a part that breaks', () => {
  const healthy = { name: 'sdi', index: memory('sdi', FIRST_CASE) };

  it('is a failed connection, without a word of its error', async () => {
    const bad = indexThat(() => {
      throw new Error('person 320190-1234 has no such case');
    });
    const last = await lastOf(mergeIndexes([{ name: 'bad', index: bad }, healthy], { now }));
    expect(last.value.map(({ id }) => id)).toEqual([FIRST_CASE]);
    expect(last.connections).toEqual([
      { connection: 'bad', state: 'failed', at: NOW, reason: 'fault' },
      { connection: 'sdi', state: 'answered', at: NOW },
    ]);
    expect(JSON.stringify(last)).not.toContain('1234');
  });

  it('keeps what it gave, and its pending connections are said to have failed', async () => {
    const bad = indexThat(async function* () {
      yield partial;
      const error = new Error('too slow');
      error.name = 'TimeoutError';
      throw error;
    });
    const last = await lastOf(mergeIndexes([healthy, { name: 'bad', index: bad }], { now }));
    expect(last.value.map(({ id }) => id)).toEqual([FIRST_CASE, SECOND_CASE]);
    expect(last.rejected).toBe(2);
    expect(
      last.connections.map(({ connection, state, reason }) => [connection, state, reason]),
    ).toEqual([
      ['sdi', 'answered', undefined],
      ['esdh', 'answered', undefined],
      ['slow', 'failed', 'timeout'],
    ]);
  });

  it('has failed when it ends without having settled', async () => {
    const bad = indexThat(async function* () {});
    const last = await lastOf(mergeIndexes([{ name: 'bad', index: bad }], { now }));
    expect(last.settled).toBe(true);
    expect(last.connections).toEqual([
      { connection: 'bad', state: 'failed', at: NOW, reason: 'truncated' },
    ]);
  });

  it('makes whoever watches read again', async () => {
    const leaving = new AbortController();
    const bad = { name: 'bad', index: indexThat(() => allNever()), facets: ['plan'] as const };
    const index = mergeIndexes([healthy, bad], { now });
    const changes = index.watch(ANNA, leaving.signal)[Symbol.asyncIterator]();
    expect((await changes.next()).value).toEqual({ kind: 'facets', facets: ['plan'] });
    leaving.abort();
    expect((await changes.next()).done).toBe(true);
    expect(healthy.index.watching).toBe(0);
  });
});

async function* allNever(): AsyncGenerator<Reading<unknown>> {
  await new Promise(() => {});
  yield partial;
}

describe('reading together', () => {
  it('shows a fast part though another never answers, even one that ignores its signal', async () => {
    const stuck = indexThat(() => allNever());
    const index = mergeIndexes(
      [
        { name: 'stuck', index: stuck },
        { name: 'sdi', index: memory('sdi', FIRST_CASE) },
      ],
      { now },
    );
    const leaving = new AbortController();
    const readings = index.read('cases', QUERY, leaving.signal)[Symbol.asyncIterator]();
    const first = await readings.next();
    expect(first.value?.settled).toBe(false);
    expect(first.value?.value).toHaveLength(1);
    expect(first.value?.connections[0]).toEqual({ connection: 'stuck', state: 'pending' });
    const waiting = readings.next();
    leaving.abort();
    await expect(waiting).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }) as Error);
  });

  it('aborts its parts when the consumer goes, once for all of them', async () => {
    const seen: AbortSignal[] = [];
    const watched = (signal?: AbortSignal) => {
      if (signal) seen.push(signal);
      return allNever();
    };
    const parts = ['a', 'b'].map((name) => ({ name, index: indexThat(watched) }));
    const iterator = mergeIndexes(parts).read('cases', QUERY)[Symbol.asyncIterator]();
    const waiting = iterator.next();
    await Promise.resolve();
    await iterator.return?.();
    expect((await waiting).done).toBe(true);
    expect(seen.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it('joins for a slow consumer only the newest', async () => {
    const many = indexThat(async function* () {
      for (let count = 0; count < 1000; count += 1) yield { ...partial, rejected: count };
      yield { ...partial, settled: true, rejected: 1000 };
    });
    const merged = mergeIndexes([{ name: 'many', index: many }]);
    const readings = merged.read('cases', QUERY)[Symbol.asyncIterator]();
    expect((await readings.next()).value?.rejected).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const next = await readings.next();
    expect([next.value?.rejected, next.value?.settled]).toEqual([1000, true]);
    expect((await readings.next()).done).toBe(true);
  });

  it('unites coverage, withheld areas and counts', async () => {
    const part = (name: string, state: 'delivers' | 'doesNotDeliver', latestChange: string) => {
      const index = new MemoryIndex({
        connections: [
          {
            name,
            facets: ['cases'],
            systems: [
              { system: 'N', area: 'social', state, latestChange: latestChange as Instant },
            ],
          },
        ],
        withheld: [{ area: 'health', reason: 'consent' }],
        now,
      });
      index.setRejected(ANNA, 'cases', 2);
      return { name, index };
    };
    const last = await lastOf(
      mergeIndexes([
        part('a', 'doesNotDeliver', '2026-02-01T00:00:00.000Z'),
        part('b', 'delivers', '2026-01-01T00:00:00.000Z'),
      ]),
    );
    expect(last.systems).toEqual([
      { system: 'N', area: 'social', state: 'delivers', latestChange: '2026-02-01T00:00:00.000Z' },
    ]);
    expect(last.withheld).toEqual([{ area: 'health', reason: 'consent' }]);
    expect(last.rejected).toBe(4);
  });

  it('says "not connected" only while nobody is', async () => {
    const parts = [
      { name: 'store', index: new MemoryIndex({ connections: [], now }) },
      { name: 'sdi', index: memory('sdi', FIRST_CASE) },
      { name: 'ydi', index: new MemoryIndex({ connections: [], now }) },
    ];
    const answered = { connection: 'sdi', state: 'answered', at: NOW };
    expect((await lastOf(mergeIndexes(parts))).connections).toEqual([answered]);
    const plan = (await allOf(mergeIndexes(parts).read('plan', QUERY))).at(-1);
    expect(plan?.connections).toEqual([{ connection: 'plan', state: 'notConnected' }]);
  });

  it('asks only who serves the facet, and says when nobody does', async () => {
    const read = vi.fn(() => allNever());
    const index = mergeIndexes([{ name: 'a', index: indexThat(read), facets: ['plan'] }], { now });
    const [only, ...more] = await allOf(index.read('cases', QUERY));
    expect(more).toEqual([]);
    expect(only?.connections).toEqual([{ connection: 'cases', state: 'notConnected' }]);
    expect(read).not.toHaveBeenCalled();
    expect((await allOf(mergeIndexes([]).read('plan', QUERY))).at(-1)?.settled).toBe(true);
  });
});

describe('commands', () => {
  const command: Command = { kind: 'withdrawConsent', citizen: ANNA, consentId: 'x' };

  it('go to the first part that claims them, and to no other', async () => {
    const done = { outcome: 'done' as const, versions: { x: 1 } };
    const run = vi.fn(() => Promise.resolve(done));
    const never = vi.fn(() => Promise.resolve(done));
    const base = indexThat(() => allNever());
    const index = mergeIndexes([
      { name: 'deaf', index: { ...base, run: never } },
      { name: 'plan', index: { ...base, run: never, commands: ['changePlan'] } },
      { name: 'store', index: { ...base, run }, commands: ['withdrawConsent'] },
      { name: 'later', index: { ...base, run: never, commands: ['withdrawConsent'] } },
    ]);
    expect(index.commands).toEqual(['changePlan', 'withdrawConsent']);
    expect(await index.run(command, { idempotencyKey: 'k' })).toBe(done);
    expect(run).toHaveBeenCalledWith(command, { idempotencyKey: 'k' });
    expect(never).not.toHaveBeenCalled();
  });

  it('are refused when nobody claims them', async () => {
    const index = mergeIndexes([{ name: 'sdi', index: memory('sdi', FIRST_CASE) }]);
    expect(await index.run(command, { idempotencyKey: 'k' })).toEqual({
      outcome: 'refused',
      reason: 'command.notSupported',
    });
  });
});

it('ends a watch when every part has ended its own', async () => {
  const silent = { ...indexThat(() => allNever()), async *watch() {} };
  const changes = mergeIndexes([{ name: 'a', index: silent }]).watch(
    ANNA,
    new AbortController().signal,
  );
  expect(await allOf(changes)).toEqual([]);
  expect(await allOf(mergeIndexes([]).watch(ANNA, new AbortController().signal))).toEqual([]);
});
