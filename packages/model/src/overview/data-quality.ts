import type { CaseRecord } from '../record/case-record.js';
import type { Provenance, Sensitivity } from '../record/common.js';
import type { DocumentRecord } from '../record/document-record.js';
import type { Grant } from '../record/grant.js';
import type { UnknownRelation } from '../record/case-record.js';
import { type Period, isInvalid } from '../time/period.js';

/** What a filling guide asks for, or what looks wrong, as far as it can be seen in what has been shown. */
export const QUALITY_RULES = [
  'titleMissing',
  'kleMissing',
  'kleUnknown',
  'statusMissing',
  'responsibleMissing',
  'ownerMissing',
  'sensitivityMissing',
  'roleUnknown',
  'dateInvalid',
  'relationDangling',
  'contradiction',
  'systemMissing',
  'benefitUnnamed',
] as const;
export type QualityRule = (typeof QUALITY_RULES)[number];

export interface QualityLine {
  rule: QualityRule;
  /** What it concerns: a case, a document or a grant, by its id. */
  ids: string[];
}

/** Everything one system's owner can be told. `system` is undefined where the source names none. */
export interface SystemQuality {
  system: string | undefined;
  lines: QualityLine[];
  count: number;
}

export interface QualityFacts {
  cases: readonly CaseRecord[];
  grants: readonly Grant[];
  documents: readonly DocumentRecord[];
}

interface Noticed {
  system: string | undefined;
  rule: QualityRule;
  id: string;
}

/** Broken guide rules and suspicious data by system, the one with most first. Whoever may not see a record is told nothing of it. */
export function dataQuality({ cases, grants, documents }: QualityFacts): SystemQuality[] {
  const known = new Set(cases.map(({ id }) => id));
  const noticed = [
    ...cases.flatMap((item) => notice(item, rulesOfCase(item, known))),
    ...grants.flatMap((item) => notice(item, rulesOfGrant(item))),
    ...documents.flatMap((item) => notice(item, rulesOfDocument(item))),
  ];
  const systems = [...new Set(noticed.map(({ system }) => system))];
  return systems
    .map((system) => {
      const mine = noticed.filter((one) => one.system === system);
      const lines = QUALITY_RULES.flatMap((rule) => {
        const ids = mine.filter((one) => one.rule === rule).map(({ id }) => id);
        return ids.length > 0 ? [{ rule, ids }] : [];
      });
      return { system, lines, count: mine.length };
    })
    .sort((a, b) => b.count - a.count || ((a.system ?? '') < (b.system ?? '') ? -1 : 1));
}

function notice(
  { id, provenance }: { id: string; provenance: Provenance },
  rules: readonly (QualityRule | false)[],
): Noticed[] {
  return rules
    .filter((rule) => rule !== false)
    .map((rule) => ({ system: provenance.system, rule, id }));
}

function rulesOfCase(item: CaseRecord, known: ReadonlySet<string>): (QualityRule | false)[] {
  return [
    !item.title && 'titleMissing',
    ...shared(item),
    item.kle !== undefined && !/^\d{2}\.\d{2}\.\d{2}$/.test(item.kle.number) && 'kleUnknown',
    item.status === undefined && 'statusMissing',
    item.responsibleUnit === undefined && item.primaryHandler === undefined && 'responsibleMissing',
    (item.parties.some(({ role }) => role === 'unknown') ||
      item.relations.some(({ kind }) => kind === 'unknown')) &&
      'roleUnknown',
    item.progress.some(({ period }) => isInvalid(period)) && 'dateInvalid',
    item.relations.some(({ caseId }) => !known.has(caseId)) && 'relationDangling',
  ];
}

function rulesOfGrant(item: Grant): (QualityRule | false)[] {
  const periods: Period[] = [item.period, ...item.benefits.map(({ period }) => period)];
  return [
    ...marks(item),
    item.benefits.some(({ name, benefitClass, kle }) => !name && !benefitClass?.title && !kle) &&
      'benefitUnnamed',
    periods.some(isInvalid) && 'dateInvalid',
  ];
}

function rulesOfDocument(item: DocumentRecord): (QualityRule | false)[] {
  return [
    !item.title && 'titleMissing',
    ...shared(item),
    item.invalidDate !== undefined && 'dateInvalid',
  ];
}

function shared(item: CaseRecord | DocumentRecord): (QualityRule | false)[] {
  return [item.kle === undefined && 'kleMissing', ...marks(item)];
}

interface Marked {
  owner?: unknown;
  sensitivity?: Sensitivity | undefined;
  unknownRelations: readonly UnknownRelation[];
  provenance: Provenance;
}

function marks({
  owner,
  sensitivity,
  unknownRelations,
  provenance,
}: Marked): (QualityRule | false)[] {
  const askedFor = (field: string) => !provenance.notAskedFor?.includes(field);
  return [
    owner === undefined && askedFor('owner') && 'ownerMissing',
    sensitivity === undefined && askedFor('sensitivity') && 'sensitivityMissing',
    unknownRelations.length > 0 && 'roleUnknown',
    (provenance.contradictions ?? []).length > 0 && 'contradiction',
    provenance.system === undefined && 'systemMissing',
  ];
}
