import { partsOfPlan, planOf } from '@hoi/adapters/plan.js';
import {
  type Appointment,
  type FacetValue,
  type Instant,
  type JointPlan,
  type Participation,
} from '@hoi/model';
import type { Desk } from './desk.js';
import type { StoreFacet, Version } from './hoi-store.js';
import { type RecordTable, type Subject, tableOf } from './record-table.js';

/** The plan lives in parts; every other facet is records in a table of its own. */
const TABLES: { readonly [F in StoreFacet]: readonly RecordTable[] } = {
  plan: ['plan_part', 'plan_basis'],
  participation: ['participation'],
  consents: ['consent'],
  appointments: ['appointment'],
  contacts: ['contact'],
  remarks: ['remark'],
};

export function tablesOf(facet: StoreFacet): readonly RecordTable[] {
  return TABLES[facet];
}

/** The newest versions of one table's records, as known at the instant (now when absent). */
type Latest = (
  table: RecordTable,
  subject: Subject,
  knownAt: Instant | undefined,
) => Promise<Version[]>;

/** The facet as the model's nouns, as known at the instant (now when absent). */
export async function readFacet<F extends StoreFacet>(
  latest: Latest,
  facet: F,
  subject: Subject | undefined,
  knownAt?: Instant,
): Promise<FacetValue[F]> {
  const tables = subject ? TABLES[facet] : [];
  const versions = await Promise.all(
    tables.map((table) => latest(table, subject as Subject, knownAt)),
  );
  return valueOf(facet, versions.flat()) as FacetValue[F];
}

function valueOf(facet: StoreFacet, versions: readonly Version[]): unknown {
  if (facet === 'plan') return planOf(versions);
  if (facet === 'appointments') {
    return versions.flatMap(({ body, version }) => (body === null ? [] : [{ ...body, version }]));
  }
  const bodies = versions.flatMap(({ body }) => (body === null ? [] : [body]));
  if (facet !== 'participation') return bodies;
  return (bodies as Participation[]).reduce<Participation | null>(
    (newest, one) => ((newest?.registeredAt ?? '') > (one.registeredAt ?? '') ? newest : one),
    null,
  );
}

/** Writes what differs from the value, and takes away what it does not hold. */
export async function adoptFacet<F extends StoreFacet>(
  desk: Desk,
  facet: F,
  value: FacetValue[F],
): Promise<void> {
  const wanted = wantedOf(facet, value);
  for (const table of TABLES[facet]) {
    const before = new Map((await desk.latest(table)).map((one) => [one.id, one]));
    for (const [id, body] of wanted) {
      if (facet === 'plan' && tableOf(id) !== table) continue;
      await desk.write(table, id, body, before.get(id));
    }
    for (const one of before.values()) {
      if (one.body !== null && !wanted.has(one.id)) await desk.write(table, one.id, null, one);
    }
  }
  desk.tell({ kind: 'facets', facets: [facet] });
}

function wantedOf(facet: StoreFacet, value: unknown): Map<string, Record<string, unknown>> {
  if (facet === 'plan') return partsOfPlan(value as JointPlan | null);
  const items = (Array.isArray(value) ? value : value === null ? [] : [value]) as {
    id: string;
  }[];
  return new Map(
    items.map((item) => {
      // An appointment's versions are the home's own to count, and to tell of.
      const { version: _, history: _h, ...body } = item as Partial<Appointment> & { id: string };
      return [item.id, facet === 'appointments' ? body : { ...item }];
    }),
  );
}
