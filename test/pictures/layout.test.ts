import { describe, expect, it } from 'vitest';
import { type Layout, moved, spilled } from './layout.js';

const then: Layout = { header: [20, 20, 1000, 120], side: [740, 160, 300, 600] };

describe('where parts stand', () => {
  it('allows for other letters', () => {
    const now: Layout = { header: [20, 20, 1000, 170], side: [720, 210, 320, 700] };
    expect(moved(then, now, 1060)).toEqual([]);
  });

  it('notices a column that fell under the other, and one that is gone', () => {
    const fallen = moved(then, { header: [20, 20, 1000, 120], side: [20, 160, 1000, 600] }, 1060);
    expect(fallen).toEqual(['side stood at 740,300,600, now 20,1000,600']);
    expect(moved(then, { header: [20, 20, 1000, 120] }, 1060)).toEqual(['side is gone']);
  });

  it('notices what stands outside its container', () => {
    expect(spilled(then, 1060)).toEqual([]);
    expect(spilled(then, 900)).toHaveLength(2);
    expect(spilled({ side: [-8, 0, 300, 200] }, 900)).toHaveLength(1);
  });
});
