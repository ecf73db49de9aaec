import { mkdirSync, realpathSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { lockFolder } from './folder-lock.js';
import { OnePool } from './one-pool.js';
import { serverPool } from './server-pool.js';
import type { SqlPool } from './sql.js';

export interface OpenOptions {
  /** `postgres://…`, `pglite:memory`, or `pglite:` and a folder. */
  url: string;
  /** NODE_ENV of the process. */
  environment: string | undefined;
  /** Lets the embedded engine run in production: it survives a killed process, not a power cut. */
  embeddedInProduction?: boolean;
  /** A {@link snapshotOf} to begin with; only for `pglite:memory`. */
  snapshot?: Blob;
}

const engines = new WeakMap<SqlPool, PGlite>();

/** Opens the database that a URL names. */
export async function openPool(options: OpenOptions): Promise<SqlPool> {
  const { url, environment, embeddedInProduction = false, snapshot } = options;
  if (/^postgres(ql)?:\/\//.test(url)) return serverPool(url);
  if (!url.startsWith('pglite:'))
    throw new Error('DATABASE_URL begins with postgres:// or pglite:');
  if (environment === 'production' && !embeddedInProduction) {
    throw new Error(
      'The embedded store is not for production: it never syncs to disk. Set DATABASE_URL to a PostgreSQL server.',
    );
  }
  const folder = url.slice('pglite:'.length);
  if (folder === '') throw new Error('pglite: must be followed by memory or a folder');
  return folder === 'memory' ? inMemory(snapshot) : inFolder(folder);
}

/** The whole database of a `pglite:` pool, to open others from: quicker than building one anew. */
export async function snapshotOf(pool: SqlPool): Promise<Blob> {
  const engine = engines.get(pool);
  if (!engine) throw new Error('only the embedded engine gives snapshots');
  return engine.dumpDataDir('none');
}

async function inMemory(snapshot: Blob | undefined): Promise<SqlPool> {
  const engine = await PGlite.create(snapshot ? { loadDataDir: snapshot } : {});
  return poolOf(engine, () => engine.close());
}

async function inFolder(folder: string): Promise<SqlPool> {
  mkdirSync(folder, { recursive: true });
  const path = realpathSync(folder);
  const unlock = await lockFolder(path);
  try {
    const engine = await PGlite.create(path);
    return poolOf(engine, async () => {
      await engine.close();
      await unlock();
    });
  } catch (error) {
    await unlock();
    throw error;
  }
}

function poolOf(engine: PGlite, afterEnd: () => Promise<void>): SqlPool {
  const pool = new OnePool(engine, afterEnd);
  engines.set(pool, engine);
  return pool;
}
