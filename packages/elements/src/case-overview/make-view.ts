import {
  type CitizenId,
  type CivilDate,
  type FacetValue,
  type Messages,
  caseGroups,
  emptyValue,
  outsideAreas,
} from '@hoi/model';
import type { Audience } from '../context/source-context.js';
import type { FacetState } from '../internal/facet-state.js';
import { type Knowledge, knowledgeOf } from '../internal/knowledge.js';
import { trustOf } from '../internal/trust.js';
import {
  OVERVIEW_FACETS,
  type OverviewActions,
  type OverviewFacet,
  type OverviewFacts,
  type OverviewUi,
  type OverviewView,
} from './view.js';

export type FacetStates = { readonly [F in OverviewFacet]: FacetState<FacetValue[F]> };

export interface ViewOptions {
  audience: Audience;
  messages: Messages;
  today: CivilDate;
  level: number;
  hideName: boolean;
  openCases: boolean;
  canRefresh: boolean;
  /** The citizen the context was asked for; a host that gives properties names the person instead. */
  citizen: CitizenId | undefined;
}

/** Works out what the templates show. */
export function makeView(
  states: FacetStates,
  options: ViewOptions,
  ui: OverviewUi,
  act: OverviewActions,
): OverviewView {
  const trust = trustOf(OVERVIEW_FACETS.map((facet) => states[facet]));
  const all = Object.fromEntries(
    OVERVIEW_FACETS.map((facet) => [facet, states[facet].reading?.value ?? emptyValue(facet)]),
  ) as unknown as OverviewFacts;
  const know = Object.fromEntries(
    OVERVIEW_FACETS.map((facet) => [facet, knowledgeOf(states[facet])]),
  ) as Record<OverviewFacet, Knowledge>;
  // A citizen's own data are never withheld from the citizen for want of consent.
  const withheld =
    options.audience === 'citizen'
      ? trust.withheld.filter(({ reason }) => reason === 'role')
      : trust.withheld;
  const cases = outsideAreas(all.cases, withheld);
  const grants = outsideAreas(all.grants, withheld);
  const hidden = new Set(all.cases.filter((item) => !cases.includes(item)).map(({ id }) => id));
  const facts: OverviewFacts = {
    ...all,
    cases,
    grants,
    interventions: outsideAreas(all.interventions, withheld).filter(
      ({ caseId }) => caseId === undefined || !hidden.has(caseId),
    ),
    appointments: outsideAreas(all.appointments, withheld),
    contacts: outsideAreas(all.contacts, withheld),
    notes: all.notes.filter(({ caseId }) => !hidden.has(caseId)),
    documents: all.documents.filter(
      ({ caseIds }) => caseIds.length === 0 || caseIds.some((id) => !hidden.has(id)),
    ),
  };
  return {
    ...options,
    citizen: options.citizen ?? facts.person?.id,
    firstName: facts.person?.firstName ?? options.messages['summary.citizen'],
    trust: { ...trust, withheld },
    facts,
    cases,
    // Until the cases have come, what was done in one waits for it, so that it does not jump.
    groups: caseGroups(
      cases,
      grants.filter((grant) => grant.cases.length === 0 || know.cases !== 'loading'),
      trust.systems,
      withheld,
      facts.interventions.filter(({ caseId }) => caseId === undefined || know.cases !== 'loading'),
    ),
    know,
    ui,
    act,
  };
}
