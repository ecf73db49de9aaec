import { type PartVersion, partsOfPlan, planHistory, withHistory } from '@hoi/adapters/plan.js';
import { type HandMade, town } from '@hoi/korsbaek';
import type { Appointment, HoiIndex, Instant, JointPlan, Reading } from '@hoi/model';
import { lifeIndex, today } from './indexes.js';

/** A home that keeps every version of the plan and of follow-ups, as the store does: read as it is, or as it was known. */
export function versionedIndex(name: HandMade): HoiIndex {
  const index = lifeIndex(name);
  const life = town(today).life(name);
  const last = life.plan?.savedAt;
  const plans = [
    ...life.planBefore,
    ...(life.plan && last ? [{ plan: life.plan, at: last, by: 'Karen Bisgaard' }] : []),
  ];
  const parts = versionsOf(plans.map(({ plan, ...saved }) => [saved, [...partsOfPlan(plan)]]));
  const meetings = versionsOf(
    life.appointmentsBefore.map(({ appointments, ...saved }) => [
      saved,
      appointments.map((one) => [one.id, { ...one }] as const),
    ]),
  );
  const planAt = (at: Instant | undefined): JointPlan | null => {
    const known = plans.filter((one) => at === undefined || one.at <= at);
    const plan = known.at(-1)?.plan;
    const history = planHistory(parts.filter((one) => at === undefined || one.at <= at));
    return plan ? { ...plan, savedAt: known.at(-1)?.at, history } : null;
  };
  return {
    ...index,
    async *read(facet, query, signal) {
      for await (const reading of index.read(facet, query, signal)) {
        const value =
          facet === 'plan'
            ? planAt(query.knownAt)
            : facet === 'appointments'
              ? withHistory(reading.value as Appointment[], meetings)
              : reading.value;
        yield { ...reading, value } as Reading<never>;
      }
    },
  };
}

type Saved = readonly [
  saved: { at: Instant; by?: string },
  bodies: readonly (readonly [id: string, body: Record<string, unknown>])[],
];

/** A version of each thing for each time it was saved otherwise than before. */
function versionsOf(all: readonly Saved[]): PartVersion[] {
  const before = new Map<string, { version: number; text: string }>();
  return all.flatMap(([{ at, by }, bodies]) =>
    bodies.flatMap(([id, body]): PartVersion[] => {
      const text = JSON.stringify(body);
      const was = before.get(id);
      if (was?.text === text) return [];
      const version = (was?.version ?? 0) + 1;
      before.set(id, { version, text });
      const audience = by === undefined ? null : ('professional' as const);
      return [{ id, version, at, by: by ?? 'elsewhere', name: by ?? null, audience, body }];
    }),
  );
}
