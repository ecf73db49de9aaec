import { describe, expect, it } from 'vitest';
import { type AreaLane, itemsOf } from '@hoi/model';
import { KINDS, kindsIn, ofKinds } from './timeline.kinds.js';

const item = (id: string, kind: string) => ({ id, kind });
const lane = {
  area: 'social',
  missing: [],
  rows: [
    { id: 'a', own: [item('a', 'case')], benefits: [{ id: 'a1', items: [item('b', 'benefit')] }] },
    { id: 'c', own: [item('c', 'case')], benefits: [] },
    { id: 'p', own: [item('p', 'plan')], benefits: [] },
    { id: 'g', own: [], benefits: [{ id: 'g1', items: [item('g', 'grant')] }] },
  ],
  events: [
    { id: 'd', kind: 'decision' },
    { id: 'm', kind: 'meeting' },
  ],
} as unknown as AreaLane;
const ids = (lanes: readonly AreaLane[]) =>
  lanes.flatMap(({ rows, events }) => [
    ...rows.flatMap(itemsOf).map(({ id }) => id),
    ...events.map(({ id }) => id),
  ]);

describe('ofKinds', () => {
  it('takes away what is switched off, and nothing else', () => {
    expect(ids(ofKinds([lane], ['benefit', 'meeting']))).toEqual(['b', 'p', 'g', 'm']);
    expect(ids(ofKinds([lane], ['case', 'decision']))).toEqual(['a', 'c', 'p', 'd']);
    expect(ids(ofKinds([lane], []))).toEqual(['p']);
  });

  it('keeps everything, and every row as it was, when all kinds are on', () => {
    const [kept] = ofKinds([lane], KINDS);
    expect(kept?.rows.every((row, i) => row === lane.rows[i])).toBe(true);
    expect(ofKinds([lane], undefined)[0]).toBe(lane);
  });

  it('offers only what is there', () => {
    expect(kindsIn([lane])).toEqual(['case', 'benefit', 'decision', 'meeting']);
  });
});
