import type {
  CivilDate,
  Command,
  Consent,
  ConsentCommandKind,
  DocumentReference,
  Instant,
  Participation,
} from '@hoi/model';
import type { Refusal } from '../port/refusals.js';

/** What stands in the home of the consents when a command comes, and the clock there. */
export interface ConsentHome {
  consents: readonly Consent[];
  participation: Participation | null;
  now: Instant;
  today: CivilDate;
  /** The name that is written beside what is registered; none for a citizen's own. */
  by?: string | undefined;
  newId(): string;
}

/** What is to be written: whole records, by their ids. Nothing, when the home already says the same. */
export interface ConsentWrites {
  /** The record the command is about. */
  written: string;
  consents?: Consent[];
  participation?: Participation;
  /** Something that was shared is not any more: every open page must let go of it. */
  closes?: true;
}

export type ConsentRefusal = Extract<
  Refusal,
  | `consent.${string}`
  | `date.${string}`
  | `period.${string}`
  | `participation.${string}`
  | `text.${string}`
  | 'areas.none'
  | 'scope.empty'
>;
export type ConsentVerdict = ConsentWrites | { refusal: ConsentRefusal };

export type ConsentCommand = Extract<Command, { kind: ConsentCommandKind }>;
export type Of<K extends ConsentCommand['kind']> = Extract<ConsentCommand, { kind: K }>;

type Named = { documentId?: string | undefined } | undefined;

export function sameDocument(a: Named, b: Named): boolean {
  return a === undefined || a.documentId === b?.documentId;
}

/** What is written about how it came. */
export function proofOf(
  { how, givenBy, document }: Pick<Of<'withdrawConsent'>, 'how' | 'givenBy' | 'document'>,
  { by }: ConsentHome,
): {
  how?: Consent['how'];
  givenBy?: Consent['givenBy'];
  document?: DocumentReference;
  registeredBy?: string;
} {
  return {
    ...(how === undefined ? {} : { how }),
    ...(givenBy === undefined ? {} : { givenBy }),
    ...(document === undefined ? {} : { document }),
    ...(by === undefined ? {} : { registeredBy: by }),
  };
}
