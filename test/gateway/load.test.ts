import { request } from 'node:http';
import { connect } from 'node:net';
import { Gates } from '@hoi/adapters/contract.js';
import { MemoryIndex } from '@hoi/adapters/memory.js';
import { describe, expect, it } from 'vitest';
import { ANNA, caseOf } from './records.js';
import { everything, NOW, stand, until } from './stand.js';

const path = `/v1/citizens/${ANNA}/read`;
const body = { facets: ['cases'], purpose: 'p' };

function heldMemory() {
  const gates = new Gates();
  const index = new MemoryIndex({
    now: () => NOW,
    after: gates.after,
    connections: [
      { name: 'sdi', facets: ['cases'] },
      { name: 'esdh', facets: ['cases'], state: { kind: 'answers', afterMs: 1 } },
    ],
  });
  index.set(ANNA, 'cases', [caseOf(1)], 'sdi');
  return { gates, index };
}

describe('under load', () => {
  it('bounds a thousand simultaneous readings, says so to the rest, and forgets them all', async () => {
    const { gates, index } = heldMemory();
    const here = await stand(index, { limits: { readings: 200, readingsEach: 2 } });
    const answers = await Promise.all(
      Array.from({ length: 1000 }, (_, n) =>
        here.ask(path, { token: here.doors.let(everything({ id: `v${String(n % 400)}` })), body }),
      ),
    );
    const count = (status: number) => answers.filter((one) => one.status === status).length;
    expect(count(200)).toBe(200);
    expect(count(200) + count(429) + count(503)).toBe(1000);
    expect(count(503)).toBeGreaterThan(0);
    expect(here.gateway.active.readings).toBe(200);
    for (const one of answers) {
      if (one.status !== 200) expect(one.headers.get('retry-after')).toBe('2');
    }
    gates.release(1);
    const texts = await Promise.all(answers.map((one) => one.text()));
    expect(texts.filter((text) => text.includes('"settled":true'))).toHaveLength(200);
    expect(here.gateway.active.readings).toBe(0);
    expect(gates.held).toBe(0);
    const own = here.doors.let(everything());
    expect((await here.ask(path, { token: own, body })).status).toBe(200);
    await here.stop();
  }, 300_000);

  it('lets one person have no more than their share', async () => {
    const { index } = heldMemory();
    const here = await stand(index, { limits: { readingsEach: 1 } });
    const token = here.doors.let(everything());
    const leave = new AbortController();
    expect((await here.ask(path, { token, body, signal: leave.signal })).status).toBe(200);
    expect((await here.ask(path, { token, body })).status).toBe(429);
    leave.abort();
    await until(() => here.gateway.active.readings === 0);
    await here.stop();
  });

  it('frees everything, down to the source, when clients leave in the middle', async () => {
    const { gates, index } = heldMemory();
    const here = await stand(index);
    const leave = new AbortController();
    const asking = Array.from({ length: 50 }, async (_, n) => {
      const token = here.doors.let(everything({ id: `v${String(n)}` }));
      const answer = await here.ask(path, { token, body, signal: leave.signal });
      const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
      await reader.read();
      return reader.read().catch(() => 'left');
    });
    await until(() => here.gateway.active.readings === 50 && gates.held === 50);
    leave.abort();
    await Promise.allSettled(asking);
    await until(() => here.gateway.active.readings === 0 && gates.held === 0);
    await here.stop();
  });

  it('frees everything when a client leaves before the first byte', async () => {
    const { gates, index } = heldMemory();
    const here = await stand(index, { audit: { record: () => new Promise(() => undefined) } });
    const token = here.doors.let(everything());
    const leave = new AbortController();
    const asking = here.ask(path, { token, body, signal: leave.signal }).catch(() => 'left');
    await until(() => gates.held === 1);
    leave.abort();
    expect(await asking).toBe('left');
    await until(() => gates.held === 0 && here.gateway.active.readings === 0);
    await here.stop();
  });

  it('makes nothing queue for a client that does not read', async () => {
    const many = Array.from({ length: 2_000 }, (_, n) => caseOf(n));
    let given = 0;
    const { index } = heldMemory();
    const flood: typeof index = Object.create(index, {
      read: {
        value: async function* (facet: 'cases', query: never) {
          if (facet !== 'cases') return yield* index.read(facet, query);
          for (; given < 400; given += 1) {
            yield reading(many.slice(0, 1_000 + given), false);
            await new Promise((resolve) => setTimeout(resolve, 1));
          }
          yield reading(many, true);
        },
      },
    }) as typeof index;
    const here = await stand(flood);
    const token = here.doors.let(everything());
    const socket = connect(Number(new URL(here.url).port), '127.0.0.1');
    const text = JSON.stringify(body);
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\n` +
        `Content-Type: application/json\r\nContent-Length: ${String(text.length)}\r\n\r\n${text}`,
    );
    socket.pause();
    const before = process.memoryUsage().rss;
    await until(() => given === 400, 200_000);
    // 400 states of half a megabyte each were made; those nobody took are gone.
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
    socket.destroy();
    await until(() => here.gateway.active.readings === 0);
    await here.stop();
  }, 300_000);

  it('cuts a body of 50 MB off early', async () => {
    const { index } = heldMemory();
    const here = await stand(index);
    const token = here.doors.let(everything());
    for (const chunked of [false, true]) {
      const sent = await flood(here.url, token, chunked);
      expect(sent.status).toBe(413);
      expect(sent.bytes).toBeLessThan(20 * 1024 * 1024);
    }
    expect((await here.ask(path, { token, body })).status).toBe(200);
    await here.stop();
  }, 300_000);
});

function reading(value: unknown, settled: boolean) {
  const connections = [{ connection: 'sdi', state: settled ? 'answered' : 'pending' }];
  const none = { systems: [], withheld: [], rejected: 0 };
  return { value, settled, retrievedAt: NOW, connections, ...none };
}

/** Sends until it is told to stop; answers with the status and how much went out. */
function flood(url: string, token: string, chunked: boolean) {
  const chunk = Buffer.alloc(64 * 1024, 'x');
  const all = 50 * 1024 * 1024;
  return new Promise<{ status: number; bytes: number }>((resolve) => {
    let bytes = 0;
    let status = 0;
    const done = () => resolve({ status, bytes });
    const call = request(`${url}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        ...(chunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': all }),
      },
    });
    call.on('response', (answer) => {
      status = answer.statusCode ?? 0;
      answer.resume();
      answer.once('close', () => {
        call.destroy();
        done();
      });
    });
    call.on('error', () => setTimeout(done, 50));
    const send = () => {
      while (bytes < all && !call.destroyed && status === 0) {
        bytes += chunk.length;
        if (!call.write(chunk)) return void call.once('drain', send);
      }
    };
    send();
  });
}

describe('stopping', () => {
  it('ends streams, lets readings settle, takes no new work, and leaves nothing', async () => {
    const { gates, index } = heldMemory();
    const here = await stand(index);
    const token = here.doors.let(everything());
    const changes = await here.ask(`/v1/citizens/${ANNA}/changes`, { token });
    const answer = await here.ask(path, { token, body });
    const began = performance.now();
    const stopping = here.gateway.stop(60_000);
    await changes.text();
    await expect(here.ask('/healthz')).rejects.toThrow();
    gates.release(1);
    expect(await answer.text()).toContain('"settled":true');
    await stopping;
    expect(performance.now() - began, 'not the whole patience').toBeLessThan(40_000);
    expect(here.gateway.active).toEqual({ readings: 0, watches: 0 });
    expect([gates.held, index.watching]).toEqual([0, 0]);
  });

  it('does not wait for ever for what does not end', async () => {
    const { gates, index } = heldMemory();
    const here = await stand(index);
    const answer = await here.ask(path, { token: here.doors.let(everything()), body });
    const text = answer.text().catch(() => 'cut');
    const began = performance.now();
    await here.gateway.stop(150);
    expect(performance.now() - began, 'not the minute and a half of a reading').toBeLessThan(
      40_000,
    );
    await text;
    expect(here.gateway.active.readings).toBe(0);
    expect(gates.held).toBe(0);
  });
});
