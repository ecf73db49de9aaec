import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement, Area, JointPlan, SubGoal } from '@hoi/model';
import { planDifferences } from './plan-differences.js';

const goal = (id: string, different: Partial<SubGoal> = {}): SubGoal => ({
  id,
  title: `Mål ${id}`,
  type: 'develop',
  status: 'inProgress',
  interventionIds: [],
  agreements: [],
  ...different,
});
const plan = (...subGoals: SubGoal[]): JointPlan => ({
  id: 'plan',
  version: 1,
  areas: ['social'],
  overallGoal: 'Ro om morgenen',
  subGoals,
});

describe('two versions of a plan', () => {
  it('differ field by field, part by part', () => {
    const before = plan(goal('a'), goal('b'));
    const after = {
      ...plan(goal('a', { title: 'Mål a igen', fridgeText: 'Ro' }), goal('c')),
      overallGoal: 'Ro og arbejde',
    };
    expect(planDifferences(before, after)).toEqual({
      order: undefined,
      parts: [
        {
          part: 'plan',
          kind: 'plan',
          what: 'changed',
          title: '',
          fields: [{ name: 'overallGoal', before: 'Ro om morgenen', after: 'Ro og arbejde' }],
        },
        {
          part: 'a',
          kind: 'subGoal',
          what: 'changed',
          title: 'Mål a igen',
          fields: [
            { name: 'title', before: 'Mål a', after: 'Mål a igen' },
            { name: 'fridgeText', before: undefined, after: 'Ro' },
          ],
        },
        expect.objectContaining({ part: 'c', what: 'added' }),
        expect.objectContaining({ part: 'b', what: 'removed', title: 'Mål b' }),
      ],
    });
  });

  it('say that an agreement stands under another sub-goal, and that sub-goals stand in another order', () => {
    const one: Agreement = { id: 'x', text: 'ringer', status: 'waiting' };
    const before = plan(goal('a', { agreements: [one] }), goal('b'));
    const after = plan(goal('b', { agreements: [one] }), goal('a'));
    const { parts, order } = planDifferences(before, after);
    expect(parts.map(({ part, fields }) => [part, fields])).toEqual([
      ['x', [{ name: 'subGoal', before: 'Mål a', after: 'Mål b' }]],
    ]);
    expect(order).toEqual({ before: ['Mål a', 'Mål b'], after: ['Mål b', 'Mål a'] });
  });

  it('do not say of an agreement that its sub-goal was given another name', () => {
    const one: Agreement = { id: 'x', text: 'ringer', status: 'waiting' };
    const { parts } = planDifferences(
      plan(goal('a', { agreements: [one] })),
      plan(goal('a', { agreements: [one], title: 'Nyt' })),
    );
    expect(parts.map(({ part }) => part)).toEqual(['a']);
  });

  it('do not differ in version, in what one may change, or in what has been saved', () => {
    const before = plan(goal('a'));
    const after: JointPlan = {
      ...plan(goal('a', { version: 7, fridgeText: '' })),
      version: 9,
      savedAt: '2026-11-12T09:00:00.000Z' as NonNullable<JointPlan['savedAt']>,
      may: { words: true, whole: true, areas: [] },
      history: [],
    };
    expect(planDifferences(before, after)).toEqual({ parts: [], order: undefined });
  });

  it('are the same as themselves, and differ the other way round where they differ', () => {
    const goals = fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 })
      .chain((ids) =>
        fc.tuple(
          ...ids.map((id) =>
            fc
              .record({
                title: fc.constantFrom('x', 'y'),
                area: fc.constantFrom<(Area | undefined)[]>('social', 'health', undefined),
                status: fc.constantFrom('inProgress', 'completed'),
                interventionIds: fc.uniqueArray(fc.constantFrom('i', 'j'), { maxLength: 2 }),
              })
              .map((fields) => goal(id, fields as Partial<SubGoal>)),
          ),
        ),
      )
      .map((all) => plan(...all));
    fc.assert(
      fc.property(goals, goals, (one, other) => {
        expect(planDifferences(one, structuredClone(one)).parts).toEqual([]);
        const there = planDifferences(one, other);
        const back = planDifferences(other, one);
        const ids = (all: typeof there) => all.parts.map(({ part }) => part).sort();
        expect(ids(back)).toEqual(ids(there));
        expect(back.order === undefined).toBe(there.order === undefined);
        for (const { part, fields } of there.parts) {
          const turned = back.parts.find((found) => found.part === part)?.fields ?? [];
          const sorted = (all: typeof fields) =>
            [...all].sort((a, b) => (a.name < b.name ? -1 : 1));
          expect(sorted(turned)).toEqual(
            sorted(fields).map(({ name, before, after }) => ({
              name,
              before: after,
              after: before,
            })),
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});
