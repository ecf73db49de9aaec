import { type Instant, type Provenance } from '@hoi/model';
import { sortedBy, stableJson } from '../sagdok/order.js';
import { type ListMerge } from './lists.js';

export interface Mergeable {
  provenance: Provenance;
}

export interface MergeRules<T> {
  /** Fields that are lists, and how two of them become one. */
  lists: { readonly [K in keyof T]?: ListMerge };
  /** Fields that follow from another: taken only from a record that has that other. */
  derived?: { readonly [K in keyof T]?: keyof T };
}

/** StsTidspunkt, else Tidspunkt. */
export function registeredOf({ provenance }: Mergeable): Instant | '' {
  return provenance.receivedAt ?? provenance.registeredAt ?? '';
}

/**
 * Of several records of one object, those that count: per connection the newest, and all of them when several are equally
 * new. In an order that does not depend on the order they came in; equal ones once.
 */
export function newestOf<T extends Mergeable>(records: readonly T[]): T[] {
  if (records.length < 2) return [...records];
  const newest = new Map<string, Instant | ''>();
  for (const record of records) {
    const { connection } = record.provenance;
    const at = registeredOf(record);
    if (at >= (newest.get(connection) ?? '')) newest.set(connection, at);
  }
  const current = records.filter(
    (record) => registeredOf(record) === newest.get(record.provenance.connection),
  );
  const distinct = new Map(current.map((record) => [stableJson(record), record]));
  const sorted = sortedBy(
    [...distinct],
    ([, record]) => record.provenance.connection,
    ([json]) => json,
  );
  // The newest first; sorting is stable, so that the order within one instant stays.
  const byTime = sorted.map(([, record]) => record);
  return byTime.sort((a, b) =>
    registeredOf(a) < registeredOf(b) ? 1 : registeredOf(a) > registeredOf(b) ? -1 : 0,
  );
}

/** Makes one record of those that count. Lists are united; of single values that differ, the first stands and the others are kept as contradictions. */
export function mergeRecords<T extends Mergeable>(records: readonly T[], rules: MergeRules<T>): T {
  const [base, ...rest] = records;
  if (base === undefined) throw new RangeError('nothing to merge');
  if (rest.length === 0) return base;
  const contradictions: NonNullable<Provenance['contradictions']> = [];
  const merged: Partial<T> = {};
  const keys = new Set(records.flatMap((record) => Object.keys(record) as (keyof T)[]));
  for (const key of keys) {
    if (key === 'provenance') continue;
    const unite = rules.lists[key];
    if (unite) {
      const lists = records.map((record) => (record[key] ?? []) as unknown[]);
      merged[key] = unite(lists) as T[keyof T];
      continue;
    }
    const source = rules.derived?.[key];
    const having = records.filter((record) => isGiven(record, key, source));
    const [first, ...others] = having.length > 0 ? having : records;
    if (first?.[key] !== undefined) merged[key] = first[key];
    for (const other of others) {
      if (other[key] === undefined || stableJson(other[key]) === stableJson(first?.[key])) continue;
      contradictions.push({
        field: String(key),
        connection: other.provenance.connection,
        value: typeof other[key] === 'string' ? other[key] : stableJson(other[key]),
      });
    }
  }
  return { ...(merged as T), provenance: mergeProvenance(records, contradictions) };
}

function isGiven<T extends Mergeable>(
  record: T,
  key: keyof T,
  source: keyof T | undefined,
): boolean {
  const asked = source ?? key;
  if (record.provenance.notAskedFor?.includes(String(asked))) return false;
  return record[key] !== undefined && (source === undefined || record[source] !== undefined);
}

function mergeProvenance(
  records: readonly Mergeable[],
  found: NonNullable<Provenance['contradictions']>,
): Provenance {
  const all = records.map(({ provenance }) => provenance);
  const first = <K extends keyof Provenance>(key: K) =>
    all.find((one) => one[key] !== undefined)?.[key];
  const latest = (key: 'registeredAt' | 'receivedAt') =>
    all.map((one) => one[key]).reduce((a, b) => ((b ?? '') > (a ?? '') ? b : a));
  const [head, ...tail] = all.map((one) => one.notAskedFor ?? []);
  const notAskedFor = (head ?? []).filter((field) => tail.every((other) => other.includes(field)));
  const known = [...found, ...all.flatMap((one) => one.contradictions ?? [])];
  const contradictions = sortedBy(
    [...new Map(known.map((one) => [stableJson(one), one])).values()],
    stableJson,
  );
  const fields: Provenance = {
    connection: all[0]?.connection ?? '',
    system: first('system'),
    sentBy: first('sentBy'),
    registeredAt: latest('registeredAt'),
    receivedAt: latest('receivedAt'),
    notAskedFor: notAskedFor.length > 0 ? notAskedFor : undefined,
    contradictions: contradictions.length > 0 ? contradictions : undefined,
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Provenance;
}
