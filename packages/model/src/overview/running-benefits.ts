import type { Grant, GrantedBenefit } from '../record/grant.js';
import type { CivilDate } from '../time/civil-date.js';
import { phaseOn } from '../time/period.js';

export interface BenefitOfGrant {
  grant: Grant;
  benefit: GrantedBenefit;
  /** `<grant id>/<benefit id>`, as elements speak of it to each other. */
  id: string;
}

export function benefitsOf(grants: readonly Grant[]): BenefitOfGrant[] {
  return grants.flatMap((grant) =>
    grant.benefits.map((benefit) => ({ grant, benefit, id: `${grant.id}/${benefit.id}` })),
  );
}

/** Granted benefits that run today. */
export function runningBenefits(grants: readonly Grant[], today: CivilDate): BenefitOfGrant[] {
  return benefitsOf(grants).filter(({ benefit }) => phaseOn(benefit.period, today) === 'running');
}

/** What to call a granted benefit: its name, else its class, else its KLE title. */
export function benefitName(benefit: GrantedBenefit): string | undefined {
  return benefit.name || benefit.benefitClass?.title || benefit.kle?.title || benefit.kle?.number;
}
