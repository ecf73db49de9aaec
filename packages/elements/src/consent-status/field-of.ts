import type { MessageKey } from '@hoi/model';

const FIELDS: Readonly<Record<string, readonly [field: string, words: MessageKey]>> = {
  'document.notFound': ['document', 'consent.error.document'],
  'document.unreachable': ['document', 'consent.error.documentUnreachable'],
  'period.reversed': ['to', 'consent.error.reversed'],
  'period.tooLong': ['to', 'consent.error.maximum'],
  'date.future': ['day', 'consent.error.future'],
  'areas.none': ['areas', 'consent.error.areas'],
  'scope.empty': ['dataTypes', 'consent.error.dataTypes'],
  'text.empty': ['purpose', 'consent.error.purpose'],
  'text.holdsCpr': ['purpose', 'consent.error.cpr'],
};

/** The field a refusal is about, and what to say there; undefined when it is about no field. */
export function fieldOf(reason: string): readonly [field: string, words: MessageKey] | undefined {
  return Object.hasOwn(FIELDS, reason) ? FIELDS[reason] : undefined;
}
