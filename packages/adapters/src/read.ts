import { type AnswerPart, type AnswerResult, type AnswerSummary } from './answer.js';
import { type Collected } from './join/collected.js';
import { join, sourcesOf } from './join/join.js';
import { SAG_DOKUMENT_INDEKS } from './sag-dokument-indeks/read.js';
import { type ReadContext, type ReadOptions, contextOf } from './sagdok/context.js';
import { CprGuard } from './sagdok/cpr-guard.js';
import { type AnswerFormat } from './sagdok/format.js';
import { readAnswerParts as readParts } from './sagdok/read-answer.js';
import { type XmlInput } from './xml/decode.js';
import { YDELSES_INDEKS } from './ydelses-indeks/read.js';

export {
  failureReason,
  type AnswerFailure,
  type AnswerPart,
  type AnswerRecord,
  type AnswerResult,
  type AnswerSummary,
  type Count,
  type CountedKind,
  type IndexName,
} from './answer.js';
export { type Collected } from './join/collected.js';
export { join } from './join/join.js';
export * from './roles/index.js';
export { RULE_IDS, type RuleId } from './rules.js';
export { DEFAULT_ROLES, type ReadOptions } from './sagdok/context.js';
export { END_RULES, type EndField, type EndOverrides, type EndRule } from './sagdok/ends.js';
export { XML_LIMITS, type XmlLimits } from './xml/collector.js';
export { type XmlInput } from './xml/decode.js';

const FORMATS: readonly AnswerFormat[] = [SAG_DOKUMENT_INDEKS, YDELSES_INDEKS];

/**
 * Reads an answer of either index record by record, in memory that does not grow with it, and ends with its summary. Nothing
 * is thrown for what is in the answer. A document's `caseIds` stay empty here: which cases it lies in is known when all are
 * read.
 */
export function readAnswerParts(
  input: XmlInput,
  options: ReadOptions = {},
): AsyncGenerator<AnswerPart, void> {
  return cleaned(input, options);
}

async function* cleaned(input: XmlInput, options: ReadOptions): AsyncGenerator<AnswerPart, void> {
  const guard = new CprGuard();
  for await (const part of parts(input, options, guard)) yield guard.cleanDeep(part);
}

/** Reads a whole answer. */
export async function readAnswer(
  input: XmlInput,
  options: ReadOptions = {},
): Promise<AnswerResult> {
  return new AnswerReader(options).read(input);
}

/** Reads several answers about one citizen and joins them; see {@link join}. */
export async function readAnswers(
  inputs: Iterable<XmlInput>,
  options: ReadOptions = {},
): Promise<Collected> {
  const reader = new AnswerReader(options);
  const results: AnswerResult[] = [];
  for (const input of inputs) results.push(await reader.read(input));
  return reader.join(results);
}

/** Reads answers that belong together: a CPR number that one of them gives away is taken out of all. */
export class AnswerReader {
  readonly #guard = new CprGuard();
  readonly #cleaned = new WeakMap<AnswerResult, { result: AnswerResult; age: number }>();

  constructor(private readonly options: ReadOptions = {}) {}

  /** A number that the answers are known beforehand to be about. */
  learn(text: string): void {
    this.#guard.learn(text);
  }

  /** `seen` is told after each record what has been read so far; what it is given goes on growing. */
  async read(input: XmlInput, seen?: (soFar: AnswerResult) => void): Promise<AnswerResult> {
    const result = emptyResult();
    let summary: AnswerSummary = result;
    for await (const part of parts(input, this.options, this.#guard)) {
      if (part.kind === 'end') summary = part.value;
      else {
        add(result, part);
        if (part.kind !== 'finding') seen?.(result);
      }
    }
    Object.assign(result, summary);
    forgetAskedFor(result);
    return this.#clean(result);
  }

  join(results: Iterable<AnswerResult | Collected>): Collected {
    return join(sourcesOf(results).map((source) => this.#clean(source)));
  }

  /** A number may have become known only after a text that holds it in an unusual form was read. */
  #clean(result: AnswerResult): AnswerResult {
    const before = this.#cleaned.get(result);
    const { age } = this.#guard;
    if (before?.age === age) return before.result;
    const after = { result: this.#guard.cleanDeep(before?.result ?? result), age };
    // The same answer stays the same object, so that joining takes it once.
    this.#cleaned.set(result, after);
    this.#cleaned.set(after.result, after);
    return after.result;
  }

  /** Any other text that is to be shown beside the answers, a file's name for example. */
  clean(text: string): string {
    return this.#guard.clean(text);
  }
}

function parts(
  input: XmlInput,
  options: ReadOptions,
  guard: CprGuard,
): AsyncGenerator<AnswerPart, void> {
  const contextFor = (format: AnswerFormat | undefined): ReadContext =>
    contextOf(options, format?.index ?? '', guard);
  return readParts(input, FORMATS, contextFor, options.limits);
}

function emptyResult(): AnswerResult {
  return {
    connection: '',
    counts: [],
    notYetKnown: 0,
    askedFor: {},
    cases: [],
    documents: [],
    notes: [],
    grants: [],
    payments: [],
    rejected: [],
    deletions: [],
    findings: [],
  };
}

function add(result: AnswerResult, part: Exclude<AnswerPart, { kind: 'end' }>): void {
  if (part.kind === 'case') result.cases.push(part.value);
  else if (part.kind === 'document') result.documents.push(part.value);
  else if (part.kind === 'note') result.notes.push(part.value);
  else if (part.kind === 'grant') result.grants.push(part.value);
  else if (part.kind === 'payment') result.payments.push(part.value);
  else if (part.kind === 'finding') result.findings.push(part.value);
  else {
    result.rejected.push(part.value);
    if (part.deletedAt && part.value.id !== null) {
      result.deletions.push({ id: part.value.id, at: part.deletedAt });
    }
  }
}

/** Takes back "perhaps not asked for" where another record of the answer shows that it was. */
function forgetAskedFor(result: AnswerResult): void {
  const forget = (
    kind: string,
    records: { provenance: { notAskedFor?: string[] | undefined } }[],
  ) => {
    const asked = result.askedFor[kind] ?? [];
    if (asked.length === 0) return;
    for (const { provenance } of records) {
      const left = provenance.notAskedFor?.filter((field) => !asked.includes(field));
      if (left && left.length > 0) provenance.notAskedFor = left;
      else delete provenance.notAskedFor;
    }
  };
  forget('case', result.cases);
  forget('document', result.documents);
  forget('grant', result.grants);
  forget('payment', result.payments);
}
