import {
  type Area,
  type Consent,
  type ConsentCommandFields,
  endOfConsent,
  holdsCpr,
  type Recipient,
} from '@hoi/model';
import { canonical } from '../port/canonical.js';
import type { ConsentRefusal } from './consent-home.js';

type Scoped = Pick<
  ConsentCommandFields<'askConsent'>,
  'areas' | 'dataTypes' | 'recipients' | 'purpose' | 'legalBasis'
>;

export function wrongScope({
  areas,
  purpose,
  dataTypes,
  recipients,
}: Scoped): ConsentRefusal | undefined {
  if (areas.length === 0 || dataTypes?.length === 0 || recipients?.length === 0) {
    return areas.length === 0 ? 'areas.none' : 'scope.empty';
  }
  if (purpose.trim() === '') return 'text.empty';
  return holdsCpr(purpose) ? 'text.holdsCpr' : undefined;
}

/** Each thing once; what is not said is left out. */
export function scopeOf({
  areas,
  dataTypes,
  recipients,
}: Pick<Scoped, 'areas' | 'dataTypes' | 'recipients'>): {
  areas: Area[];
  dataTypes?: string[];
  recipients?: Recipient[];
} {
  return {
    areas: [...new Set(areas)],
    ...(dataTypes === undefined ? {} : { dataTypes: [...new Set(dataTypes)] }),
    ...(recipients === undefined ? {} : { recipients: [...new Set(recipients)] }),
  };
}

/** Whether two say the same of what is covered, in whatever order. */
export function sameScope(a: Partial<Scoped>, b: Partial<Scoped>): boolean {
  return wordsOf(a) === wordsOf(b);
}

function wordsOf({ areas, dataTypes, recipients, purpose, legalBasis }: Partial<Scoped>): string {
  const sorted = (list: readonly string[] | undefined) =>
    list === undefined ? null : [...new Set(list)].sort();
  return canonical([
    sorted(areas),
    sorted(dataTypes),
    sorted(recipients),
    purpose ?? '',
    legalBasis ?? '',
  ]);
}

/** Whether the end lies as late as another, or later. */
export function lastsAsLong(consent: Consent, other: Consent): boolean {
  const [end, asked] = [endOfConsent(consent), endOfConsent(other)];
  return end === null || (asked !== null && end >= asked);
}
