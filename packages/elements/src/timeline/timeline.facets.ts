import type { ReactiveControllerHost } from 'lit';
import { type Facet, type FacetValue, emptyValue } from '@hoi/model';
import type { HoiSource } from '../context/source-context.js';
import { FacetController, type QueryPoint } from '../controllers/facet-controller.js';
import type { FacetState, Given } from '../internal/facet-state.js';
import { type Trust, trustOf } from '../internal/trust.js';

/** What the timeline reads. */
export const FACETS = [
  'cases',
  'grants',
  'documents',
  'notes',
  'appointments',
  'consents',
  'plan',
  'interventions',
  'person',
] as const satisfies readonly Facet[];
export type TimelineFacet = (typeof FACETS)[number];
/** What is read only once someone asks for it. */
export const LATER = ['payments', 'participation'] as const satisfies readonly Facet[];
export type LaterFacet = (typeof LATER)[number];

/** A host that may have been given any of them by property. */
export type FacetHost = ReactiveControllerHost &
  HTMLElement & { readonly [F in TimelineFacet | LaterFacet]: Given<FacetValue[F]> };

/** One reader for each facet, and what they say together. */
export class FacetSet {
  #readers: { [F in TimelineFacet | LaterFacet]: FacetController<F> };

  constructor(host: FacetHost, wants: (facet: LaterFacet) => boolean, point: () => QueryPoint) {
    const later = (facet: Facet): facet is LaterFacet =>
      (LATER as readonly Facet[]).includes(facet);
    this.#readers = Object.fromEntries(
      [...FACETS, ...LATER].map((facet) => [
        facet,
        new FacetController(
          host,
          facet,
          () => host[facet],
          () => !later(facet) || wants(facet),
          point,
        ),
      ]),
    ) as unknown as { [F in TimelineFacet | LaterFacet]: FacetController<F> };
  }

  get source(): HoiSource | undefined {
    return this.#readers.cases.source;
  }

  state<F extends TimelineFacet | LaterFacet>(facet: F): FacetState<FacetValue[F]> {
    return this.#readers[facet].state;
  }

  states(): FacetState<unknown>[] {
    return FACETS.map((facet) => this.state(facet));
  }

  value<F extends TimelineFacet | LaterFacet>(facet: F): FacetValue[F] {
    return this.state(facet).reading?.value ?? emptyValue(facet);
  }

  trust(): Trust {
    return trustOf(this.states());
  }
}
