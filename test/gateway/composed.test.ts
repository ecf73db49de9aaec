import { httpIndex } from '@hoi/adapters/http.js';
import { compose, type Composed } from '@hoi/gateway/compose.js';
import { configFrom } from '@hoi/gateway/config.js';
import type { LogEntry } from '@hoi/gateway';
import { town } from '@hoi/korsbaek';
import { type CitizenId, FACETS, holdsCpr, type Instant, type Reading } from '@hoi/model';
import { type Simulator, startSimulator } from '@hoi/simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOf } from './stand.js';

// The real pieces together: simulator, connectors, store and audit on the embedded engine, sign-in, decide, HTTP.

const NOW = '2026-11-12T13:00:00.000Z' as Instant;
const life = town().life('complex');
const cpr = life.index.citizen.cpr;
const log: LogEntry[] = [];
let simulator: Simulator;
let composed: Composed;
let url: string;
let port: number;

beforeAll(async () => {
  simulator = await startSimulator({ now: () => NOW });
  const config = configFrom({
    HOI_DEMO: '1',
    HOI_PORT: '0',
    DATABASE_URL: 'pglite:memory',
    HOI_SDI_URL: `${simulator.url}/sdi`,
    HOI_YDI_URL: `${simulator.url}/ydi`,
    HOI_PERSON_URL: `${simulator.url}/person`,
  });
  if ('problem' in config) throw new Error(config.problem);
  composed = await compose(config, { now: () => NOW, log: (entry) => void log.push(entry) });
  port = await composed.gateway.start();
  url = `http://127.0.0.1:${String(port)}`;
}, 300_000);
afterAll(async () => {
  await composed.stop(200);
  await simulator.stop();
});

async function post(path: string, body: object, token?: string): Promise<Response> {
  return fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...('kind' in body ? { 'idempotency-key': 'k' } : {}),
    },
    body: JSON.stringify(body),
  });
}

async function signIn(role: string, citizen?: string): Promise<string> {
  const answer = await post('/demo/sign-in', {
    role,
    ...(citizen === undefined ? {} : { citizen }),
  });
  return ((await answer.json()) as { token: string }).token;
}

async function lookup(token: string, number = cpr): Promise<CitizenId> {
  const answer = await post('/v1/lookups', { cpr: number, purpose: 'opfølgning' }, token);
  return ((await answer.json()) as { citizen: CitizenId }).citizen;
}

async function read(token: string, citizen: string) {
  const answer = await post(
    `/v1/citizens/${citizen}/read`,
    { facets: FACETS, purpose: 'opfølgning' },
    token,
  );
  const text = await answer.text();
  const last = new Map(linesOf(text).map(({ facet, reading }) => [facet, reading]));
  return { status: answer.status, text, last };
}

const valueOf = (reading: unknown) => (reading as Reading<{ id: string }[]>).value;

describe('the composed gateway', () => {
  it('opens a citizen found by name, out of the real indexes', async () => {
    const token = await signIn('coordinator');
    const answer = await post(
      '/v1/search',
      { name: life.person.name, purpose: 'opfølgning' },
      token,
    );
    const [found] = (await answer.json()) as { citizen: CitizenId; name: string }[];
    expect(found?.name).toBe(life.person.name);
    expect(found?.citizen).toBe(await lookup(token));
    const { status, text, last } = await read(token, found?.citizen ?? '');
    expect(status).toBe(200);
    expect(holdsCpr(text)).toBe(false);
    expect(valueOf(last.get('person'))).toMatchObject({ name: life.person.name });
    const settled = [...last].filter(([, reading]) => reading['settled']).map(([facet]) => facet);
    expect(settled.sort()).toEqual([...FACETS].sort());
    const states = (last.get('cases') as unknown as Reading<unknown>).connections;
    expect(states).toMatchObject([{ connection: 'sdi', state: 'answered' }]);
  });

  it('gives two roles two answers, and an outsider none', async () => {
    const social = await signIn('socialCaseworker');
    const citizen = await lookup(social);
    const one = await read(social, citizen);
    const other = await read(await signIn('employmentCaseworker'), citizen);
    const ids = (answer: typeof one) => valueOf(answer.last.get('cases')).map(({ id }) => id);
    expect(ids(one).length).toBeGreaterThan(0);
    expect(ids(other).length).toBeGreaterThan(0);
    for (const id of ids(one)) if (!ids(other).includes(id)) expect(other.text).not.toContain(id);
    expect((await read(await signIn('outsider'), citizen)).status).toBe(404);
  });

  it('keeps cases when the other index is away, says so, and has it back on retry', async () => {
    const token = await signIn('coordinator');
    const citizen = await lookup(token);
    const states = async () => {
      const { last } = await read(token, citizen);
      return (['cases', 'grants'] as const).map(
        (facet) => (last.get(facet) as unknown as Reading<unknown>).connections[0]?.state,
      );
    };
    simulator.switch('ydi', 'refuse');
    expect(await states()).toEqual(['answered', 'failed']);
    simulator.switch('ydi', 'ok');
    expect(await states()).toEqual(['answered', 'answered']);
  }, 120_000);

  it('shows the citizen who has looked, without saying who', async () => {
    const worker = await signIn('socialCaseworker');
    const citizen = await lookup(worker);
    await read(worker, citizen);
    const { last, text } = await read(await signIn('citizen', citizen), citizen);
    const lookups = valueOf(last.get('lookups')) as unknown as { purpose: string }[];
    expect(lookups.length).toBeGreaterThan(0);
    expect(lookups[0]?.purpose).toBe('opfølgning');
    expect(text).not.toContain('demo-socialCaseworker');
    const other = await lookup(worker, '3213019999');
    expect((await read(await signIn('citizen', citizen), other)).status).toBe(404);
  });

  it('carries a command to the store, tells whoever watches, and keeps it', async () => {
    const token = await signIn('coordinator');
    const citizen = await lookup(token);
    const index = httpIndex({ endpoint: url, token: () => token, now: () => NOW });
    const leave = new AbortController();
    const changes = index.watch(citizen, leave.signal)[Symbol.asyncIterator]();
    const first = changes.next();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const command = { kind: 'answerHoi', citizen, answer: 'yes', on: '2026-11-12' } as const;
    const answer = await post(`/v1/citizens/${citizen}/commands`, command, token);
    const done = await answer.json();
    expect(done).toMatchObject({ outcome: 'done' });
    expect((await first).value).toEqual({ kind: 'facets', facets: ['participation'] });
    leave.abort();
    const again = await post(`/v1/citizens/${citizen}/commands`, command, token);
    expect(await again.json()).toEqual(done);
    const { last } = await read(token, citizen);
    expect(last.get('participation')).toMatchObject({ value: { answer: 'yes' } });
  });

  it('gives the same answer for a number nobody has, and nothing behind it', async () => {
    const token = await signIn('coordinator');
    const nobody = await lookup(token, '3213018888');
    expect(nobody).toMatch(/^[0-9a-f-]{36}$/);
    const { status, last } = await read(token, nobody);
    expect(status).toBe(200);
    expect(valueOf(last.get('cases'))).toEqual([]);
    expect((await read(token, 'not-a-uuid')).status).toBe(404);
  });

  it('logs no number, no name and no id', () => {
    const text = JSON.stringify(log);
    expect(holdsCpr(text)).toBe(false);
    expect(text).not.toContain(life.person.name);
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });
});
