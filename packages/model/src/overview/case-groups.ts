import type { Area } from '../area/area.js';
import type { CaseRecord } from '../record/case-record.js';
import type { SystemCoverage, WithheldArea } from '../record/coverage.js';
import type { Grant } from '../record/grant.js';
import type { Intervention } from '../record/intervention.js';
import { inAreaOrder, outsideAreas } from './area-order.js';
import { isClosedCase } from './case-state.js';
import { byName } from './by-name.js';

/** Everything about cases in one area. An area that is withheld holds nothing else than why. */
export interface AreaGroup {
  area: Area;
  withheld?: WithheldArea;
  open: CaseRecord[];
  closed: CaseRecord[];
  /** Grants that no case in the answer was made in. */
  looseGrants: Grant[];
  /** Real interventions that belong to no case in the answer. */
  interventions: Intervention[];
  /** Systems of this area that do not deliver to the index. */
  notDelivering: SystemCoverage[];
}

export interface CaseGroups {
  /** Cases about the joint plan itself, open ones first. */
  hoi: CaseRecord[];
  /** Areas with something to say, in their fixed order. */
  areas: AreaGroup[];
  /** Areas with nothing in them, though a system delivers from there. */
  empty: Area[];
}

/**
 * Sorts a citizen's cases into the places they have on screen. Every case outside the withheld areas is in exactly one of
 * them; so is every grant and every intervention that belongs to no visible case.
 */
export function caseGroups(
  cases: readonly CaseRecord[],
  grants: readonly Grant[] = [],
  systems: readonly SystemCoverage[] = [],
  withheld: readonly WithheldArea[] = [],
  interventions: readonly Intervention[] = [],
  sorted: (cases: readonly CaseRecord[]) => CaseRecord[] = byName,
): CaseGroups {
  const shown = sorted(outsideAreas(cases, withheld));
  const ids = new Set(shown.map(({ id }) => id));
  const loose = outsideAreas(grants, withheld).filter(
    (grant) => !grant.cases.some(({ caseId }) => ids.has(caseId)),
  );
  const efforts = outsideAreas(interventions, withheld).filter(
    ({ caseId }) => caseId === undefined || !ids.has(caseId),
  );
  const sector = shown.filter(({ hoi }) => !hoi);
  const silent = systems.filter(({ state }) => state === 'doesNotDeliver');
  const places = inAreaOrder(
    [...sector, ...loose, ...efforts, ...withheld, ...systems].map(({ area }) => area),
  );
  const groups = places.map((area) => groupOf(area, sector, loose, efforts, silent, withheld));
  return {
    hoi: shown
      .filter(({ hoi }) => hoi)
      .sort((a, b) => Number(isClosedCase(a)) - Number(isClosedCase(b))),
    areas: groups.filter((group) => !isEmpty(group)),
    empty: groups
      .filter((group) => isEmpty(group) && !shown.some(({ area }) => area === group.area))
      .map(({ area }) => area),
  };
}

function groupOf(
  area: Area,
  cases: readonly CaseRecord[],
  grants: readonly Grant[],
  interventions: readonly Intervention[],
  silent: readonly SystemCoverage[],
  withheld: readonly WithheldArea[],
): AreaGroup {
  const why = withheld.find((place) => place.area === area);
  if (why) {
    const nothing = { open: [], closed: [], looseGrants: [], interventions: [], notDelivering: [] };
    return { area, withheld: why, ...nothing };
  }
  const here = <T extends { area: Area }>(items: readonly T[]) =>
    items.filter((item) => item.area === area);
  return {
    area,
    open: here(cases).filter((item) => !isClosedCase(item)),
    closed: here(cases).filter(isClosedCase),
    looseGrants: here(grants),
    interventions: here(interventions),
    notDelivering: here(silent),
  };
}

function isEmpty(group: AreaGroup): boolean {
  return (
    group.withheld === undefined &&
    group.open.length + group.closed.length === 0 &&
    group.looseGrants.length + group.interventions.length + group.notDelivering.length === 0
  );
}
