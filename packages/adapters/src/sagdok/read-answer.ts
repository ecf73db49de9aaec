import { type AnswerPart, type AnswerSummary, type CountedKind } from '../answer.js';
import { type XmlLimits } from '../xml/collector.js';
import { type XmlInput } from '../xml/decode.js';
import { readParts } from '../xml/read-parts.js';
import { type XmlNode, textAt } from '../xml/tree.js';
import { AskedFor } from './asked-for.js';
import { type ReadContext } from './context.js';
import { type Stated, compareCount, readCount } from './counts.js';
import { type AnswerFormat } from './format.js';
import { isIndexNamespace, STATUS_OK, W } from './wire.js';

/** What the answer's reader keeps while it reads: numbers and what is still owed, never records. */
class Gathering {
  readonly summary: AnswerSummary;
  readonly stated: Stated[] = [];
  readonly received: Partial<Record<CountedKind, number>> = {};
  readonly asked = new AskedFor();
  format: AnswerFormat | undefined;
  rejected = false;
  statusText: string | undefined;

  constructor(connection: string) {
    this.summary = { connection, counts: [], notYetKnown: 0, askedFor: {} };
  }
}

/**
 * Reads one answer of any of the formats, record by record, and ends with its summary. `contextFor` is asked once, when the
 * answer has said which index it is of.
 */
export async function* readAnswerParts(
  input: XmlInput,
  formats: readonly AnswerFormat[],
  contextFor: (format: AnswerFormat | undefined) => ReadContext,
  limits?: Partial<XmlLimits>,
): AsyncGenerator<AnswerPart, void> {
  const gathering = new Gathering(contextFor(undefined).connection);
  let context: ReadContext | undefined;
  for await (const part of readParts(input, {
    knows: isIndexNamespace,
    ...(limits && { limits }),
  })) {
    if (part.kind === 'problem') gathering.summary.failure = part.problem;
    else if (part.kind === 'root') {
      const format = formats.find(
        ({ name, namespace }) => name === part.name && namespace === part.namespace,
      );
      if (!format) {
        gathering.summary.failure = { kind: part.namespace === 'soap' ? 'fault' : 'notAnAnswer' };
        break;
      }
      context = contextFor(format);
      gathering.format = format;
      gathering.summary.index = format.index;
      gathering.summary.connection = context.connection;
    } else if (context) yield* child(gathering, context, part.node, part.tooLarge);
  }
  yield* settle(gathering);
}

function* child(
  gathering: Gathering,
  context: ReadContext,
  node: XmlNode,
  tooLarge: boolean,
): Generator<AnswerPart, void> {
  const { format } = gathering;
  if (!format) return;
  if (node.name === W.standardReturn) {
    gathering.statusText = textAt(node, W.statusCode) ?? '';
    return;
  }
  if (node.name === W.count) {
    const stated = readCount(node, format.counts);
    if (stated) gathering.stated.push(stated);
    return;
  }
  const result = format.read(context, node, tooLarge);
  if (!result) return;
  for (const [kind, count] of Object.entries(result.counted) as [CountedKind, number][]) {
    gathering.received[kind] = (gathering.received[kind] ?? 0) + count;
  }
  if (result.notYetKnown) gathering.summary.notYetKnown += 1;
  if (result.presence) gathering.asked.add(result.presence);
  gathering.rejected ||= result.records.some(({ kind }) => kind === 'rejected');
  yield* result.records;
}

function* settle(gathering: Gathering): Generator<AnswerPart, void> {
  const { summary } = gathering;
  judgeStatus(gathering);
  for (const value of gathering.asked.findings()) yield { kind: 'finding', value };
  summary.askedFor = gathering.asked.fields();
  if (summary.failure === undefined) {
    summary.counts = counts(gathering);
    for (const { kind, stated, received, mismatch } of summary.counts) {
      if (!mismatch) continue;
      const raw = `${gathering.format?.counts[kind] ?? kind}: ${stated} / ${received}`;
      const value = {
        rule: 'answer.count-mismatch',
        object: 'answer' as const,
        id: null,
        path: W.count,
        raw,
      };
      yield { kind: 'finding', value };
    }
  }
  yield { kind: 'end', value: summary };
}

/** A bad status outweighs a broken end: it says that nothing here was meant as an answer. */
function judgeStatus({ summary, format, statusText }: Gathering): void {
  if (!format) {
    summary.failure ??= { kind: 'notAnAnswer' };
    return;
  }
  const text = statusText ?? '';
  if (/^[+-]?\d{1,9}$/.test(text)) summary.status = Number(text);
  if (summary.status === Number(STATUS_OK)) return;
  if (text !== '') {
    summary.failure = {
      kind: 'status',
      ...(summary.status !== undefined && { status: summary.status }),
    };
  } else summary.failure ??= { kind: 'statusMissing' };
}

/** Notes and benefits lie within other records: of a rejected one nobody knows how many there were. */
function counts({ stated, received, rejected }: Gathering) {
  return stated
    .filter(({ kind }) => !(rejected && (kind === 'notes' || kind === 'benefits')))
    .map((one) => compareCount(one, received[one.kind] ?? 0));
}
