import type { Instant } from '@hoi/model';
import type { SqlPool } from './engine/sql.js';
import type { Version } from './hoi-store.js';
import { LATEST, type RecordTable, type Subject } from './record-table.js';

interface Batch {
  subject: Subject;
  knownAt: Instant | undefined;
  tables: Set<RecordTable>;
  found: Promise<Map<RecordTable, Version[]>>;
}

/**
 * What is asked of one citizen's records in one turn of the event loop is one statement: a page opens seven facets at once, and
 * seven statements would take their turns on one session and see seven moments.
 */
export class ReadTogether {
  readonly #batches = new Map<string, Batch>();

  constructor(private readonly pool: SqlPool) {}

  /** The newest version of each record of a table, those taken away included, by id. */
  async latest(
    table: RecordTable,
    subject: Subject,
    knownAt: Instant | undefined,
  ): Promise<Version[]> {
    const key = `${subject.citizen} ${knownAt ?? ''}`;
    const batch = this.#batches.get(key) ?? this.#begin(key, subject, knownAt);
    batch.tables.add(table);
    return (await batch.found).get(table) ?? [];
  }

  #begin(key: string, subject: Subject, knownAt: Instant | undefined): Batch {
    const tables = new Set<RecordTable>();
    const turn = new Promise<void>((resolve) => setImmediate(resolve));
    const found = turn.then(() => {
      this.#batches.delete(key);
      return this.#read({ subject, knownAt, tables });
    });
    const batch = { subject, knownAt, tables, found };
    this.#batches.set(key, batch);
    return batch;
  }

  async #read({
    subject: { municipality, citizen },
    knownAt,
    tables,
  }: Omit<Batch, 'found'>): Promise<Map<RecordTable, Version[]>> {
    // Sorted, so that the same tables are the same statement whoever asked first.
    const parts = [...tables]
      .sort()
      .map((table) => `(select '${table}' as of, latest.* from (${LATEST(table)}) latest)`);
    const { rows } = await this.pool.query<Version & { of: RecordTable }>(
      parts.join(' union all '),
      [municipality, citizen, knownAt ?? null],
    );
    const found = new Map<RecordTable, Version[]>();
    for (const { of, ...version } of rows) {
      const list = found.get(of);
      if (list) list.push(version);
      else found.set(of, [version]);
    }
    return found;
  }
}
