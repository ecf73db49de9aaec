import { AREAS, type Area } from '../area/area.js';
import type { Consent } from '../record/consent.js';
import { inAreaOrder } from './area-order.js';

const USUAL = AREAS.filter((area) => area !== 'crossCutting' && area !== 'other');

/** The areas consent is told of one by one, in their fixed order: those it is usually about, and every other that a record names or has named. */
export function consentAreas(consents: readonly Consent[], more: readonly Area[] = []): Area[] {
  const named = consents.flatMap((one) => [
    ...one.areas,
    ...(one.earlier ?? []).flatMap((step) => step.areas),
  ]);
  return inAreaOrder([...USUAL, ...named, ...more]);
}
