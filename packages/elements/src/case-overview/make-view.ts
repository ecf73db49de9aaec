import {
  type Attention,
  type FacetValue,
  attentionOf,
  caseGroups,
  emptyValue,
  marksOfChoice,
  oneOfEach,
  outsideAreas,
} from '@hoi/model';
import type { FacetState } from '../internal/facet-state.js';
import { type Knowledge, knowledgeOf } from '../internal/knowledge.js';
import { trustOf } from '../internal/trust.js';
import type { Held } from './arrivals.js';
import {
  OVERVIEW_FACETS,
  type OverviewActions,
  type OverviewFacet,
  type OverviewFacts,
  type OverviewUi,
  type OverviewView,
} from './view.js';

export type FacetStates = { readonly [F in OverviewFacet]: FacetState<FacetValue[F]> };

/** What the element itself decides of the view; the rest follows from the facts. */
export type ViewOptions = Omit<
  OverviewView,
  | 'trust'
  | 'stale'
  | 'facts'
  | 'groups'
  | 'cases'
  | 'know'
  | 'firstName'
  | 'act'
  | 'ui'
  | 'attention'
  | 'marked'
> & {
  /** Takes out what needs action but would push down what is being read. */
  keep: (items: readonly Attention[], held: Held, ready: boolean) => [Attention[], Held];
};

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
  const told = (facet: OverviewFacet) => knowledgeOf(states[facet]);
  // Of a list some of which waits, nobody may say that there is nothing in it.
  const shown = (facet: OverviewFacet) =>
    options.held.facets.has(facet) && told(facet) === 'known' ? 'partial' : told(facet);
  const know = Object.fromEntries(OVERVIEW_FACETS.map((facet) => [facet, shown(facet)])) as Record<
    OverviewFacet,
    Knowledge
  >;
  // A citizen's own data are never withheld from the citizen for want of consent.
  const withheld =
    options.audience === 'citizen'
      ? trust.withheld.filter(({ reason }) => reason === 'role')
      : trust.withheld;
  const cases = outsideAreas(oneOfEach(all.cases), withheld);
  const grants = outsideAreas(all.grants, withheld);
  const hidden = idsWithout(all.cases, cases);
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
  // What serves a goal may be on its way, or with a connection that failed: then nothing is said to lack one.
  const unsure = (['cases', 'grants', 'interventions'] as const).some((facet) =>
    /loading|partial|failed/.test(options.held.onlyRows ? told(facet) : know[facet]),
  );
  const [attention, held] = options.keep(
    attentionOf(unsure ? { ...facts, plan: null } : facts, options.today),
    options.held,
    options.bodyReady,
  );
  return {
    ...options,
    held,
    attention,
    marked: marksOfChoice(ui.selected, facts),
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
      ui.order,
    ),
    know,
    stale: OVERVIEW_FACETS.some(
      (facet) => states[facet].phase === 'failed' && states[facet].reading !== undefined,
    ),
    ui,
    act,
  };
}

/** Ids of what is in the first list and not in the second. */
function idsWithout(
  all: readonly { id: string }[],
  shown: readonly { id: string }[],
): ReadonlySet<string> {
  const kept = new Set(shown.map(({ id }) => id));
  return new Set(all.map(({ id }) => id).filter((id) => !kept.has(id)));
}
