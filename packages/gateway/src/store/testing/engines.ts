import { openPool } from '../engine/open-pool.js';
import type { SqlPool } from '../engine/sql.js';
import { findPostgres, startPostgres } from './private-postgres.js';

/** The engines every store test runs on. `start` is undefined where the machine has none: then the tests say "skipped". */
export interface Engine {
  name: string;
  start?: () => Promise<{ pool: SqlPool; stop: () => Promise<void> }>;
}

const bin = findPostgres();

export const ENGINES: readonly Engine[] = [
  {
    name: 'PGlite in memory',
    start: async () => {
      const pool = await openPool({ url: 'pglite:memory', environment: 'test' });
      return { pool, stop: () => pool.end() };
    },
  },
  {
    name: bin ? `PostgreSQL of ${bin}` : 'PostgreSQL (none installed here: skipped)',
    ...(bin === undefined
      ? {}
      : {
          start: async () => {
            const server = await startPostgres(bin);
            const pool = await openPool({ url: server.url, environment: 'test' });
            const stop = async () => {
              await pool.end();
              await server.stop();
            };
            return { pool, stop };
          },
        }),
  },
];
