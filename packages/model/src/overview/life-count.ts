import type { Area } from '../area/area.js';
import type { CaseRecord } from '../record/case-record.js';
import type { Grant } from '../record/grant.js';
import type { Intervention } from '../record/intervention.js';
import type { CivilDate } from '../time/civil-date.js';
import { inAreaOrder } from './area-order.js';
import { isClosedCase } from './case-state.js';
import { interventionStatus } from './intervention-status.js';
import { type BenefitOfGrant, runningBenefits } from './running-benefits.js';

/** What is counted in words of one life. Every element counts with this, so that no two of them tell two figures. */
export interface LifeCount {
  /** Open sector cases. */
  cases: CaseRecord[];
  /** Open cases about the joint plan itself; never among the sector cases. */
  hoi: CaseRecord[];
  /** The areas of the open sector cases. */
  areas: Area[];
  /** Real interventions in progress. */
  interventions: Intervention[];
  /** Granted benefits that run today. */
  benefits: BenefitOfGrant[];
}

export function lifeCount(
  facts: {
    cases?: readonly CaseRecord[] | undefined;
    grants?: readonly Grant[] | undefined;
    interventions?: readonly Intervention[] | undefined;
  },
  today: CivilDate,
): LifeCount {
  const open = (facts.cases ?? []).filter((item) => !isClosedCase(item));
  const cases = open.filter(({ hoi }) => !hoi);
  return {
    cases,
    hoi: open.filter(({ hoi }) => hoi),
    areas: inAreaOrder(cases.map(({ area }) => area)),
    interventions: (facts.interventions ?? []).filter(
      (item) => interventionStatus(item, today) === 'inProgress',
    ),
    benefits: runningBenefits(facts.grants ?? [], today),
  };
}
