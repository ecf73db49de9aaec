import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate, JointPlan, SubGoal } from '@hoi/model';
import { operationsOf } from './draft-operations.js';
import { problemsOf } from './draft-problems.js';
import { mergeDraft, settle } from './merge-draft.js';
import {
  draftOf,
  NOTHING,
  type PlanDraft,
  readDraft,
  storedParts,
  withPart,
} from './plan-draft.js';

const goal = (id: string, more: Partial<SubGoal> = {}): SubGoal => ({
  id,
  version: 1,
  title: id,
  type: 'develop',
  status: 'inProgress',
  interventionIds: [],
  agreements: [],
  ...more,
});
const planOf = (...subGoals: SubGoal[]): JointPlan => ({
  id: 'plan',
  version: 1,
  overallGoal: 'Ro',
  areas: ['social'],
  subGoals,
});
const set = (draft: PlanDraft, plan: JointPlan, part: string, fields: object): PlanDraft => {
  const stored = storedParts(plan).get(part);
  if (!stored) throw new Error(part);
  const one = draftOf(draft, stored);
  return withPart(draft, { ...one, mine: { ...one.mine, ...fields } });
};

describe('a draft', () => {
  const plan = planOf(goal('a'), goal('b'), goal('c'));

  it('is nothing when what was changed is changed back', () => {
    const changed = set(NOTHING, plan, 'a', { title: 'A', attainment: 'partly' });
    expect(changed.parts).toHaveLength(1);
    expect(set(changed, plan, 'a', { title: 'a', attainment: '' })).toEqual(NOTHING);
  });

  it('sends what is changed and nothing else, with the version it stands on', () => {
    const draft = set(NOTHING, plan, 'b', { title: 'B', followUpOn: '' });
    expect(operationsOf(draft, plan)).toEqual([
      { part: 'b', basedOn: 1, action: 'change', fields: { title: 'B' } },
    ]);
  });

  it('takes a field away by null, and a sub-goal with all that is seen in it', () => {
    const full = planOf(
      goal('a', {
        followUpOn: '2026-12-01' as CivilDate,
        agreements: [{ id: 'x', version: 4, text: 'x', status: 'waiting' }],
      }),
    );
    expect(operationsOf(set(NOTHING, full, 'a', { followUpOn: '' }), full)).toEqual([
      { part: 'a', basedOn: 1, action: 'change', fields: { followUpOn: null } },
    ]);
    const one = draftOf(NOTHING, storedParts(full).get('a')!);
    expect(operationsOf({ parts: [{ ...one, removed: true }] }, full)).toEqual([
      { part: 'x', basedOn: 4, action: 'remove' },
      { part: 'a', basedOn: 1, action: 'remove' },
    ]);
  });

  it('moves in one step, together with what else is changed', () => {
    expect(operationsOf({ parts: [], order: ['b', 'a', 'c'] }, plan)).toEqual([
      { part: 'b', basedOn: 1, action: 'move', fields: { after: null } },
    ]);
    const both = { ...set(NOTHING, plan, 'b', { title: 'B' }), order: ['b', 'a', 'c'] };
    expect(operationsOf(both, plan)).toEqual([
      { part: 'b', basedOn: 1, action: 'change', fields: { title: 'B', after: null } },
    ]);
  });

  it('comes back from a host’s storage, and from nothing else', () => {
    const draft = set(NOTHING, plan, 'a', { title: '<b>A</b>' });
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    for (const odd of [undefined, null, 4, [], { parts: 'x' }, { parts: [{ part: 1 }, null] }]) {
      expect(readDraft(odd)).toEqual(NOTHING);
    }
  });
});

describe('a draft on a plan that others have changed', () => {
  const plan = planOf(goal('a', { title: 'før', interventionIds: ['1', '2'] }), goal('b'));
  const theirs = (fields: Partial<SubGoal>) =>
    planOf(
      goal('a', { title: 'før', interventionIds: ['1', '2'], ...fields, version: 2 }),
      goal('b'),
    );

  it('keeps both when each changed another field', () => {
    const draft = set(NOTHING, plan, 'a', { title: 'mit' });
    const merged = mergeDraft(draft, theirs({ status: 'completed' }));
    expect(merged.parts[0]).toMatchObject({
      basedOn: 2,
      open: [],
      mine: { title: 'mit', status: 'completed' },
    });
    expect(operationsOf(merged, theirs({ status: 'completed' }))).toEqual([
      { part: 'a', basedOn: 2, action: 'change', fields: { title: 'mit' } },
    ]);
  });

  it('leaves the field open when both changed it, with both texts, until somebody chooses', () => {
    const draft = set(NOTHING, plan, 'a', { title: 'mit' });
    const now = theirs({ title: 'deres' });
    const merged = mergeDraft(draft, now);
    const [one] = merged.parts;
    expect(one).toMatchObject({
      open: ['title'],
      base: { title: 'deres' },
      mine: { title: 'mit' },
    });
    expect(settle(one!, 'title', 'mine')).toMatchObject({ open: [], mine: { title: 'mit' } });
    expect(withPart(merged, settle(one!, 'title', 'theirs'))).toEqual(NOTHING);
    // A third version comes before anybody has chosen: still open, against what is now stored.
    const third = planOf(
      goal('a', { title: 'tredje', interventionIds: ['1', '2'], version: 3 }),
      goal('b'),
    );
    expect(mergeDraft(merged, third).parts[0]).toMatchObject({
      open: ['title'],
      base: { title: 'tredje' },
      mine: { title: 'mit' },
    });
  });

  it('is nothing any more when they wrote the same, as after a save whose answer was lost', () => {
    const draft = set(NOTHING, plan, 'a', { title: 'samme' });
    expect(mergeDraft(draft, theirs({ title: 'samme' }))).toEqual(NOTHING);
  });

  it('puts together what each linked and unlinked', () => {
    const draft = set(NOTHING, plan, 'a', { interventionIds: ['1', '3'] });
    const merged = mergeDraft(draft, theirs({ interventionIds: ['1', '2', '4'] }));
    expect(merged.parts[0]).toMatchObject({ open: [], mine: { interventionIds: ['1', '4', '3'] } });
  });

  it('asks when a part is gone that I changed, and when one is changed that I remove', () => {
    const gone = mergeDraft(set(NOTHING, plan, 'a', { title: 'mit' }), planOf(goal('b')));
    expect(gone.parts[0]).toMatchObject({ gone: true, open: ['*'], mine: { title: 'mit' } });
    const one = draftOf(NOTHING, storedParts(plan).get('a')!);
    const removing = mergeDraft({ parts: [{ ...one, removed: true }] }, theirs({ title: 'deres' }));
    expect(removing.parts[0]).toMatchObject({ removed: true, open: ['*'], basedOn: 2 });
  });

  it('loses nothing of either side, whatever both wrote', () => {
    const word = fc.constantFrom('', 'x', 'y', 'z');
    const fields = fc.record({
      title: fc.constantFrom('x', 'y', 'z'),
      fridgeText: word,
      status: fc.constantFrom('notStarted', 'inProgress'),
    });
    fc.assert(
      fc.property(fields, fields, fields, (was, mine, their) => {
        const before = planOf(goal('a', was));
        const after = planOf(goal('a', { ...(their as Partial<SubGoal>), version: 2 }));
        const merged = mergeDraft(set(NOTHING, before, 'a', mine), after);
        for (const field of ['title', 'fridgeText', 'status'] as const) {
          const one = merged.parts[0];
          const result = one ? (one.mine[field] ?? '') : (their[field] ?? '');
          const open = one?.open.includes(field) ?? false;
          if (mine[field] === was[field]) expect(result).toBe(their[field]);
          else expect(result).toBe(mine[field]);
          const both = mine[field] !== was[field] && their[field] !== was[field];
          expect(open).toBe(both && mine[field] !== their[field]);
          if (open) expect(one?.base[field] ?? '').toBe(their[field]);
        }
      }),
    );
  });
});

describe('what is wrong with a draft', () => {
  const plan = planOf(goal('a', { agreements: [{ id: 'x', text: 'x', status: 'waiting' }] }));
  const words = (draft: PlanDraft) => [
    ...problemsOf(draft, (text) => (text.includes('§') ? 'law' : undefined)).keys(),
  ];

  it.each([
    ['a', { title: '  ' }, ['a.title']],
    ['a', { title: 'x'.repeat(201) }, ['a.title']],
    ['a', { title: 'ring 010203-1234' }, ['a.title']],
    ['a', { followUpOn: '2026-02-30' }, ['a.followUpOn']],
    ['a', { fridgeText: 'efter § 85' }, ['a.fridgeText']],
    ['a', { fridgeText: 'x'.repeat(61) }, ['a.fridgeText']],
    ['x', { weekly: { days: [1], start: '10:00', end: '09:00' } }, ['x.weekly']],
    ['x', { by: 'nu', text: '' }, ['x.text', 'x.by']],
    ['plan', { overallGoal: '' }, []],
  ])('in %s: %j', (part, fields, expected) => {
    expect(words(set(NOTHING, plan, part, fields)).sort()).toEqual([...expected].sort());
  });
});
