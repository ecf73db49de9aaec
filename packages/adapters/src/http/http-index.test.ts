import { describe, expect, it } from 'vitest';
import {
  type CitizenId,
  type Facet,
  type Instant,
  type Query,
  type Reading,
  emptyValue,
} from '@hoi/model';
import { httpIndex } from './http-index.js';
import type { Fetch, FetchInit } from './platform.js';

const NOW = '2026-11-12T08:14:00.000Z' as Instant;
const QUERY: Query = { citizen: 'c1' as CitizenId, purpose: 'test' };

interface Asked {
  url: string;
  init: FetchInit;
  write(line: unknown): void;
  writeText(text: string): void;
  end(): void;
}

/** A server by hand: every request waits for what the test writes. */
function server(status: (asked: number) => number = () => 200) {
  const asked: Asked[] = [];
  const fetch: Fetch = (url, init) =>
    new Promise((resolve, reject) => {
      const encoder = new TextEncoder();
      let controller!: ReadableStreamDefaultController<Uint8Array>;
      const body = new ReadableStream<Uint8Array>({ start: (c) => void (controller = c) });
      init.signal.addEventListener('abort', () => {
        reject(new Error('aborted'));
        try {
          controller.error(new Error('aborted'));
        } catch {
          // Already closed.
        }
      });
      asked.push({
        url,
        init,
        write: (line) => controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`)),
        writeText: (text) => controller.enqueue(encoder.encode(text)),
        end: () => controller.close(),
      });
      const code = status(asked.length);
      resolve(
        new Response(code === 200 ? body : JSON.stringify({ reference: 'ab12-cd34' }), {
          status: code,
        }),
      );
    });
  return { asked, fetch };
}

function reading(facet: Facet, settled: boolean): Reading<unknown> {
  return {
    value: emptyValue(facet),
    settled,
    retrievedAt: NOW,
    connections: [{ connection: 'sdi', state: settled ? 'answered' : 'pending' }],
    systems: [],
    withheld: [],
    rejected: 0,
  };
}

async function until<T>(look: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  throw new Error('did not happen');
}

async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const seen: T[] = [];
  for await (const one of stream) seen.push(one);
  return seen;
}

describe('httpIndex', () => {
  it('asks once for what is asked for in the same turn, and hands each facet its own lines', async () => {
    const { asked, fetch } = server();
    const index = httpIndex({ endpoint: '/hoi/', fetch, now: () => NOW });
    const cases = all(index.read('cases', QUERY));
    const grants = all(index.read('grants', QUERY));
    const request = await until(() => asked[0]);
    expect(request.url).toBe('/hoi/v1/citizens/c1/read');
    expect(JSON.parse(request.init.body ?? '')).toEqual({
      facets: ['cases', 'grants'],
      purpose: 'test',
    });
    request.write({ facet: 'cases', reading: reading('cases', true) });
    expect((await cases).map(({ settled }) => settled)).toEqual([true]);
    request.write({ facet: 'grants', reading: reading('grants', false) });
    await new Promise((resolve) => setTimeout(resolve, 5));
    request.write({ facet: 'grants', reading: reading('grants', true) });
    expect((await grants).map(({ settled }) => settled)).toEqual([false, true]);
    expect(asked).toHaveLength(1);
  });

  it('keeps what came when the answer breaks off, and says so', async () => {
    const { asked, fetch } = server();
    const index = httpIndex({ endpoint: '/hoi', fetch, now: () => NOW });
    const cases = all(index.read('cases', QUERY));
    const request = await until(() => asked[0]);
    request.write({
      facet: 'cases',
      reading: {
        ...reading('cases', false),
        connections: [
          { connection: 'sdi', state: 'pending' },
          { connection: 'x', state: 'answered' },
        ],
      },
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    request.end();
    const last = (await cases).at(-1);
    expect(last?.settled).toBe(true);
    expect(last?.connections).toEqual([
      { connection: 'x', state: 'answered' },
      { connection: 'gateway', state: 'failed', at: NOW, reason: 'truncated' },
    ]);
  });

  it.each([
    ['not JSON', '{"facet":'],
    ['another shape', '{"hello":1}'],
    ['an unknown facet', '{"facet":"secrets","reading":{}}'],
  ])('settles as failed on %s', async (_, text) => {
    const { asked, fetch } = server();
    const index = httpIndex({ endpoint: '/hoi', fetch, now: () => NOW });
    const cases = all(index.read('cases', QUERY));
    (await until(() => asked[0])).writeText(`${text}\n`);
    expect((await cases).at(-1)?.connections[0]?.state).toBe('failed');
  });

  it('settles as failed when nobody answers, with no word of why but the reason', async () => {
    const index = httpIndex({
      endpoint: '/hoi',
      fetch: () => Promise.reject(new TypeError('connect ECONNREFUSED 10.0.0.1')),
      now: () => NOW,
    });
    const [last] = await all(index.read('cases', QUERY));
    expect(last?.connections).toEqual([
      { connection: 'gateway', state: 'failed', at: NOW, reason: 'unreachable' },
    ]);
  });

  it('asks the host for a fresh token once, and only once', async () => {
    const { asked, fetch } = server(() => 401);
    const fresh: boolean[] = [];
    const token = (options: { fresh: boolean }) => {
      fresh.push(options.fresh);
      return options.fresh ? 'new' : 'old';
    };
    const index = httpIndex({ endpoint: '/hoi', fetch, token, now: () => NOW });
    const [last] = await all(index.read('cases', QUERY));
    expect(fresh).toEqual([false, true]);
    expect(asked.map(({ init }) => init.headers['authorization'])).toEqual([
      'Bearer old',
      'Bearer new',
    ]);
    expect(last?.connections[0]).toMatchObject({ reason: 'signedOut', reference: 'ab12-cd34' });
  });

  it('takes the request back when the last reader leaves', async () => {
    const { asked, fetch } = server();
    const index = httpIndex({ endpoint: '/hoi', fetch, now: () => NOW });
    const leave = new AbortController();
    const cases = all(index.read('cases', QUERY, leave.signal));
    const { signal } = (await until(() => asked[0])).init;
    expect(signal.aborted).toBe(false);
    leave.abort();
    await expect(cases).rejects.toMatchObject({ name: 'AbortError' });
    expect(signal.aborted).toBe(true);
  });

  it('sends a command with its key, and says refused where the server says no', async () => {
    const { asked, fetch } = server((n) => (n === 1 ? 200 : 404));
    const index = httpIndex({ endpoint: '/hoi', fetch });
    const command = { kind: 'withdrawConsent', citizen: QUERY.citizen, consentId: 'k' } as const;
    const done = index.run(command, { idempotencyKey: 'key-1' });
    const request = await until(() => asked[0]);
    expect(request.init.headers['idempotency-key']).toBe('key-1');
    request.writeText('{"outcome":"done","versions":{}}');
    request.end();
    expect(await done).toEqual({ outcome: 'done', versions: {} });
    expect(await index.run(command, { idempotencyKey: 'key-2' })).toEqual({
      outcome: 'refused',
      reason: 'command.refused',
    });
  });

  it('takes a conflict and a refusal as answers, and nothing of the words around them', async () => {
    const problems = [
      [409, { outcome: 'conflict', title: 'Anna', parts: [{ part: 'plan', version: 3, by: 'x' }] }],
      [422, { outcome: 'refused', title: 'Anna', reason: 'consent.notGiven' }],
      [422, { outcome: 'refused', reason: 'Anna Holm has no consent' }],
    ] as const;
    const command = { kind: 'withdrawConsent', citizen: QUERY.citizen, consentId: 'k' } as const;
    const run = ([status, problem]: (typeof problems)[number]) =>
      httpIndex({
        endpoint: '/hoi',
        fetch: () => Promise.resolve(new Response(JSON.stringify(problem), { status })),
      }).run(command, { idempotencyKey: 'k' });
    expect(await run(problems[0])).toEqual({
      outcome: 'conflict',
      parts: [{ part: 'plan', version: 3 }],
    });
    expect(await run(problems[1])).toEqual({ outcome: 'refused', reason: 'consent.notGiven' });
    await expect(run(problems[2])).rejects.toMatchObject({ name: 'HttpFailure', status: 422 });
  });

  it('opens a broken change stream again, and then says that anything may have changed', async () => {
    const { asked, fetch } = server();
    const timers: (() => void)[] = [];
    const index = httpIndex({
      endpoint: '/hoi',
      fetch,
      after: (run) => {
        timers.push(run);
        return () => undefined;
      },
    });
    const leave = new AbortController();
    const changes = index.watch(QUERY.citizen, leave.signal)[Symbol.asyncIterator]();
    const first = changes.next();
    const request = await until(() => asked[0]);
    request.write({ kind: 'facets', facets: ['plan'] });
    expect(await first).toMatchObject({ value: { kind: 'facets', facets: ['plan'] } });
    request.end();
    (await until(() => timers[0]))();
    await until(() => asked[1]);
    const again = await changes.next();
    expect(again.value).toMatchObject({ kind: 'facets' });
    expect((again.value as { facets: Facet[] }).facets).toContain('cases');
    leave.abort();
    expect((await changes.next()).done).toBe(true);
  });

  it('never puts anything but the opaque id in an address', async () => {
    const { asked, fetch } = server();
    const index = httpIndex({ endpoint: '/hoi', fetch });
    void all(index.read('person', { ...QUERY, purpose: 'sagsbehandling' })).catch(() => undefined);
    const { url } = await until(() => asked[0]);
    expect(url).toBe('/hoi/v1/citizens/c1/read');
    expect(() =>
      index.read('person', { ...QUERY, citizen: '0101901234' as CitizenId }),
    ).not.toThrow();
    await expect(
      all(index.read('person', { ...QUERY, citizen: '0101901234' as CitizenId })),
    ).rejects.toThrow('query: citizen');
  });
});
