import { type Finding, type Instant, type RejectedRecord } from '@hoi/model';
import { type AnswerResult } from '../answer.js';
import { compareText, sortedBy, stableJson } from '../sagdok/order.js';
import { type Collected } from './collected.js';
import { checkTies } from './check-ties.js';
import { type Mergeable, newestOf, registeredOf } from './merge-records.js';
import {
  mergeCases,
  mergeDocuments,
  mergeGrants,
  mergeNotes,
  mergePayments,
} from './merge-rules.js';

type ObjectKind = 'case' | 'document' | 'grant' | 'payment';

/**
 * Joins answers, or what was joined before. Everything is computed from the answers themselves, each taken once, so that the
 * result is the same whichever were joined first and however often.
 */
export function join(parts: Iterable<AnswerResult | Collected>): Collected {
  return joinSources(sourcesOf(parts));
}

/** The answers themselves, each once. */
export function sourcesOf(parts: Iterable<AnswerResult | Collected>): AnswerResult[] {
  return [...new Set([...parts].flatMap((part) => ('sources' in part ? part.sources : [part])))];
}

function joinSources(sources: readonly AnswerResult[]): Collected {
  const taken = new Taken(sources);
  const cases = taken.take('case', (source) => source.cases, mergeCases);
  const documents = taken.take('document', (source) => source.documents, mergeDocuments);
  const grants = taken.take('grant', (source) => source.grants, mergeGrants);
  const payments = taken.take('payment', (source) => source.payments, mergePayments);
  const notes = joinNotes(taken);
  const casesOf = new Map<string, string[]>();
  for (const { id, file } of cases) {
    for (const documentId of new Set(file.map((entry) => entry.documentId))) {
      casesOf.set(documentId, [...(casesOf.get(documentId) ?? []), id]);
    }
  }
  const placed = documents.map((document) => ({
    ...document,
    caseIds: (casesOf.get(document.id) ?? []).sort(compareText),
  }));
  const rejected = joinRejected(taken);
  const collected = { cases, documents: placed, notes, grants, payments, rejected, sources };
  const findings = [...taken.findings(), ...checkTies(collected)];
  return { ...collected, findings: sortFindings(findings) };
}

/** Which records of which answers stand, found once and then asked by everything that hangs on a record. */
class Taken {
  /** `<kind> <id>` → the records that were made into one. */
  readonly kept = new Map<string, Mergeable[]>();
  readonly ids = new Map<string, ObjectKind>();
  readonly extra: Finding[] = [];

  /** Id → the newest deletion of it. */
  readonly #deleted = new Map<string, Instant>();

  constructor(readonly sources: readonly AnswerResult[]) {
    for (const { id, at } of sources.flatMap((source) => source.deletions)) {
      if (at > (this.#deleted.get(id) ?? '')) this.#deleted.set(id, at);
    }
  }

  take<T extends Mergeable & { id: string }>(
    kind: ObjectKind,
    of: (source: AnswerResult) => readonly T[],
    merge: (records: readonly T[]) => T,
  ): T[] {
    const byId = new Map<string, T[]>();
    for (const source of this.sources) {
      for (const record of of(source)) {
        const same = byId.get(record.id);
        if (same) same.push(record);
        else byId.set(record.id, [record]);
      }
    }
    const merged: T[] = [];
    for (const id of [...byId.keys()].sort(compareText)) {
      const newest = newestOf(byId.get(id) ?? []);
      if (this.#isDeleted(id, newest)) continue;
      const other = this.ids.get(id);
      if (other !== undefined) {
        this.extra.push({ rule: 'id.reused', object: other, id });
        continue;
      }
      this.ids.set(id, kind);
      this.kept.set(`${kind} ${id}`, newest);
      merged.push(merge(newest));
    }
    return merged;
  }

  /** A deletion at least as new as every copy takes the object away. */
  #isDeleted(id: string, records: readonly Mergeable[]): boolean {
    const at = this.#deleted.get(id);
    return at !== undefined && records.every((record) => registeredOf(record) <= at);
  }

  /** Findings about records that stand, and about those that never became one. Of an outdated copy nobody need hear. */
  findings(): Finding[] {
    const findings = [...this.extra];
    for (const source of this.sources) {
      const records = recordsOf(source);
      for (const finding of source.findings) {
        const key = `${finding.object} ${finding.id ?? ''}`;
        const kept = this.kept.get(key);
        const record = records.get(key);
        const outdated =
          kept &&
          record &&
          !kept.includes(record) &&
          !kept.some((one) => stableJson(one) === stableJson(record));
        if (!outdated) findings.push(finding);
      }
    }
    return findings;
  }
}

function recordsOf(source: AnswerResult): Map<string, Mergeable> {
  return new Map<string, Mergeable>([
    ...source.cases.map((record) => [`case ${record.id}`, record] as const),
    ...source.documents.map((record) => [`document ${record.id}`, record] as const),
    ...source.grants.map((record) => [`grant ${record.id}`, record] as const),
    ...source.payments.map((record) => [`payment ${record.id}`, record] as const),
  ]);
}

/** A note stands as long as the registration of its case that carried it. */
function joinNotes(taken: Taken) {
  const byId = new Map<string, Parameters<typeof mergeNotes>[0][number][]>();
  for (const note of taken.sources.flatMap((source) => source.notes)) {
    const kept = taken.kept.get(`case ${note.caseId}`) ?? [];
    const stands = kept.some(
      (record) =>
        record.provenance.connection === note.provenance.connection &&
        registeredOf(record) === registeredOf(note),
    );
    if (stands) byId.set(note.id, [...(byId.get(note.id) ?? []), note]);
  }
  return [...byId.keys()].sort(compareText).map((id) => mergeNotes(newestOf(byId.get(id) ?? [])));
}

/** Each id once, and only when no answer had the object in order; what has no id is counted for itself. */
function joinRejected(taken: Taken): RejectedRecord[] {
  const byId = new Map<string, RejectedRecord>();
  const nameless: RejectedRecord[] = [];
  const all = taken.sources.flatMap((source) => source.rejected);
  for (const record of sortedBy(all, stableJson)) {
    if (record.id === null) nameless.push(record);
    else if (taken.ids.has(record.id)) {
      const object = taken.ids.get(record.id) ?? 'case';
      const finding: Finding = {
        rule: 'record.rejected-elsewhere',
        object,
        id: record.id,
        raw: record.rule,
      };
      taken.extra.push(finding);
    } else if (!byId.has(record.id)) byId.set(record.id, record);
  }
  return [...sortedBy([...byId.values()], ({ id }) => id ?? ''), ...nameless];
}

function sortFindings(findings: readonly Finding[]): Finding[] {
  const distinct = new Map(findings.map((finding) => [stableJson(finding), finding]));
  return sortedBy(
    [...distinct.values()],
    ({ rule }) => rule,
    ({ object }) => object,
    ({ id }) => id ?? '',
    stableJson,
  );
}
