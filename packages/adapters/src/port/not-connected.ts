import { emptyValue, type Facet, type FacetValue, type Instant, type Reading } from '@hoi/model';

/**
 * The answer for a facet nobody has connected: settled, and never to be taken for "none". There is no connection to name, so
 * the report carries the facet's own name.
 */
export function notConnected<F extends Facet>(facet: F, at: Instant): Reading<FacetValue[F]> {
  return {
    value: emptyValue(facet),
    settled: true,
    retrievedAt: at,
    connections: [{ connection: facet, state: 'notConnected' }],
    systems: [],
    withheld: [],
    rejected: 0,
  };
}
