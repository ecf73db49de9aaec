import { randomUUID } from 'node:crypto';
import {
  type CitizenId,
  type Command,
  type Conflict,
  type Done,
  type FacetValue,
  type Instant,
  type Refused,
  systemNow,
  UuidSchema,
} from '@hoi/model';
import { digestOf } from './canonical.js';
import { checkCommand } from './check-command.js';
import { checkedSecret, citizenKey } from './citizen-key.js';
import { carryOut } from './commands/carry-out.js';
import { Desk } from './desk.js';
import { inTransaction, type Sql, type SqlPool, sqlState } from './engine/sql.js';
import { adoptFacet, readFacet, tablesOf } from './facets.js';
import type { Author, HoiStore, StoreFacet, StoredChange, Version } from './hoi-store.js';
import { ReadTogether } from './read-together.js';
import { type Subject, versionsOf } from './record-table.js';
import { refused } from './refusals.js';

export interface SqlStoreOptions {
  pool: SqlPool;
  /** CVR number of the municipality that owns the data. */
  municipality: string;
  /** At least 32 bytes, kept outside the database. */
  secret: string;
  now?: () => Instant;
}

type RunOptions = Author & { idempotencyKey: string; signal?: AbortSignal };
type Outcome = Done | Conflict | Refused;

/** Unique violation, serialisation failure, deadlock: someone else was there first; the second try sees what they did. */
const AGAIN = ['23505', '40001', '40P01'];

/** The reference home of what no index keeps, on PostgreSQL or its embedded kin. Every version is kept. */
export class SqlStore implements HoiStore {
  readonly #pool: SqlPool;
  readonly #latest: ReadTogether['latest'];
  readonly #municipality: string;
  readonly #secret: string;
  readonly #now: () => Instant;
  readonly #listeners = new Set<(citizen: CitizenId) => void>();

  constructor({ pool, municipality, secret, now = systemNow }: SqlStoreOptions) {
    this.#pool = pool;
    const together = new ReadTogether(pool);
    this.#latest = together.latest.bind(together);
    this.#municipality = municipality;
    this.#secret = checkedSecret(secret);
    this.#now = now;
  }

  async citizenOf(cpr: string): Promise<CitizenId> {
    const key = citizenKey(cpr, this.#municipality, this.#secret);
    const values = [this.#municipality, key];
    const find = 'select citizen_id from citizen where municipality = $1 and cpr_key = $2';
    const { rows: known } = await this.#pool.query<{ citizen_id: CitizenId }>(find, values);
    if (known[0]) return known[0].citizen_id;
    await this.#pool.query(
      `insert into citizen (municipality, citizen_id, cpr_key, at) values ($1, $2, $3, $4)
       on conflict (municipality, cpr_key) do nothing`,
      [this.#municipality, randomUUID(), key, this.#now()],
    );
    const { rows } = await this.#pool.query<{ citizen_id: CitizenId }>(find, values);
    if (!rows[0]) throw new Error('the citizen was not written');
    return rows[0].citizen_id;
  }

  async read<F extends StoreFacet>(
    facet: F,
    citizen: CitizenId,
    knownAt?: Instant,
  ): Promise<FacetValue[F]> {
    return readFacet(this.#latest, facet, this.#subject(citizen), knownAt);
  }

  async versions(facet: StoreFacet, citizen: CitizenId): Promise<Version[]> {
    const subject = this.#subject(citizen);
    if (!subject) return [];
    const tables = await Promise.all(
      tablesOf(facet).map((table) => versionsOf(this.#pool, table, subject)),
    );
    return tables.flat().sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }

  async run(command: Command, options: RunOptions): Promise<Outcome> {
    options.signal?.throwIfAborted();
    const refusal = checkCommand(command, options.idempotencyKey);
    if (refusal) return refused(refusal);
    const subject = this.#subject(command.citizen);
    if (!subject) return refused('citizen.unknown');
    const outcome = await this.#once(subject, options, (sql, desk) =>
      this.#keyed(sql, desk, subject, command, options.idempotencyKey),
    );
    return outcome ?? refused('citizen.unknown');
  }

  async adopt<F extends StoreFacet>(
    facet: F,
    citizen: CitizenId,
    value: FacetValue[F],
    author: Author,
    at?: Instant,
  ): Promise<void> {
    const subject = this.#subject(citizen);
    const known =
      subject &&
      (await this.#once(
        subject,
        author,
        async (_, desk) => {
          await adoptFacet(desk, facet, value);
          return true;
        },
        at,
      ));
    if (!known) throw new RangeError('unknown citizen');
  }

  async changesAfter(citizen: CitizenId, event = '0', limit = 1000): Promise<StoredChange[]> {
    const subject = this.#subject(citizen);
    if (!subject || !/^\d{1,18}$/.test(event)) return [];
    const { rows } = await this.#pool.query<StoredChange>(
      `select event_id::text as event, change,
              to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
         from outbox
        where municipality = $1 and citizen_id = $2 and event_id > $3::bigint
        order by event_id limit $4`,
      [subject.municipality, subject.citizen, event, limit],
    );
    return rows;
  }

  onChange(listener: (citizen: CitizenId) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  /** Ids of other homes are no uuids; nobody by such an id is here. */
  #subject(citizen: CitizenId): Subject | undefined {
    const { issues } = UuidSchema['~standard'].validate(citizen) as { issues?: unknown };
    return issues === undefined ? { municipality: this.#municipality, citizen } : undefined;
  }

  /** Work on one citizen's records in a transaction of its own; undefined when there is no such citizen. */
  async #once<T>(
    subject: Subject,
    author: Author,
    work: (sql: Sql, desk: Desk) => Promise<T>,
    at?: Instant,
    tries = 2,
  ): Promise<T | undefined> {
    let told = false;
    try {
      const result = await inTransaction(this.#pool, async (sql) => {
        // One command at a time for each citizen; the keys of the tables stand behind this lock, not instead of it.
        const { rows } = await sql.query(
          'select 1 from citizen where municipality = $1 and citizen_id = $2 for update',
          [subject.municipality, subject.citizen],
        );
        if (rows.length === 0) return undefined;
        const desk = new Desk(sql, subject, author, at ?? this.#now());
        const done = await work(sql, desk);
        told = await this.#publish(sql, subject, desk);
        return done;
      });
      if (told) for (const listener of this.#listeners) listener(subject.citizen);
      return result;
    } catch (error) {
      if (tries <= 1 || !AGAIN.includes(sqlState(error))) throw error;
      return this.#once(subject, author, work, at, tries - 1);
    }
  }

  async #keyed(
    sql: Sql,
    desk: Desk,
    { municipality, citizen }: Subject,
    command: Command,
    key: string,
  ): Promise<Outcome> {
    const digest = digestOf(command);
    const { rows } = await sql.query<{ digest: string; outcome: Outcome }>(
      `select digest, outcome from command
        where municipality = $1 and citizen_id = $2 and idempotency_key = $3`,
      [municipality, citizen, key],
    );
    const before = rows[0];
    if (before) return before.digest === digest ? before.outcome : refused('command.keyReused');
    const verdict = await carryOut(command, desk);
    const outcome: Outcome =
      verdict === undefined
        ? { outcome: 'done', versions: desk.versions }
        : typeof verdict === 'string'
          ? refused(verdict)
          : verdict;
    await sql.query(
      `insert into command (municipality, citizen_id, idempotency_key, digest, outcome, at)
       values ($1, $2, $3, $4, $5, $6)`,
      [municipality, citizen, key, digest, JSON.stringify(outcome), desk.now],
    );
    return outcome;
  }

  async #publish(sql: Sql, { municipality, citizen }: Subject, desk: Desk): Promise<boolean> {
    for (const change of desk.changes) {
      await sql.query(
        'insert into outbox (municipality, citizen_id, change, at) values ($1, $2, $3, $4)',
        [municipality, citizen, JSON.stringify(change), desk.now],
      );
    }
    if (desk.changes.length === 0) return false;
    // Only who: what changed is in the outbox, and a notice holds no more than 8,000 bytes.
    await sql.query(`select pg_notify('hoi_outbox', $1)`, [`${municipality}:${citizen}`]);
    return true;
  }
}
