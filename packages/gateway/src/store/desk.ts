import { randomUUID } from 'node:crypto';
import { type Change, type CivilDate, civilDateAt, type Instant } from '@hoi/model';
import { canonical } from './canonical.js';
import type { Sql } from './engine/sql.js';
import type { Author, Version } from './hoi-store.js';
import { appendVersion, latestOf, type RecordTable, type Subject } from './record-table.js';

/** Where one command is carried out: a citizen's records within a transaction that holds the citizen's lock. */
export class Desk {
  readonly now: Instant;
  readonly today: CivilDate;
  readonly author: Author;
  /** What the rest of the world will be told. */
  readonly changes: Change[] = [];
  /** New versions by record id. */
  readonly versions: Record<string, number> = {};
  readonly #sql: Sql;
  readonly #subject: Subject;

  constructor(sql: Sql, subject: Subject, author: Author, now: Instant) {
    this.#sql = sql;
    this.#subject = subject;
    this.author = author;
    this.now = now;
    this.today = civilDateAt(now);
  }

  newId(): string {
    return randomUUID();
  }

  /** Newest versions, those taken away included. */
  latest(table: RecordTable): Promise<Version[]> {
    return latestOf(this.#sql, table, this.#subject);
  }

  /** Newest versions of what is there, oldest first. */
  async present(table: RecordTable): Promise<Version[]> {
    return (await this.latest(table)).filter(({ body }) => body !== null);
  }

  /** Writes the next version after `before`, unless it says the same. */
  async write(
    table: RecordTable,
    id: string,
    body: Record<string, unknown> | null,
    before?: Version,
  ): Promise<void> {
    if (before && canonical(before.body) === canonical(body)) {
      this.versions[id] = before.version;
      return;
    }
    const version = (before?.version ?? 0) + 1;
    // A clock that was set back must not put a version before the one it replaces.
    const at = before && before.at > this.now ? before.at : this.now;
    await appendVersion(this.#sql, table, this.#subject, {
      id,
      version,
      at,
      ...this.author,
      body,
    });
    this.versions[id] = version;
  }

  tell(...changes: Change[]): void {
    this.changes.push(...changes);
  }
}
