import type { CaseRecord } from '../record/case-record.js';

/** What a reader would see differ between two accounts of the same case, in the model's own field names. */
const COMPARED = {
  title: ({ title }) => title,
  kle: ({ kle }) => kle?.number,
  status: ({ status }) => status,
  localStatus: ({ localStatus }) => localStatus,
  responsibleUnit: ({ responsibleUnit }) => responsibleUnit?.name,
  primaryHandler: ({ primaryHandler }) => primaryHandler?.name,
  area: ({ area }) => area,
} satisfies Record<string, (item: CaseRecord) => string | undefined>;

/** A field two sources can disagree on. */
export type ComparedField = keyof typeof COMPARED;
export const COMPARED_FIELDS = Object.keys(COMPARED) as ComparedField[];

/**
 * One of each case. The gateway joins what comes from several connections; a page that hands over two answers itself may hold a
 * case twice. The first account stands, and where the other says something else, that is kept beside it and not lost.
 */
export function oneOfEach(cases: readonly CaseRecord[]): CaseRecord[] {
  const byId = new Map<string, CaseRecord>();
  for (const item of cases) {
    const first = byId.get(item.id);
    byId.set(item.id, first ? withOther(first, item) : item);
  }
  return byId.size === cases.length ? [...cases] : [...byId.values()];
}

function withOther(first: CaseRecord, other: CaseRecord): CaseRecord {
  const more = COMPARED_FIELDS.flatMap((field) => {
    const [here, there] = [COMPARED[field](first), COMPARED[field](other)];
    if (there === undefined || here === there) return [];
    return [{ field, connection: other.provenance.connection, value: there }];
  });
  const known = first.provenance.contradictions ?? [];
  const news = more.filter(
    (one) => !known.some(({ field, value }) => field === one.field && value === one.value),
  );
  if (news.length === 0) return first;
  return { ...first, provenance: { ...first.provenance, contradictions: [...known, ...news] } };
}
