/** Why a document could not be read to its end. Never carries text from the document itself. */
export type XmlProblemKind =
  'empty' | 'encoding' | 'doctype' | 'malformed' | 'truncated' | 'tooLarge' | 'interrupted';

export interface XmlProblem {
  kind: XmlProblemKind;
  /** Where the reader stood, counted from 1, when it is known. */
  line?: number;
  column?: number;
}

/** Carries a problem out of parser callbacks; caught where the reading was begun and never seen by a caller. */
export class Stop extends Error {
  constructor(readonly kind: XmlProblemKind) {
    super(kind);
  }
}
