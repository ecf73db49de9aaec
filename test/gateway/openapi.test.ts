import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { REFUSALS } from '@hoi/adapters/memory.js';
import { MemoryIndex } from '@hoi/adapters/memory.js';
import { apiSchemas, demoSignIn, PROBLEMS, type RouteId, ROUTES } from '@hoi/gateway';
import { STORE_REFUSALS } from '@hoi/gateway/store.js';
import { problemsDa } from '@hoi/model/locales/problems-da.js';
import { problemsEn } from '@hoi/model/locales/problems-en.js';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi } from '../../scripts/openapi.js';
import { ANNA, caseOf } from './records.js';
import { type Asking, everything, MUNICIPALITY, NOW, type Stand, stand } from './stand.js';

const file = fileURLToPath(new URL('../../packages/gateway/openapi.json', import.meta.url));
interface Described {
  paths: Record<string, Record<string, { responses: Record<string, { content?: object }> }>>;
}
const described = JSON.parse(readFileSync(file, 'utf8')) as Described;

let here: Stand;
beforeAll(async () => {
  const index = new MemoryIndex({
    now: () => NOW,
    connections: [{ name: 'all', facets: ['cases', 'remarks', 'consents'] }],
  });
  index.set(ANNA, 'cases', [caseOf(1)]);
  const demo = demoSignIn({ municipality: MUNICIPALITY, now: () => NOW });
  here = await stand(index, { demo, limits: { heartbeatMs: 10 } });
});
afterAll(() => here.stop());

it('the published description is what the gateway does', () => {
  expect(readFileSync(file, 'utf8')).toBe(openApi());
});

it('every problem and every refusal has its words, in both languages', () => {
  const wanted = [
    ...Object.keys(PROBLEMS).map((kind) => `problem.${kind}`),
    ...[...REFUSALS, ...STORE_REFUSALS].map((reason) => `refusal.${reason}`),
    'refusal.command.refused',
    'refusal.document.notFound',
    'refusal.document.unreachable',
    'refusal.part.notYours',
  ];
  expect([...new Set(wanted)].sort()).toEqual(Object.keys(problemsDa).sort());
  expect(Object.keys(problemsEn).sort()).toEqual(Object.keys(problemsDa).sort());
});

/** One good request of each, and bad ones; what comes back must be described. */
const remark = {
  kind: 'addRemark',
  citizen: ANNA,
  type: 'Tolk',
  text: 'Arabisk',
  from: '2026-11-12',
  to: null,
};
const key = { 'idempotency-key': 'k' };
const REQUESTS: Record<RouteId, { good: Asking; bad?: Asking[] }> = {
  read: {
    good: { body: { facets: ['cases', 'plan'], purpose: 'p' } },
    bad: [{ body: {} }, { body: '{' }, { body: 'x', headers: { 'content-type': 'text/plain' } }],
  },
  readOne: { good: {} },
  command: {
    good: { body: remark, headers: key },
    bad: [
      { body: remark },
      { body: { ...remark, text: '3213017777' }, headers: { 'idempotency-key': 'other' } },
      { body: { kind: 'formatDisk', citizen: ANNA }, headers: key },
    ],
  },
  changes: { good: {} },
  lookup: {
    good: { body: { cpr: '3213017777', purpose: 'p' } },
    bad: [{ body: { cpr: '12', purpose: 'p' } }],
  },
  search: { good: { body: { name: 'anna', purpose: 'p' } }, bad: [{ body: { name: 'a' } }] },
  me: { good: {} },
  signOut: { good: { method: 'POST' } },
  demoSignIn: { good: { body: { role: 'coordinator' } }, bad: [{ body: { role: 'mayor' } }] },
  health: { good: {} },
  ready: { good: {} },
  openApi: { good: {} },
};

describe.each(ROUTES)('$method $path', (route) => {
  const { id, method, answer, signedIn } = route;
  const path =
    route.path.replace('{citizen}', ANNA).replace('{facet}', 'cases') +
    (id === 'readOne' ? '?purpose=p' : '');
  const responses = described.paths[route.path]?.[method.toLowerCase()]?.responses ?? {};
  const ask = (asking: Asking) =>
    here.ask(path, {
      ...(signedIn ? { token: here.doors.let(everything()) } : {}),
      ...asking,
      ...(method === 'POST' ? { method } : {}),
    });

  it('answers as described', async () => {
    const leave = new AbortController();
    const good = await ask({ ...REQUESTS[id].good, signal: leave.signal });
    expect(Object.keys(responses)).toContain(String(good.status));
    expect(good.ok).toBe(true);
    expect(good.headers.get('cache-control')).toBe('no-store');
    if (id === 'changes') return leave.abort();
    const text = await good.text();
    if (answer === undefined) return;
    expect(good.headers.get('content-type')).toBe(answer.type);
    const values = answer.type.includes('ndjson') ? text.split('\n').filter(Boolean) : [text];
    for (const value of values) v.parse(answer.schema, JSON.parse(value));
  });

  it('refuses as described', async () => {
    const bad = [...(REQUESTS[id].bad ?? [])];
    const answers = [
      ...(await Promise.all(bad.map(ask))),
      ...(signedIn ? [await here.ask(path, { ...REQUESTS[id].good, method })] : []),
    ];
    for (const one of answers) {
      expect(Object.keys(responses)).toContain(String(one.status));
      expect(one.headers.get('content-type')).toBe('application/problem+json');
      v.parse(apiSchemas.ProblemSchema, await one.json());
    }
  });
});
