import type { Provenance } from '../record/common.js';
import type { Context } from './context.js';

/** Facts whose other value can be shown as it is: it names no other object, no person, and is hidden from nobody who sees the first. */
const PLAIN: readonly string[] = [
  'availableOn',
  'date',
  'description',
  'localStatus',
  'name',
  'period',
  'progress',
  'reason',
  'status',
  'title',
  'type',
];
/** All but the connection, which says whether an answer is missing; the systems behind it are not a citizen's concern (DESIGN 4.4). */
const BEHIND = ['system', 'sentBy', 'registeredAt', 'receivedAt', 'notAskedFor', 'contradictions'];

/** A value that was not chosen is still a value: of what may be hidden nothing is told, not even to data quality. */
export function provenanceFields(
  { contradictions = [] }: Provenance,
  { viewer }: Context,
): string[] {
  if (viewer.audience === 'citizen') return BEHIND.map((field) => `provenance.${field}`);
  const plain = contradictions.filter(({ field }) => PLAIN.includes(field));
  if (plain.length === 0) return ['provenance.contradictions'];
  return contradictions.flatMap(({ field }, i) =>
    PLAIN.includes(field) ? [] : [`provenance.contradictions.${i}`],
  );
}
