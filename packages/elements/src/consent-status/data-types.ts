import type { Facet } from '@hoi/model';

/** The kinds of data that consent can open; everything else needs none. */
export const DATA_TYPES = [
  'plan',
  'cases',
  'interventions',
  'appointments',
  'contacts',
  'grants',
  'payments',
  'documents',
  'notes',
] as const satisfies readonly Facet[];
