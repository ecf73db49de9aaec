import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '@hoi/model';
import type { RecordLine } from './timeline.records.js';
import { foldLines } from './timeline.list-fold.js';

const TODAY = '2026-11-12' as CivilDate;
const line = (ended: boolean, i: number) =>
  ({
    item: { id: String(i), statedStatus: ended ? 'ended' : 'inProgress' },
    row: { own: [], benefits: [] },
  }) as unknown as RecordLine;

describe('foldLines', () => {
  it('shows three that run, and counts the rest by whether it has ended', () => {
    const lines = [true, false, false, true, false, false, true, false].map(line);
    const { shown, more, earlier } = foldLines(lines, TODAY);
    expect(shown.map(({ item }) => item.id)).toEqual(['1', '2', '4']);
    expect({ more, earlier }).toEqual({ more: 2, earlier: 3 });
  });

  it('keeps a case with its first benefit, beside the three', () => {
    const own = { id: 'case', statedStatus: 'inProgress' };
    const row = { own: [own], benefits: [{}] };
    const lines = [
      { item: own, row },
      ...[false, false, false, false].map((ended, i) => ({ ...line(ended, i), row })),
    ] as unknown as RecordLine[];
    const { shown, more } = foldLines(lines, TODAY);
    expect(shown.map(({ item }) => item.id)).toEqual(['case', '0', '1', '2']);
    expect(more).toBe(1);
  });

  it('never folds a few', () => {
    expect(foldLines([true, false, true].map(line), TODAY).shown).toHaveLength(3);
  });

  it('shows and counts every one, and never nothing of something', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1 }), (some) => {
        const { shown, more, earlier } = foldLines(some.map(line), TODAY);
        expect(shown.length + more + earlier).toBe(some.length);
        expect(shown.length).toBeGreaterThan(0);
      }),
    );
  });
});
