import type { CivilDate } from '@hoi/model';
import type { Life } from '@hoi/korsbaek';

/** What a copy from that day would hold: nothing that was saved later, and earlier registrations where there are some. */
export function asOf(life: Life, day: CivilDate): Life {
  const saved = ({ savedOn }: { savedOn: CivilDate }): boolean => savedOn <= day;
  const { cases, documents, grants, payments } = life.index;
  return {
    ...life,
    index: {
      ...life.index,
      cases: cases.flatMap((draft) => {
        if (saved(draft)) return [draft];
        const earlier = draft.earlier?.filter(saved) ?? [];
        const last = earlier.at(-1);
        return last ? [{ ...last, id: draft.id, earlier: earlier.slice(0, -1) }] : [];
      }),
      documents: documents.filter(({ on }) => on <= day),
      grants: grants.filter(saved),
      payments: payments.filter(saved),
    },
  };
}
