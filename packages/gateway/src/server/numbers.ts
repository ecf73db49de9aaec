import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { CitizenId } from '@hoi/model';
import type { HoiStore, SqlPool } from '../store/store.js';

const NONCE = 12;
const TAG = 16;

export interface NumbersOptions {
  pool: SqlPool;
  store: Pick<HoiStore, 'citizenOf'>;
  municipality: string;
  secret: string;
}

/**
 * Which number stands behind an id: the indexes can be asked by nothing else. Kept sealed; the number itself is in no table, no
 * log and no answer.
 */
export class Numbers {
  readonly #options: NumbersOptions;
  readonly #key: Buffer;
  /** Under way: every connection of an opening asks for the same number at the same time. Nothing is kept afterwards. */
  readonly #asked = new Map<CitizenId, Promise<string | undefined>>();

  constructor(options: NumbersOptions) {
    this.#options = options;
    this.#key = Buffer.from(
      hkdfSync('sha256', options.secret, options.municipality, 'hoi citizen number', 32),
    );
  }

  /** The id of a number. The same work for a number that somebody has and for one that nobody has. */
  async idOf(cpr: string): Promise<CitizenId> {
    const { pool, store, municipality } = this.#options;
    const citizen = await store.citizenOf(cpr);
    await pool.query(
      `insert into citizen_number (municipality, citizen_id, sealed) values ($1, $2, decode($3, 'hex'))
       on conflict do nothing`,
      [municipality, citizen, this.#seal(cpr, citizen).toString('hex')],
    );
    return citizen;
  }

  /** The number of an id that was given out here; undefined for any other. */
  numberOf(citizen: CitizenId): Promise<string | undefined> {
    const known = this.#asked.get(citizen);
    if (known) return known;
    const asked = this.#read(citizen).finally(() => this.#asked.delete(citizen));
    this.#asked.set(citizen, asked);
    return asked;
  }

  async #read(citizen: CitizenId): Promise<string | undefined> {
    const { pool, municipality } = this.#options;
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(citizen)) return undefined;
    const { rows } = await pool.query<{ sealed: string }>(
      `select encode(sealed, 'hex') as sealed from citizen_number
        where municipality = $1 and citizen_id = $2`,
      [municipality, citizen],
    );
    const [row] = rows;
    return row && this.#open(Buffer.from(row.sealed, 'hex'), citizen);
  }

  #seal(cpr: string, citizen: CitizenId): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce);
    // A sealed number moved to another row does not open there.
    cipher.setAAD(Buffer.from(citizen));
    const text = Buffer.concat([cipher.update(cpr, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), text]);
  }

  #open(sealed: Buffer, citizen: CitizenId): string {
    const decipher = createDecipheriv('aes-256-gcm', this.#key, sealed.subarray(0, NONCE));
    decipher.setAAD(Buffer.from(citizen));
    decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    const text = [decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()];
    return Buffer.concat(text).toString('utf8');
  }
}
