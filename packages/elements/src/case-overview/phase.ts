import { FIRST_FACETS } from './facet-list.js';
import type { FacetStates, OverviewFrame } from './frame.js';

export type OverviewPhase = 'absent' | 'loading' | 'failed' | 'shown';

/** What the whole element shows. As soon as anything has come, single parts have their own words for what is missing. */
export function phaseOf({ know, trust }: OverviewFrame, states: FacetStates): OverviewPhase {
  const all = FIRST_FACETS.map((facet) => know[facet]).filter((one) => one !== 'absent');
  if (all.length === 0) return 'absent';
  const something = FIRST_FACETS.some((facet) => {
    const value = states[facet].reading?.value;
    return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
  });
  if (something) return 'shown';
  const told = all.filter((one) => one !== 'notConnected');
  if (told.length > 0 && told.every((one) => one === 'failed')) return 'failed';
  if (trust.withheld.length > 0) return 'shown';
  // A facet that has nothing to tell does not end the waiting; the cases do.
  const waiting = know.cases === 'loading' || know.cases === 'absent';
  return waiting && told.includes('loading') ? 'loading' : 'shown';
}
