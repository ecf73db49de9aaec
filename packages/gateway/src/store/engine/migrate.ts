import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inTransaction, type SqlPool } from './sql.js';

/** Any number will do, as long as nobody else uses it: gateways that start together take turns. */
const LOCK = 4_730_112;
/** From src/store/engine and from dist/store/engine alike. */
const FOLDER = fileURLToPath(new URL('../../../migrations/', import.meta.url));

/**
 * Brings the database up to date: each file once, in the order of their names, in a transaction of its own. A file that was changed
 * after it ran is refused, since nobody knows what the database then holds. Returns the names of those that ran now.
 */
export async function migrate(pool: SqlPool, folder = FOLDER): Promise<string[]> {
  const ran: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.sql')) continue;
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const sha = createHash('sha256').update(text).digest('hex');
    const isNew = await inTransaction(pool, async (sql) => {
      await sql.query('select pg_advisory_xact_lock($1)', [LOCK]);
      await sql.query(
        'create table if not exists migration (name text primary key, sha text not null, at timestamptz not null default now())',
      );
      const { rows } = await sql.query<{ sha: string }>(
        'select sha from migration where name = $1',
        [name],
      );
      const before = rows[0]?.sha;
      if (before === sha) return false;
      if (before !== undefined) throw new Error(`migration ${name} was changed after it had run`);
      await sql.query(text);
      await sql.query('insert into migration (name, sha) values ($1, $2)', [name, sha]);
      return true;
    });
    if (isNew) ran.push(name);
  }
  return ran;
}
