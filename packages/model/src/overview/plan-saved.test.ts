import { describe, expect, it } from 'vitest';
import type { JointPlan } from '../record/joint-plan.js';
import type { Instant } from '../time/instant.js';
import { areaLanes } from './area-lanes.js';
import { planSaved, versionAt } from './plan-saved.js';
import type { CivilDate } from '../time/civil-date.js';

const at = (day: number) => `2026-11-0${day}T09:00:00.000Z` as Instant;
const begun = { at: at(1), parts: [{ kind: 'plan', action: 'add', fields: [] }] } as const;
const later = (day: number) =>
  ({ at: at(day), parts: [{ kind: 'subGoal', action: 'change', fields: [] }] }) as const;
const plan = (different: object): JointPlan => ({
  id: 'p',
  version: 9,
  areas: [],
  subGoals: [],
  ...different,
});

describe('planSaved', () => {
  it('counts the versions its reader may see, and gives the day of the newest', () => {
    const seen = plan({ history: [later(3), later(2), begun], savedAt: at(5) });
    expect(planSaved(seen)).toEqual({ version: 3, at: at(3) });
    expect([0, 1, 2].map((index) => versionAt(seen, index))).toEqual([3, 2, 1]);
  });

  it('says what the home says where the history does not reach back', () => {
    expect(planSaved(plan({ history: [later(3)] }))).toEqual({ version: 9, at: at(3) });
    expect(versionAt(plan({ history: [later(3)] }), 0)).toBeUndefined();
    expect(planSaved(plan({ savedAt: at(5) }))).toEqual({ version: 9, at: at(5) });
  });

  it('is what the timeline says too', () => {
    const lanes = areaLanes(
      {
        cases: [],
        grants: [],
        interventions: [],
        plan: plan({ history: [later(2), begun] }),
        documents: [],
        notes: [],
        appointments: [],
        withheld: [],
        systems: [],
      },
      '2026-11-12' as CivilDate,
    );
    expect(lanes.flatMap(({ rows }) => rows).map((row) => row.planVersion)).toEqual([2]);
  });
});
