import { type AnswerRecord, type CountedKind, type IndexName } from '../answer.js';
import { type XmlNode } from '../xml/tree.js';
import { type ReadContext } from './context.js';

/** What became of one child of an answer. */
export interface ChildResult {
  records: AnswerRecord[];
  counted: Partial<Record<CountedKind, number>>;
  notYetKnown?: boolean;
  /** Of a record: which kind it is, and which of its model fields had no element at all. */
  presence?: {
    kind: 'case' | 'document' | 'grant' | 'payment';
    id: string;
    absent: string[];
    system?: string;
  };
}

/** How one index answers. */
export interface AnswerFormat {
  index: IndexName;
  name: string;
  namespace: string;
  counts: Readonly<Partial<Record<CountedKind, string>>>;
  /** Reads a snapshot; undefined for a child that is none. */
  read(context: ReadContext, node: XmlNode, tooLarge: boolean): ChildResult | undefined;
}
