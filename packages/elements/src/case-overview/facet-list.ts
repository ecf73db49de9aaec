import type { Facet } from '@hoi/model';

/** The facets the overview reads, each also a property of the element. */
export const OVERVIEW_FACETS = [
  'person',
  'cases',
  'grants',
  'interventions',
  'documents',
  'notes',
  'appointments',
  'plan',
  'participation',
  'consents',
  'contacts',
  'remarks',
  'household',
  'payments',
  'lookups',
] as const satisfies readonly Facet[];
export type OverviewFacet = (typeof OVERVIEW_FACETS)[number];

/** Those that the first look is made of. The rest is read when someone opens what shows it. */
export const FIRST_FACETS = OVERVIEW_FACETS.filter(
  (facet) => facet !== 'payments' && facet !== 'lookups',
);
