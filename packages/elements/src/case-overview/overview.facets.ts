import type { Facet, FacetValue } from '@hoi/model';
import type { HoiSource } from '../context/source-context.js';
import { FacetController } from '../controllers/facet-controller.js';
import type { CaseOverview } from './case-overview.js';
import { OVERVIEW_FACETS, type OverviewFacet } from './facet-list.js';
import type { FacetStates } from './frame.js';

type Controllers = { readonly [F in OverviewFacet]: FacetController<F> };

/** Everything the overview reads, each facet by itself. */
export class OverviewReads {
  #facets: Controllers;

  /** `wanted`: whether a facet that stands behind a fold is to be read yet. */
  constructor(host: CaseOverview, wanted: (facet: OverviewFacet) => boolean) {
    const one = <F extends Facet & OverviewFacet>(facet: F): FacetController<F> =>
      new FacetController<F>(
        host,
        facet,
        () => host[facet] as FacetValue[F] | undefined,
        () => wanted(facet),
      );
    this.#facets = Object.fromEntries(
      OVERVIEW_FACETS.map((facet) => [facet, one(facet)]),
    ) as unknown as Controllers;
  }

  get source(): HoiSource | undefined {
    return this.#facets.cases.source;
  }

  /** The viewer is no longer signed in: nothing of what was seen is left. */
  get signedOut(): boolean {
    return this.#facets.cases.signedOut;
  }

  get states(): FacetStates {
    return Object.fromEntries(
      OVERVIEW_FACETS.map((facet) => [facet, this.#facets[facet].state]),
    ) as unknown as FacetStates;
  }
}
