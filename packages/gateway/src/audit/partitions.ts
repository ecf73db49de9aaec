import { addMonths, civilDate, type Instant } from '@hoi/model';
import { inTransaction, type SqlPool } from '../store/engine/sql.js';

const LOCK = 4_730_113;

/** Sees to it that the month of an instant (UTC) has its partition. Remembers those it has seen. */
export class Partitions {
  readonly #pool: SqlPool;
  readonly #known = new Map<string, Promise<void>>();

  constructor(pool: SqlPool) {
    this.#pool = pool;
  }

  ensure(at: Instant): Promise<void> {
    const month = at.slice(0, 7);
    const known = this.#known.get(month);
    if (known) return known;
    const created = this.#create(month);
    this.#known.set(month, created);
    // What failed is tried again at the next row.
    created.catch(() => this.#known.delete(month));
    return created;
  }

  async #create(month: string): Promise<void> {
    const from = civilDate(`${month}-01`);
    const to = addMonths(from, 1);
    // Digits and hyphens only, since `from` is a civil date; partition bounds cannot be parameters.
    const name = `audit_${month.replace('-', '_')}`;
    await inTransaction(this.#pool, async (sql) => {
      await sql.query('select pg_advisory_xact_lock($1)', [LOCK]);
      const { rows } = await sql.query<{ found: string | null }>(
        'select to_regclass($1) as found',
        [name],
      );
      if (rows[0]?.found) return;
      await sql.query(
        `create table ${name} partition of audit
           for values from ('${from}T00:00:00Z') to ('${to}T00:00:00Z')`,
      );
      // Row triggers come with the parent; this one does not.
      await sql.query(
        `create trigger never_emptied before truncate on ${name} execute function refuse_change()`,
      );
    });
  }
}
