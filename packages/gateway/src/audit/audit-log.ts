import { randomUUID } from 'node:crypto';
import { type Area, type CitizenId, FOLLOWING, type Instant, type Lookup } from '@hoi/model';
import { type SqlPool, sqlState } from '../store/engine/sql.js';
import { type AuditRow, checkRow } from './audit-row.js';
import { Partitions } from './partitions.js';

interface Waiting {
  row: AuditRow;
  done: () => void;
  failed: (error: unknown) => void;
}

/**
 * Who looked at whom. {@link recordReads} resolves when its rows are committed, and an answer leaves only then; everything recorded
 * in one turn of the event loop is one insert, which carries a whole country's peak (SCALE.md §6). Another writer, a stream say,
 * can take this one's place behind the same function.
 */
export class AuditLog {
  readonly #pool: SqlPool;
  readonly #municipality: string;
  readonly #partitions: Partitions;
  #waiting: Waiting[] = [];

  constructor({ pool, municipality }: { pool: SqlPool; municipality: string }) {
    this.#pool = pool;
    this.#municipality = municipality;
    this.#partitions = new Partitions(pool);
  }

  /** Rejects when the rows could not be kept: then nothing may be shown. */
  async recordReads(rows: readonly AuditRow[]): Promise<void> {
    for (const row of rows) checkRow(row);
    await Promise.all(rows.map((row) => this.#record(row)));
  }

  /**
   * The professionals' openings of the citizen's life, newest first: when, why, which areas. Who they were is not told (C-579/21). A
   * page that stands open follows what changes: that belongs to the look it stands open after, and is no look of its own.
   */
  async lookups(citizen: CitizenId, knownAt?: Instant, limit = 500): Promise<Lookup[]> {
    const { rows } = await this.#pool.query<Lookup>(
      `select a.correlation as id,
              to_char(min(a.at) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
              a.purpose,
              coalesce(
                (select array_agg(distinct n.area order by n.area)
                   from audit b cross join lateral unnest(b.areas) as n(area)
                  where b.municipality = $1 and b.citizen_id = $2 and b.correlation = a.correlation
                    and b.viewer = a.viewer and b.purpose = a.purpose and b.audience = 'professional'
                    and ($3::timestamptz is null or b.at <= $3)),
                '{}') as areas
         from audit a
        where a.municipality = $1 and a.citizen_id = $2 and a.audience = 'professional'
          and ($3::timestamptz is null or a.at <= $3)
          and not (a.purpose = $5 and exists (
                select 1 from audit c
                 where c.municipality = $1 and c.citizen_id = $2 and c.viewer = a.viewer
                   and c.audience = 'professional' and c.purpose <> $5
                   and c.at between a.at - interval '12 hours' and a.at + interval '5 minutes'
                   and ($3::timestamptz is null or c.at <= $3)))
        group by a.correlation, a.purpose, a.viewer
        order by min(a.at) desc, a.correlation
        limit $4`,
      [this.#municipality, citizen, knownAt ?? null, limit, FOLLOWING],
    );
    return rows;
  }

  #record(row: AuditRow): Promise<void> {
    return new Promise((done, failed) => {
      if (this.#waiting.length === 0) setImmediate(() => void this.#flush());
      this.#waiting.push({ row, done, failed });
    });
  }

  async #flush(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    try {
      await this.#insert(batch.map(({ row }) => row));
      for (const { done } of batch) done();
    } catch (error) {
      await this.#oneByOne(batch, error);
    }
  }

  /** A row that the database refuses must not take its neighbours with it; any other failure is everybody's. */
  async #oneByOne(batch: readonly Waiting[], error: unknown): Promise<void> {
    const aboutData = /^2[23]/.test(sqlState(error)) && batch.length > 1;
    for (const { row, done, failed } of batch) {
      if (!aboutData) failed(error);
      else await this.#insert([row]).then(done, failed);
    }
  }

  async #insert(rows: readonly AuditRow[]): Promise<void> {
    for (const { at } of rows) await this.#partitions.ensure(at);
    const values = rows.map((row) => ({ ...row, audit_id: randomUUID() }));
    await this.#pool.query(
      `insert into audit (municipality, at, audit_id, correlation, citizen_id, viewer, audience, purpose, action, facets, areas, withheld)
       select $1, r.at, r.audit_id, r.correlation, r.citizen, r.viewer, r.audience, r.purpose, r.action, r.facets, r.areas, r.withheld
         from jsonb_to_recordset($2::jsonb) as r(
           at timestamptz, audit_id uuid, correlation text, citizen uuid, viewer text, audience text,
           purpose text, action text, facets text[], areas text[], withheld text[])`,
      [this.#municipality, JSON.stringify(values)],
    );
  }
}

/** What an opening touches and what was kept back, from the withheld areas of its readings. */
export function areasOf(
  open: readonly Area[],
  withheld: readonly { area: Area }[],
): Pick<AuditRow, 'areas' | 'withheld'> {
  const kept = new Set(withheld.map(({ area }) => area));
  return { areas: open.filter((area) => !kept.has(area)), withheld: [...kept] };
}
