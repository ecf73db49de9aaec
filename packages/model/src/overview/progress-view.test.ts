import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubGoal } from '../record/joint-plan.js';
import type { Progress } from '../record/progress.js';
import type { CivilDate } from '../time/civil-date.js';
import { progressView } from './progress-view.js';

const day = (n: number) => `2026-0${String(n)}-01` as CivilDate;
const view = (type: SubGoal['type'], levels: (number | null)[], more: Partial<Progress> = {}) =>
  progressView({
    type,
    progress: {
      instrument: 'ffb.functioning',
      assessments: levels.map((level, i) => ({ on: day(i + 1), level })),
      ...more,
    },
  });

describe('attainment over time', () => {
  it('goes down when it gets better, on FFB’s scales', () => {
    expect(view('develop', [3, 2], { target: 1 })).toMatchObject({
      start: 3,
      now: 2,
      movement: 'better',
      asHoped: false,
    });
    expect(view('develop', [3, 1], { target: 1 })?.asHoped).toBe(true);
    expect(view('develop', [2, 3])?.movement).toBe('worse');
  });

  it('is as hoped when unchanged, where a level was to be kept', () => {
    expect(view('maintain', [1, 1])).toMatchObject({ movement: 'unchanged', asHoped: true });
    expect(view('maintain', [1, 2])?.asHoped).toBe(false);
  });

  it('is as hoped when the loss is smaller than expected', () => {
    expect(view('limitLoss', [1, 2], { expected: 3 })?.asHoped).toBe(true);
    expect(view('limitLoss', [1, 3], { expected: 3 })?.asHoped).toBe(false);
    expect(view('limitLoss', [1, 2], { target: 2, expected: 3 })?.asHoped).toBe(true);
  });

  it('knows nothing of now when the last look gave no level, and never takes that for 0', () => {
    const seen = view('develop', [3, null], { target: 1 });
    expect(seen).toMatchObject({
      start: 3,
      now: undefined,
      movement: undefined,
      asHoped: undefined,
    });
    expect(view('develop', [null, 2])).toMatchObject({ start: 2, now: 2 });
    expect(view('develop', [null])).toMatchObject({ start: undefined, now: undefined });
  });

  it('guesses at no scale, and draws no level that is not on it', () => {
    expect(view('develop', [1], { instrument: 'BIP' })).toBeUndefined();
    const own = { instrument: 'BIP', levels: ['lav', 'høj'], better: 'higher' as const };
    expect(view('develop', [0, 1], own)?.movement).toBe('better');
    expect(view('develop', [7], own)).toMatchObject({ start: undefined, now: undefined });
    expect(progressView({ type: 'develop' })).toBeUndefined();
  });

  it('reads the assessments in time, whatever order they come in', () => {
    const levels = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(levels, fc.boolean(), (all, turn) => {
        const assessments = all.map((level, i) => ({ on: day(i + 1), level }));
        const seen = view('develop', [], {
          assessments: turn ? [...assessments].reverse() : assessments,
        });
        expect(seen?.start).toBe(all[0]);
        expect(seen?.now).toBe(all.at(-1));
      }),
    );
  });
});
