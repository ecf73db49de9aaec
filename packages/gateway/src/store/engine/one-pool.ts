import type { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import type { SqlPool, SqlSession } from './sql.js';
import { named } from './named.js';
import { types } from './types.js';

/**
 * A pool of one for the embedded engine, which has a single session: callers get it in turn. `pg.Pool` over the bridge ends that
 * session after any failed query and lets two callers into one transaction (SCALE.md §4.2); this does neither. Someone who asks
 * for it while holding it would wait for ever, so waiting ends with an error.
 */
export class OnePool implements SqlPool {
  readonly #client: pg.Client;
  readonly #ready: Promise<unknown>;
  readonly #afterEnd: () => Promise<void>;
  readonly #patience: number;
  #turn: Promise<void> = Promise.resolve();
  #ended?: Promise<void>;

  constructor(engine: PGlite, afterEnd: () => Promise<void>, patience = 15_000) {
    const client = new pg.Client({ ...createPgConfig(engine), types });
    client.on('error', () => undefined);
    this.#client = client;
    this.#ready = client.connect();
    // Whoever asks first is told; until then it is nobody's unhandled rejection.
    this.#ready.catch(() => undefined);
    this.#afterEnd = afterEnd;
    this.#patience = patience;
  }

  async query<Row>(text: string, values?: readonly unknown[]): Promise<{ rows: Row[] }> {
    const session = await this.connect();
    try {
      return await session.query<Row>(text, values);
    } finally {
      session.release();
    }
  }

  async connect(): Promise<SqlSession> {
    if (this.#ended) throw new Error('the store is closed');
    const leave = await this.#myTurn();
    try {
      await this.#ready;
    } catch (error) {
      leave();
      throw error;
    }
    const client = this.#client;
    let released = false;
    return {
      // Text, values and a name only: a `types` object in the query would make every later query hang.
      query: (text, values) => {
        if (released) return Promise.reject(new Error('this session was given back'));
        return client.query(named(text, values)) as never;
      },
      release(broken) {
        if (released) return;
        released = true;
        if (broken)
          void client
            .query('rollback')
            .catch(() => undefined)
            .finally(leave);
        else leave();
      },
    };
  }

  end(): Promise<void> {
    this.#ended ??= this.#turn.then(async () => {
      await this.#ready.catch(() => undefined);
      await this.#client.end();
      await this.#afterEnd();
    });
    return this.#ended;
  }

  async #myTurn(): Promise<() => void> {
    const before = this.#turn;
    let leave: () => void = () => undefined;
    this.#turn = new Promise<void>((resolve) => {
      leave = resolve;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), this.#patience);
    });
    const won = await Promise.race([before, late]);
    clearTimeout(timer);
    if (won !== 'late') return leave;
    // The place in the queue is given up when it comes.
    void before.then(leave);
    throw new Error(
      'waited too long for the one session: is it asked for by someone who holds it?',
    );
  }
}
