import {
  type CaseRecord,
  type ConnectionReport,
  type DocumentRecord,
  type Finding,
  type Grant,
  type Instant,
  type JournalNote,
  type Payment,
  type RejectedRecord,
} from '@hoi/model';
import { type XmlProblem } from './xml/problem.js';

/**
 * Why an answer is not to be relied on as a whole. Says what happened and where, never what was written there. What was read
 * before it happened is still given.
 */
export interface AnswerFailure extends Omit<XmlProblem, 'kind'> {
  kind:
    | XmlProblem['kind']
    /** Well-formed, but not an answer of either index. */
    | 'notAnAnswer'
    /** A SOAP fault. */
    | 'fault'
    /** StatusKode is another than 20; `status` when it is a number at all. */
    | 'status'
    | 'statusMissing';
  status?: number;
}

export type IndexName = 'sdi' | 'ydi';
export type CountedKind = 'cases' | 'documents' | 'notes' | 'grants' | 'benefits' | 'payments';

/** What an answer says it holds (Antal), held against what it held. */
export interface Count {
  kind: CountedKind;
  stated: number;
  received: number;
  /** The part of the whole that was asked for, as the answer repeats it. */
  first?: number;
  max?: number;
  /** Neither everything nor a full page of it. */
  mismatch: boolean;
}

/** One record as it is read. */
export type AnswerRecord =
  | { kind: 'case'; value: CaseRecord }
  | { kind: 'document'; value: DocumentRecord }
  | { kind: 'note'; value: JournalNote }
  | { kind: 'grant'; value: Grant }
  | { kind: 'payment'; value: Payment }
  /** `deletedAt`: the source has deleted it, then. */
  | { kind: 'rejected'; value: RejectedRecord; deletedAt?: Instant }
  | { kind: 'finding'; value: Finding };

export interface AnswerSummary {
  /** Undefined when it was no index answer. */
  index?: IndexName;
  connection: string;
  status?: number;
  failure?: AnswerFailure;
  counts: Count[];
  /** Records that were first registered after `knownAt`. */
  notYetKnown: number;
  /** Model fields that some record of the kind had: they were asked for, so that where they are missing there is none. */
  askedFor: Readonly<Record<string, readonly string[]>>;
}

export type AnswerPart = AnswerRecord | { kind: 'end'; value: AnswerSummary };

/** A whole answer. Records in the order of the message. */
export interface AnswerResult extends AnswerSummary {
  cases: CaseRecord[];
  documents: DocumentRecord[];
  notes: JournalNote[];
  grants: Grant[];
  payments: Payment[];
  rejected: RejectedRecord[];
  /** Rejected because deleted, with the time of it. */
  deletions: { id: string; at: Instant }[];
  findings: Finding[];
}

/** How a connection reports a failure; undefined when the answer is whole. */
export function failureReason(summary: AnswerSummary): ConnectionReport['reason'] {
  const kind = summary.failure?.kind;
  if (kind === undefined) {
    return summary.counts.some(({ mismatch }) => mismatch) ? 'truncated' : undefined;
  }
  if (kind === 'truncated' || kind === 'fault' || kind === 'status') return kind;
  return kind === 'interrupted' ? 'unreachable' : 'malformed';
}
