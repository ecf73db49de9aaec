import {
  type CaseRecord,
  type Grant,
  type Intervention,
  type Period,
  soundPeriod,
} from '@hoi/model';

interface Dated {
  cases: readonly CaseRecord[];
  grants: readonly Grant[];
  interventions: readonly Intervention[];
}

/**
 * What a host hands over by property nobody has checked. A period whose dates cannot be used becomes one that is listed with
 * its raw text, never drawn; everything that is sound stays the very object it was.
 */
export function soundFacets<T extends Dated>(facets: T): T {
  return {
    ...facets,
    cases: kept(facets.cases, (one) => {
      const progress = kept(one.progress, withPeriod);
      return progress === one.progress ? one : { ...one, progress: [...progress] };
    }),
    grants: kept(facets.grants, (one) => {
      const grant = withPeriod(one);
      const benefits = kept(grant.benefits, withPeriod);
      return benefits === grant.benefits ? grant : { ...grant, benefits: [...benefits] };
    }),
    interventions: kept(facets.interventions, withPeriod),
  };
}

/** The list itself when nothing in it had to be changed. */
function kept<T>(list: readonly T[], each: (one: T) => T): readonly T[] {
  let next: T[] | undefined;
  for (const [i, one] of list.entries()) {
    const made = each(one);
    if (made !== one) (next ??= [...list])[i] = made;
  }
  return next ?? list;
}

function withPeriod<T extends { period: Period }>(one: T): T {
  const period = soundPeriod(one.period);
  return period === one.period ? one : { ...one, period };
}
