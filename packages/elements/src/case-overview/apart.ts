import type { AreaGroup, CaseGroups } from '@hoi/model';

/** Groups as they stand in their places, and those of what came late, which stand at the end. */
export interface Apart {
  here: CaseGroups;
  late: CaseGroups | undefined;
}

/** `stands`: an area has its head on the page already, and keeps it though all that is in it stands at the end. */
export function apart(
  groups: CaseGroups,
  below: ReadonlySet<string>,
  stands: (group: AreaGroup) => boolean,
): Apart {
  if (below.size === 0) return { here: groups, late: undefined };
  const here = only(groups, (id) => !below.has(id));
  const late = only(groups, (id) => below.has(id));
  const says = (group: AreaGroup) => group.withheld ?? group.notDelivering.length > 0;
  return {
    here: {
      ...here,
      areas: here.areas.filter((one) => count(one) > 0 || says(one) || stands(one)),
    },
    late: {
      ...late,
      areas: late.areas
        .filter((one) => count(one) > 0)
        .map((one) => ({ ...one, notDelivering: [] })),
      empty: [],
    },
  };
}

export function count({ open, closed, looseGrants, interventions }: AreaGroup): number {
  return open.length + closed.length + looseGrants.length + interventions.length;
}

function only(groups: CaseGroups, wanted: (id: string) => boolean): CaseGroups {
  const of = <T extends { id: string }>(items: readonly T[]) =>
    items.filter(({ id }) => wanted(id));
  return {
    ...groups,
    hoi: of(groups.hoi),
    areas: groups.areas.map((group) => ({
      ...group,
      open: of(group.open),
      closed: of(group.closed),
      looseGrants: of(group.looseGrants),
      interventions: of(group.interventions),
    })),
  };
}
