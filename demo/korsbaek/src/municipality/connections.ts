import type { ConnectionReport, Facet, Instant } from '@hoi/model';

/** The doors Korsbæk's overview knocks on, and what each is asked for. */
export const CONNECTIONS = {
  sdi: { label: 'Sags- og dokumentindekset', facets: ['cases', 'documents', 'notes'] },
  ydi: { label: 'Ydelsesindekset', facets: ['grants', 'payments'] },
  person: { label: 'Personregisteret', facets: ['person', 'household'] },
  store: {
    label: 'Planlageret',
    facets: ['appointments', 'plan', 'participation', 'consents', 'contacts', 'remarks', 'lookups'],
  },
  /** Voksenskolen has no part in the index; it answers for itself. */
  fvu: { label: 'FVU-registeret', facets: ['interventions'] },
} as const satisfies Record<string, { label: string; facets: readonly Facet[] }>;

export type ConnectionName = keyof typeof CONNECTIONS;

/** How a connection is to behave for a life in the demo; without one it answers at once. */
export type ConnectionBehaviour =
  | {
      state: 'failed';
      reason: NonNullable<ConnectionReport['reason']>;
      lastAnsweredAt?: Instant;
    }
  /** Serves its own copy from then. */
  | { state: 'late'; dataFrom: Instant }
  | { state: 'slow'; delayInMilliseconds: number };

export type ConnectionPlan = Partial<Record<ConnectionName, ConnectionBehaviour>>;
