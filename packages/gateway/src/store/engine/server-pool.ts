import pg from 'pg';
import { named } from './named.js';
import type { SqlPool } from './sql.js';
import { types } from './types.js';

/** PostgreSQL through its own pool. */
export function serverPool(connectionString: string, max = 10): SqlPool {
  const pool = new pg.Pool({ connectionString, max, types, connectionTimeoutMillis: 10_000 });
  // A connection lost while nobody uses it is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    query: (text, values) => pool.query(named(text, values)) as never,
    async connect() {
      const client = await pool.connect();
      return {
        query: (text, values) => client.query(named(text, values)) as never,
        release: (broken) => client.release(broken ?? false),
      };
    },
    end: () => pool.end(),
  };
}
