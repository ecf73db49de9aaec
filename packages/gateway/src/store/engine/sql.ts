/** As much of `pg` as the store uses, so that one code runs on PostgreSQL and on the embedded engine. */
export interface Sql {
  query<Row>(text: string, values?: readonly unknown[]): Promise<{ rows: Row[] }>;
}

/** One session of its own, until it is given back. */
export interface SqlSession extends Sql {
  /** Call once. `broken` ends the session instead of lending it out again. */
  release(broken?: boolean): void;
}

export interface SqlPool extends Sql {
  connect(): Promise<SqlSession>;
  end(): Promise<void>;
}

/** Runs the work in one transaction: all of it is committed when this resolves, none of it when it rejects. */
export async function inTransaction<T>(pool: SqlPool, work: (sql: Sql) => Promise<T>): Promise<T> {
  const session = await pool.connect();
  let broken = false;
  try {
    await session.query('begin');
    const result = await work(session);
    await session.query('commit');
    return result;
  } catch (error) {
    await session.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    session.release(broken);
  }
}

/** The five-character SQLSTATE of a database error; empty for anything else. */
export function sqlState(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : '';
}

/** No connection, no room, ended by an operator, the machine itself: PostgreSQL's classes, and a system's own codes. */
const AWAY = /^(08|53|57|58)/;
const SYSTEM = ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT'];

/** Whether the database could not do its work just now, and the same may succeed later. */
export function isOutOfReach(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return AWAY.test(sqlState(error)) || SYSTEM.includes(String(code));
}
