import { BASIS } from '@hoi/adapters/plan.js';
import type { CitizenId, Instant } from '@hoi/model';
import type { Sql } from './engine/sql.js';
import type { Version } from './hoi-store.js';

/** The tables of 001-citizens-and-records.sql that hold versions. A closed list: a name goes into SQL as it is. */
export type RecordTable =
  'participation' | 'consent' | 'plan_basis' | 'plan_part' | 'appointment' | 'remark' | 'contact';

export interface Subject {
  municipality: string;
  citizen: CitizenId;
}

/** The agreement that the plan replaces others is a record of its own (HOUSE: three records that must not be one). */
export function tableOf(part: string): RecordTable {
  return part === BASIS ? 'plan_basis' : 'plan_part';
}

/** A version as SQL text for an instant: our instants are UTC with milliseconds. */
const AT = `to_char(v.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`;
const COLUMNS = `v.id, v.version, ${AT}, v.by_viewer as by, v.by_name as name, v.by_audience as audience, v.body`;

/** The newest version of each record of $1 and $2, as known at $3, those taken away included. */
export const LATEST = (table: RecordTable): string =>
  `select distinct on (v.id) ${COLUMNS}
     from ${table} v
    where v.municipality = $1 and v.citizen_id = $2 and ($3::timestamptz is null or v.at <= $3)
    order by v.id, v.version desc`;

export async function latestOf(
  sql: Sql,
  table: RecordTable,
  { municipality, citizen }: Subject,
  knownAt?: Instant,
): Promise<Version[]> {
  const values = [municipality, citizen, knownAt ?? null];
  return (await sql.query<Version>(LATEST(table), values)).rows;
}

export async function versionsOf(
  sql: Sql,
  table: RecordTable,
  { municipality, citizen }: Subject,
): Promise<Version[]> {
  const { rows } = await sql.query<Version>(
    `select ${COLUMNS} from ${table} v
      where v.municipality = $1 and v.citizen_id = $2
      order by v.at, v.id, v.version`,
    [municipality, citizen],
  );
  return rows;
}

/** Adds one version. Two writers of the same version collide on the primary key. */
export async function appendVersion(
  sql: Sql,
  table: RecordTable,
  { municipality, citizen }: Subject,
  { id, version, at, by, name, audience, body }: Version,
): Promise<void> {
  await sql.query(
    `insert into ${table} (municipality, citizen_id, id, version, body, at, by_viewer, by_name, by_audience)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      municipality,
      citizen,
      id,
      version,
      body === null ? null : JSON.stringify(body),
      at,
      by,
      name ?? null,
      audience ?? null,
    ],
  );
}
