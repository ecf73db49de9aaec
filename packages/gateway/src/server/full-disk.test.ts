import { mergeIndexes } from '@hoi/adapters/merge.js';
import { type CitizenId, type Instant } from '@hoi/model';
import { decideReading, type Viewer } from '@hoi/model/access';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createGateway, type Gateway } from '../api/gateway.js';
import { AuditLog } from '../audit/audit.js';
import { migrate, openPool, type SqlPool, SqlStore } from '../store/store.js';
import { STORE_COMMANDS, STORE_INDEX_FACETS, storeIndex } from './store-index.js';

// The disk is full: the database says so where it would write, at a statement or only at the commit. What was acknowledged stays,
// what was not is said not to have been done, and both are right when there is room again.

const NOW = '2026-11-12T13:00:00.000Z' as Instant;
const viewer: Viewer = {
  id: 'employee',
  audience: 'professional',
  municipality: '00000000',
  units: [],
  areas: ['social'],
  roles: ['caseworker'],
  kleScopes: [],
  securityIds: [],
  dataQuality: false,
};
let full: RegExp | undefined;
let pool: SqlPool;
let gateway: Gateway;
let url: string;
let citizen: CitizenId;

/** The same pool, until it is full: then what matches fails as PostgreSQL fails. */
function fillable(inner: SqlPool): SqlPool {
  const guarded =
    (query: SqlPool['query']): SqlPool['query'] =>
    (text, values) =>
      full?.test(text) === true
        ? Promise.reject(
            Object.assign(new Error('could not extend file: No space left on device'), {
              code: '53100',
            }),
          )
        : query(text, values);
  return {
    query: guarded(inner.query.bind(inner)),
    async connect() {
      const session = await inner.connect();
      return { ...session, query: guarded(session.query.bind(session)) };
    },
    end: () => inner.end(),
  };
}

beforeAll(async () => {
  pool = fillable(await openPool({ url: 'pglite:memory', environment: 'test' }));
  await migrate(pool);
  const store = new SqlStore({
    pool,
    municipality: '00000000',
    secret: 'x'.repeat(32),
    now: () => NOW,
  });
  const audit = new AuditLog({ pool, municipality: '00000000' });
  citizen = await store.citizenOf('3213019999');
  const lookups = audit.lookups.bind(audit);
  const index = storeIndex({ store, lookups, author: { by: viewer.id }, now: () => NOW });
  const part = { name: 'store', index, facets: STORE_INDEX_FACETS, commands: STORE_COMMANDS };
  gateway = createGateway({
    index: mergeIndexes([part], { now: () => NOW }),
    decide: decideReading,
    audit: { record: (rows) => audit.recordReads(rows) },
    people: { search: () => Promise.resolve([]), lookup: () => Promise.resolve(citizen) },
    signIn: {
      verify: () =>
        Promise.resolve({ viewer, session: 's', until: '2099-01-01T00:00:00.000Z' as Instant }),
    },
    now: () => NOW,
  });
  url = `http://127.0.0.1:${String(await gateway.start())}`;
}, 300_000);
afterAll(async () => {
  await gateway.stop(200);
  await pool.end();
});

async function ask(path: string, body?: object, key = 'k') {
  const answer = await fetch(`${url}/v1/citizens/${citizen}/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: 'Bearer t',
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, text, type: (JSON.parse(text) as { type?: string }).type };
}
const remark = (text: string) =>
  ask(
    'commands',
    { kind: 'addRemark', citizen, type: 'Tolk', text, from: '2026-11-12', to: null },
    `key-${text.replaceAll(' ', '-')}`,
  );
const held = async () => {
  const { text } = await ask('remarks?purpose=p');
  return (JSON.parse(text) as { value: { text: string }[] }).value.map((one) => one.text).sort();
};

it.each([
  ['the record', /insert into remark /],
  ['the outcome', /insert into command /],
  ['the commit', /^commit$/],
])(
  'a full disk at %s: a clear no, nothing lost, nothing half, nothing twice',
  async (at, where) => {
    expect(await remark(`before ${at}`)).toMatchObject({ status: 200 });
    const before = await held();
    full = where;
    expect(await remark(`during ${at}`)).toMatchObject({
      status: 503,
      type: 'urn:hoi:problem:unavailable',
    });
    full = undefined;
    expect(await held(), 'all that was acknowledged, and no more').toEqual(before);
    expect(await remark(`during ${at}`), 'asked again').toMatchObject({ status: 200 });
    expect(await remark(`during ${at}`), 'and again').toMatchObject({ status: 200 });
    expect(await held()).toEqual([...before, `during ${at}`].sort());
  },
  60_000,
);

it('a full disk at the audit: nothing is shown and nothing is done', async () => {
  const before = await held();
  full = /insert into audit /;
  const refused = { status: 503, type: 'urn:hoi:problem:audit' };
  expect(await ask('remarks?purpose=p')).toMatchObject(refused);
  expect(await ask('read', { facets: ['remarks'], purpose: 'p' })).toMatchObject(refused);
  expect(await remark('unwritten')).toMatchObject(refused);
  full = undefined;
  expect(await held()).toEqual(before);
}, 60_000);
