import { attentionOf, emptyValue, oneOfEach, outsideAreas } from '@hoi/model';
import type { Knowledge } from '../internal/knowledge.js';
import { OVERVIEW_FACETS, type OverviewFacet } from './facet-list.js';
import type { FacetStates } from './frame.js';
import { NOTHING_HELD } from './view.js';
import type { Late, OverviewActions, OverviewFacts, OverviewUi, OverviewView } from './view.js';

/** What the element itself decides of the view; the rest follows from the facts. */
export type ViewOptions = Omit<
  OverviewView,
  | 'stale'
  | 'facts'
  | 'cases'
  | 'firstName'
  | 'act'
  | 'ui'
  | 'attention'
  | 'marked'
  | 'held'
  | 'late'
>;

const NONE: ReadonlySet<string> = new Set();

/** Works out what the templates show. */
export function makeView(
  states: FacetStates,
  options: ViewOptions,
  late: Late | undefined,
  ui: OverviewUi,
  act: OverviewActions,
): OverviewView {
  const { withheld } = options.trust;
  const all = Object.fromEntries(
    OVERVIEW_FACETS.map((facet) => [facet, states[facet].reading?.value ?? emptyValue(facet)]),
  ) as unknown as OverviewFacts;
  const told = (facet: OverviewFacet) => options.know[facet];
  // Of a list some of which waits, nobody may say that there is nothing in it.
  const shown = (facet: OverviewFacet) =>
    late?.held.facets.has(facet) && told(facet) === 'known' ? 'partial' : told(facet);
  const know = Object.fromEntries(OVERVIEW_FACETS.map((facet) => [facet, shown(facet)])) as Record<
    OverviewFacet,
    Knowledge
  >;
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
    /loading|partial|failed/.test(know[facet]),
  );
  const todo = attentionOf(unsure ? { ...facts, plan: null } : facts, options.today);
  const [attention, held] = late?.attention(todo, options.bodyReady) ?? [todo, NOTHING_HELD];
  return {
    ...options,
    held,
    late,
    attention,
    marked: late?.marks(facts) ?? NONE,
    citizen: options.citizen ?? facts.person?.id,
    firstName: facts.person?.firstName ?? options.messages['summary.citizen'],
    facts,
    cases,
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
