import {
  type CaseRecord,
  type DocumentRecord,
  type Grant,
  type GrantedBenefit,
  type JournalNote,
  type Payment,
  type PaymentLine,
  type Period,
  type Provenance,
  DOCUMENT_STATUSES,
  PROGRESS_STATUSES,
  sumOf,
} from '@hoi/model';
import { sortedBy, stableJson } from '../sagdok/order.js';
import { areaOfBenefits } from '../ydelses-indeks/read-grant.js';
import { unite, uniteById } from './lists.js';
import { type MergeRules, mergeRecords } from './merge-records.js';

type Contradiction = NonNullable<Provenance['contradictions']>[number];

const start = ({ period }: { period: Period }) => period.start ?? '';
const plain = unite();

const CASE: MergeRules<CaseRecord> = {
  lists: {
    progress: unite(start, ({ status }: CaseRecord['progress'][number]) =>
      PROGRESS_STATUSES.indexOf(status),
    ),
    displayExclusions: plain,
    securityProfile: plain,
    handlers: unite(start),
    otherHandlers: plain,
    parties: unite(({ role }: CaseRecord['parties'][number]) => role),
    relations: unite(
      ({ kind }: CaseRecord['relations'][number]) => kind,
      ({ caseId }: CaseRecord['relations'][number]) => caseId,
    ),
    file: unite(start, ({ documentId }: CaseRecord['file'][number]) => documentId),
    unknownRelations: plain,
  },
  derived: { area: 'kle', hoi: 'kle' },
};

const DOCUMENT: MergeRules<DocumentRecord> = {
  lists: {
    progress: unite(start, ({ status }: DocumentRecord['progress'][number]) =>
      DOCUMENT_STATUSES.indexOf(status),
    ),
    securityProfile: plain,
    displayExclusions: plain,
    parties: unite(({ role }: DocumentRecord['parties'][number]) => role),
    caseIds: plain,
    unknownRelations: plain,
  },
};

const NOTE: MergeRules<JournalNote> = { lists: {} };

const GRANT: MergeRules<Grant> = {
  lists: {
    securityProfile: plain,
    benefits: uniteById(
      ({ id }: GrantedBenefit) => id,
      mergeBenefits,
      start,
      ({ id }: GrantedBenefit) => id,
    ),
    cases: unite(({ caseId }: Grant['cases'][number]) => caseId),
    parties: unite(({ role }: Grant['parties'][number]) => role),
    unknownRelations: plain,
  },
};

const PAYMENT: MergeRules<Payment> = {
  lists: {
    lines: unite(start, ({ index }: PaymentLine) => index?.padStart(36, '0')),
    parties: unite(({ role }: Payment['parties'][number]) => role),
    unknownRelations: plain,
  },
};

/** One benefit told of twice at the same instant: every field that either has, and all plans. */
function mergeBenefits(benefits: readonly GrantedBenefit[]): GrantedBenefit {
  const sorted = sortedBy(benefits, stableJson);
  const merged = Object.assign({}, ...[...sorted].reverse()) as GrantedBenefit;
  const plans = unite(start)(sorted.map((benefit) => benefit.plans)) as GrantedBenefit['plans'];
  return { ...merged, plans };
}

export const mergeCases = (records: readonly CaseRecord[]) => mergeRecords(records, CASE);
export const mergeDocuments = (records: readonly DocumentRecord[]) =>
  mergeRecords(records, DOCUMENT);
export const mergeNotes = (records: readonly JournalNote[]) => mergeRecords(records, NOTE);

export function mergeGrants(records: readonly Grant[]): Grant {
  if (records.length === 1 && records[0]) return records[0];
  const arealess = records.map(({ area: _area, ...grant }) => grant as Grant);
  const merged = mergeRecords(arealess, GRANT);
  const found = benefitContradictions(records, merged.benefits);
  const contradictions = [...(merged.provenance.contradictions ?? []), ...found];
  return {
    ...merged,
    area: areaOfBenefits(merged.benefits),
    provenance: {
      ...merged.provenance,
      ...(contradictions.length > 0 && { contradictions: sortedBy(contradictions, stableJson) }),
    },
  };
}

/** Where one telling of a benefit says something else than what stands: `benefits/<id>/<field>`. */
function benefitContradictions(
  records: readonly Grant[],
  merged: readonly GrantedBenefit[],
): Contradiction[] {
  const standing = new Map(merged.map((benefit) => [benefit.id, benefit]));
  const found = new Map<string, Contradiction>();
  for (const { benefits, provenance } of records) {
    for (const benefit of benefits) {
      for (const [key, value] of Object.entries(benefit) as [keyof GrantedBenefit, unknown][]) {
        const stands = standing.get(benefit.id)?.[key];
        if (key === 'plans' || stableJson(value) === stableJson(stands)) continue;
        const text = typeof value === 'string' ? value : stableJson(value);
        const field = `benefits/${benefit.id}/${key}`;
        const one = { field, connection: provenance.connection, value: text };
        found.set(stableJson(one), one);
      }
    }
  }
  return [...found.values()];
}

export function mergePayments(records: readonly Payment[]): Payment {
  if (records.length === 1 && records[0]) return records[0];
  const sumless = records.map(({ linesTotal: _sum, ...payment }) => payment as Payment);
  const merged = mergeRecords(sumless, PAYMENT);
  const amounts = merged.lines.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const whole = merged.lines.length > 0 && amounts.length === merged.lines.length;
  return whole ? { ...merged, linesTotal: sumOf(amounts) } : merged;
}
