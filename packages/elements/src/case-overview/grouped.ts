import { type CaseGroups, caseGroups } from '@hoi/model';
import type { OverviewView } from './view.js';

/** With everything about cases in the places it has on a caseworker's page; a citizen's page has no such places. */
export type GroupedView = OverviewView & { groups: CaseGroups };

export function grouped(view: OverviewView): GroupedView {
  const { cases, facts, know, trust, ui } = view;
  // Until the cases have come, what was done in one waits for it, so that it does not jump.
  const come = know.cases !== 'loading';
  const groups = caseGroups(
    cases,
    facts.grants.filter((grant) => grant.cases.length === 0 || come),
    trust.systems,
    trust.withheld,
    facts.interventions.filter(({ caseId }) => caseId === undefined || come),
    // Whoever has chosen an order has done so with what was fetched for it.
    view.parts.here('more')?.inOrder(ui.order),
  );
  return { ...view, groups };
}
