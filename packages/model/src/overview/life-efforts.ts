import type { Area } from '../area/area.js';
import type { CaseRecord } from '../record/case-record.js';
import type { Grant } from '../record/grant.js';
import type { Intervention } from '../record/intervention.js';
import type { CivilDate } from '../time/civil-date.js';
import type { Period } from '../time/period.js';
import { caseSpells } from './case-spells.js';
import { caseName, isClosedCase } from './case-state.js';
import { interventionStatus } from './intervention-status.js';
import { benefitName } from './running-benefits.js';
import { type ItemStatus, itemStatus } from './timeline-item.js';

/** Something that is done for a citizen, as a plan may point to it. */
export interface Effort {
  /** A case id, `<grant id>/<benefit id>`, a grant without benefits, or a real intervention. */
  id: string;
  kind: 'case' | 'benefit' | 'grant' | 'intervention';
  area: Area;
  name: string | undefined;
  period: Period | undefined;
  status: ItemStatus;
  /** The cases it belongs to; a case's own id. */
  caseIds: string[];
  system: string | undefined;
}

export interface EffortSources {
  cases: readonly CaseRecord[];
  grants: readonly Grant[];
  interventions: readonly Intervention[];
}

/**
 * Every sector case, granted benefit, bare grant and real intervention, taken from the indexes and typed nowhere else. The
 * joint plan's own case is no effort.
 */
export function lifeEfforts(sources: EffortSources, today: CivilDate): Effort[] {
  const cases = sources.cases.filter(({ hoi }) => !hoi);
  const areas = new Map(cases.map(({ id, area }) => [id, area]));
  return [
    ...cases.map(ofCase),
    ...sources.grants.flatMap((grant) => ofGrant(grant, areas, today)),
    ...sources.interventions.map((item) => ofIntervention(item, today)),
  ];
}

/**
 * What goes on or is planned: everything that has not ended. A case that benefits or interventions come from is told by them, and only
 * by itself when there are none.
 */
export function currentEfforts(efforts: readonly Effort[]): Effort[] {
  const current = efforts.filter(({ status }) => status !== 'ended');
  const told = new Set(current.filter(({ kind }) => kind !== 'case').flatMap((one) => one.caseIds));
  return current.filter(({ kind, id }) => kind !== 'case' || !told.has(id));
}

function ofCase(item: CaseRecord): Effort {
  const status = isClosedCase(item) ? 'ended' : item.status ? 'inProgress' : 'unknown';
  return {
    id: item.id,
    kind: 'case',
    area: item.area,
    name: caseName(item),
    period: caseSpells(item).at(-1),
    status,
    caseIds: [item.id],
    system: item.provenance.system,
  };
}

function ofGrant(grant: Grant, areas: ReadonlyMap<string, Area>, today: CivilDate): Effort[] {
  const caseIds: string[] = grant.cases.map(({ caseId }) => caseId);
  const home = caseIds.map((id) => areas.get(id)).find((area) => area !== undefined);
  if (grant.benefits.length === 0) {
    return [
      {
        id: grant.id,
        kind: 'grant',
        area: home ?? grant.area,
        name: grant.reason || grant.cases[0]?.title || grant.key,
        period: grant.period,
        status: itemStatus({ bar: null, frame: grant.period }, today),
        caseIds,
        system: grant.provenance.system,
      },
    ];
  }
  return grant.benefits.map((benefit) => ({
    id: `${grant.id}/${benefit.id}`,
    kind: 'benefit',
    area: home ?? benefit.area,
    name: benefitName(benefit),
    period: benefit.period,
    status: itemStatus({ bar: benefit.period, frame: null }, today),
    caseIds,
    system: benefit.system ?? grant.provenance.system,
  }));
}

function ofIntervention(item: Intervention, today: CivilDate): Effort {
  return {
    id: item.id,
    kind: 'intervention',
    area: item.area,
    name: item.name || undefined,
    period: item.period,
    status: interventionStatus(item, today),
    caseIds: item.caseId === undefined ? [] : [item.caseId],
    system: item.provenance.system,
  };
}
