import type { FacetValue } from '@hoi/model';
import type { FacetState } from '../internal/facet-state.js';
import { knowledgeOf } from '../internal/knowledge.js';
import { trustOf } from '../internal/trust.js';
import { OVERVIEW_FACETS, type OverviewFacet } from './facet-list.js';
import type { OverviewActions, OverviewView } from './view.js';

export type FacetStates = { readonly [F in OverviewFacet]: FacetState<FacetValue[F]> };

/** What is known before any page has come, and all there is where none will: whose words, which day, how far the answers reach. */
export type OverviewFrame = Pick<
  OverviewView,
  'audience' | 'messages' | 'today' | 'level' | 'canRefresh' | 'trust' | 'know'
> & { act: Pick<OverviewActions, 'refresh' | 'retryPart'> };

export function frameOf(
  states: FacetStates,
  given: Omit<OverviewFrame, 'trust' | 'know'>,
): OverviewFrame {
  const trust = trustOf(OVERVIEW_FACETS.map((facet) => states[facet]));
  // A citizen's own data are never withheld from the citizen for want of consent.
  const withheld =
    given.audience === 'citizen'
      ? trust.withheld.filter(({ reason }) => reason === 'role')
      : trust.withheld;
  const know = Object.fromEntries(
    OVERVIEW_FACETS.map((facet) => [facet, knowledgeOf(states[facet])]),
  ) as OverviewFrame['know'];
  return { ...given, trust: { ...trust, withheld }, know };
}
