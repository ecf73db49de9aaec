import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SqlStore } from '../sql-store.js';
import { migrate } from './migrate.js';
import { OnePool } from './one-pool.js';
import { openPool, snapshotOf } from './open-pool.js';
import { inTransaction, type SqlPool } from './sql.js';

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoi-store-'));
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('the pool of one', () => {
  let engine: PGlite;
  let pool: SqlPool;
  beforeAll(async () => {
    engine = await PGlite.create();
    pool = new OnePool(engine, () => engine.close(), 300);
    await pool.query('create table t (n int primary key)');
  }, 60_000);
  afterAll(() => pool.end());

  it('survives a failed query', async () => {
    await expect(pool.query('select nonsense')).rejects.toThrow();
    await expect(pool.query('select $1::int', ['x'])).rejects.toThrow();
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('serves twenty in turn, and keeps a transaction to itself', async () => {
    const failing = inTransaction(pool, async (sql) => {
      await sql.query('insert into t values (1)');
      throw new Error('regret');
    });
    const others = Array.from({ length: 20 }, (_, n) =>
      pool.query('insert into t values ($1)', [n + 2]),
    );
    await expect(failing).rejects.toThrow('regret');
    await Promise.all(others);
    expect((await pool.query('select count(*) as n, min(n) as first from t')).rows).toEqual([
      { n: '20', first: 2 },
    ]);
  });

  it('ends a wait of someone who holds it already', async () => {
    const nested = inTransaction(pool, () => pool.query('select 1'));
    await expect(nested).rejects.toThrow(/waited too long/);
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('lends no session that was given back', async () => {
    const session = await pool.connect();
    session.release();
    session.release();
    await expect(session.query('select 1')).rejects.toThrow(/given back/);
  });
});

describe('opening', { timeout: 180_000 }, () => {
  it('refuses the embedded engine in production, unless told', async () => {
    const open = (more = {}) =>
      openPool({ url: 'pglite:memory', environment: 'production', ...more });
    await expect(open()).rejects.toThrow(/not for production/);
    await (await open({ embeddedInProduction: true })).end();
  });

  it('refuses what it does not know', async () => {
    for (const url of ['mysql://x', 'pglite:', '']) {
      await expect(openPool({ url, environment: 'test' })).rejects.toThrow();
    }
  });

  it('begins from a snapshot', async () => {
    const first = await openPool({ url: 'pglite:memory', environment: 'test' });
    await migrate(first);
    const snapshot = await snapshotOf(first);
    await first.end();
    const second = await openPool({ url: 'pglite:memory', environment: 'test', snapshot });
    expect(await migrate(second)).toEqual([]);
    await second.end();
    await expect(second.query('select 1')).rejects.toThrow(/closed/);
  });

  it(
    'refuses a second opener of a folder, here and in another process',
    { timeout: 180_000 },
    async () => {
      const folder = newFolder();
      const first = await openPool({ url: `pglite:${folder}`, environment: 'test' });
      await expect(openPool({ url: `pglite:${folder}/.`, environment: 'test' })).rejects.toThrow(
        /open in another process/,
      );
      const other = writer(folder, 'nobody', 0);
      let complaint = '';
      other.stderr.on('data', (text) => (complaint += String(text)));
      await once(other, 'close');
      expect(complaint).toMatch(/open in another process/);
      await first.end();
      await (await openPool({ url: `pglite:${folder}`, environment: 'test' })).end();
    },
  );
});

const ROUNDS = 5;

function writer(folder: string, citizen: string, from: number) {
  const file = fileURLToPath(new URL('../testing/writer.ts', import.meta.url));
  const flags = ['--conditions=hoi-source', '--import', 'tsx'];
  return spawn(process.execPath, [...flags, file, folder, citizen, String(from)]);
}

// Of the store alone and quickly; the whole gateway is killed twenty times in test/gateway/kill.test.ts.
describe('kill -9 in the middle of commands', () => {
  it(
    'loses nothing that was acknowledged and does nothing twice',
    { timeout: 300_000 },
    async () => {
      const folder = newFolder();
      const pool = await openPool({ url: `pglite:${folder}`, environment: 'test' });
      await migrate(pool);
      const store = new SqlStore({ pool, municipality: '00000000', secret: 'x'.repeat(32) });
      const citizen = await store.citizenOf('0000000001');
      await store.close();

      let acknowledged = -1;
      for (let round = 0; round < ROUNDS; round += 1) {
        const child = writer(folder, citizen, acknowledged + 1);
        const exit = once(child, 'close');
        let killing = false;
        for await (const line of createInterface({ input: child.stdout })) {
          if (line.startsWith('held ')) {
            const { held, events } = JSON.parse(line.slice(5)) as {
              held: string[];
              events: number;
            };
            expect(new Set(held).size, 'none twice').toBe(held.length);
            expect(events, 'each with its event').toBe(held.length);
            for (let n = 0; n <= acknowledged; n += 1) expect(held).toContain(`remark-${n}`);
            // One more may have been committed without our hearing of it.
            expect(held.length).toBeLessThanOrEqual(acknowledged + 2);
          } else {
            acknowledged = Number(line.slice(5));
            if (!killing) {
              killing = true;
              setTimeout(() => child.kill('SIGKILL'), 3 + ((round * 37) % 120));
            }
          }
        }
        await exit;
        expect(child.signalCode).toBe('SIGKILL');
      }
      const reopened = await openPool({ url: `pglite:${folder}`, environment: 'test' });
      const { rows } = await reopened.query<{ body: { text: string } }>('select body from remark');
      await reopened.end();
      const held = rows.map(({ body }) => body.text);
      expect(new Set(held).size).toBe(held.length);
      for (let n = 0; n <= acknowledged; n += 1) expect(held).toContain(`remark-${n}`);
      expect(acknowledged).toBeGreaterThanOrEqual(ROUNDS - 1);
      console.log(`kill -9 x ${ROUNDS}: ${acknowledged + 1} acknowledged, ${held.length} held`);
    },
  );
});
