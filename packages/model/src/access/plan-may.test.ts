import { describe, expect, it } from 'vitest';
import { mayChangePart } from '../overview/may-change-part.js';
import type { JointPlan } from '../record/joint-plan.js';
import type { PlanChange } from '../record/plan-rights.js';
import type { Instant } from '../time/instant.js';
import * as make from '../testing/access-records.js';
import { decideReading } from './decide-reading.js';
import type { Viewer } from './viewer.js';

const at = (n: number) => `2026-11-0${String(n)}T09:00:00.000Z` as Instant;
const change = (n: number, parts: Partial<PlanChange['parts'][0]>[]): PlanChange => ({
  at: at(n),
  by: 'Staff Name',
  parts: parts.map((part) => ({
    part: 'x',
    kind: 'subGoal',
    action: 'change',
    fields: ['title'],
    areas: [],
    ...part,
  })),
});
const plan: JointPlan = {
  id: 'plan',
  version: 3,
  areas: ['social', 'employment', 'health'],
  subGoals: [],
  history: [
    change(4, [{ title: 'HIDDEN', areas: ['health'] }]),
    change(3, [
      { title: 'seen', areas: ['social'] },
      { title: 'HIDDEN', areas: ['social', 'health'] },
    ]),
    change(2, [{ part: 'plan', kind: 'plan', fields: ['areas', 'overallGoal'] }]),
    change(1, [{ title: 'WHOLE', areas: [] }]),
  ],
};
const read = (viewer: Viewer, areas: JointPlan['areas']) =>
  decideReading(
    'plan',
    make.reading<JointPlan | null>(plan),
    make.access(viewer, { consents: [make.consent(areas)] }),
  ).value;
const coordinator = make.professional({
  areas: ['crossCutting'],
  roles: ['coordinator', 'caseworker'],
});

describe('what a reader may change in the plan', () => {
  it('is an area’s part for that area’s role, and never the citizen’s words', () => {
    expect(read(make.professional(), plan.areas)?.may).toEqual({
      words: false,
      whole: false,
      areas: ['social'],
    });
  });

  it('is all that is open for the coordinator, the whole plan only when all of it is', () => {
    expect(read(coordinator, plan.areas)?.may).toEqual({
      words: true,
      whole: true,
      areas: plan.areas,
    });
    expect(read(coordinator, ['social', 'employment'])?.may).toEqual({
      words: true,
      whole: false,
      areas: ['social', 'employment'],
    });
  });

  it('is the citizen’s own words for the citizen, and nothing for one who only looks', () => {
    expect(read(make.theCitizen(), [])?.may).toEqual({ words: true, whole: false, areas: [] });
    const looks = make.professional({ roles: ['dataQuality'], dataQuality: true });
    expect(read(looks, plan.areas)).not.toHaveProperty('may');
  });

  it('is never what the plan’s home says of it', () => {
    const claimed = { ...plan, may: { words: true, whole: true, areas: plan.areas } };
    const { value } = decideReading(
      'plan',
      make.reading<JointPlan | null>(claimed),
      make.access(make.professional(), { consents: [make.consent(plan.areas)] }),
    );
    expect(value?.may).toEqual({ words: false, whole: false, areas: ['social'] });
  });

  it('is judged for where a part lies and where it is put', () => {
    const may = { words: false, whole: false, areas: ['social' as const] };
    expect(mayChangePart(may, 'social')).toBe(true);
    expect(mayChangePart(may, 'social', 'health')).toBe(false);
    expect(mayChangePart(may, undefined)).toBe(false);
    expect(mayChangePart(undefined, 'social')).toBe(false);
  });
});

describe('the history of the plan', () => {
  it('hides what hidden parts have been through, and that anything was', () => {
    const shown = read(make.professional(), ['social', 'employment']);
    expect(shown?.history?.map((one) => one.at)).toEqual([at(3), at(2)]);
    expect(shown?.history?.[0]?.parts.map(({ title }) => title)).toEqual(['seen']);
    expect(shown?.history?.[1]?.parts[0]?.fields).toEqual(['overallGoal']);
    expect(JSON.stringify(shown)).not.toMatch(/HIDDEN|WHOLE/);
  });

  it('is whole for the citizen, without other people’s names', () => {
    const own = read(make.theCitizen(), []);
    expect(own?.history).toHaveLength(4);
    expect(JSON.stringify(own)).not.toContain('Staff');
  });
});
