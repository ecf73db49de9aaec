import { AREAS, type Area } from '../area/area.js';
import type { CaseRecord } from '../record/case-record.js';
import type { CitizenId } from '../record/common.js';
import type { Grant } from '../record/grant.js';
import type { Intervention } from '../record/intervention.js';
import type { CivilDate } from '../time/civil-date.js';
import { type Period, phaseOn } from '../time/period.js';
import { caseName, isClosedCase } from './case-state.js';
import { citizenRole } from './citizen-role.js';
import { interventionStatus } from './intervention-status.js';
import { benefitName, benefitsOf } from './running-benefits.js';

/** One thing a citizen gets help with, in a form that names no staff, law, system or number. */
export interface Help {
  id: string;
  area: Area;
  name: string | undefined;
  period: Period | undefined;
  state: 'planned' | 'running' | 'paused' | 'unknown';
}

/** The citizen's own cases: those in which they are the primary party, by the source's own word. Nothing else is theirs to see. */
export function ownCases(
  cases: readonly CaseRecord[],
  citizen: CitizenId | undefined,
): CaseRecord[] {
  return cases.filter((item) => citizenRole(item, citizen) === 'primary');
}

/** The citizen's own grants. A grant without a named party belongs to the citizen whose life was asked for. */
export function ownGrants(grants: readonly Grant[], citizen: CitizenId | undefined): Grant[] {
  return grants.filter(({ parties }) => {
    const named = parties.filter(({ person }) => person !== undefined);
    return named.length === 0 || named.some(({ person }) => person === citizen);
  });
}

/**
 * What the citizen gets help with now: every benefit and intervention that runs or is planned, and every open case that
 * none of them comes from. In the fixed order of areas, then by start.
 */
export function citizenHelp(
  cases: readonly CaseRecord[],
  grants: readonly Grant[],
  today: CivilDate,
  interventions: readonly Intervention[] = [],
): Help[] {
  const covered = new Set<string>();
  const help: Help[] = [];
  for (const { grant, benefit, id } of benefitsOf(grants)) {
    const phase = phaseOn(benefit.period, today);
    if (phase === 'ended') continue;
    for (const { caseId } of grant.cases) covered.add(caseId);
    const state = phase === 'invalid' ? 'unknown' : phase;
    help.push({
      id,
      area: benefit.area,
      name: benefitName(benefit),
      period: benefit.period,
      state,
    });
  }
  for (const item of interventions) {
    const status = interventionStatus(item, today);
    if (status === 'ended') continue;
    if (item.caseId !== undefined) covered.add(item.caseId);
    const { id, area, period } = item;
    const state = status === 'inProgress' ? 'running' : status;
    help.push({ id, area, name: item.name || undefined, period, state });
  }
  for (const item of cases) {
    if (item.hoi || isClosedCase(item) || covered.has(item.id)) continue;
    help.push({
      id: item.id,
      area: item.area,
      name: caseName({ title: item.title, kle: undefined, caseNumber: undefined }),
      period: undefined,
      state: item.status === undefined ? 'unknown' : 'running',
    });
  }
  return help.sort(
    (a, b) =>
      AREAS.indexOf(a.area) - AREAS.indexOf(b.area) ||
      compare(a.period?.start ?? '', b.period?.start ?? '') ||
      compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
