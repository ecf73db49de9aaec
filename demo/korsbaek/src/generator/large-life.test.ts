import { describe, expect, it } from 'vitest';
import { FIXED_TODAY } from '../today.js';
import { largeLife } from './large-life.js';

describe('a large life', () => {
  it('has as many periods as it is asked for, the same ones each time', () => {
    for (const many of [100, 1_000, 1_010]) {
      const life = largeLife(many, FIXED_TODAY);
      const benefits = life.grants.reduce((sum, one) => sum + one.benefits.length, 0);
      expect(life.cases.length + benefits).toBe(many);
      expect(largeLife(many, FIXED_TODAY)).toEqual(life);
    }
  });

  it('has no two records of one id, and some without an end', () => {
    const { cases, grants } = largeLife(1_000, FIXED_TODAY);
    const ids = [...cases, ...grants].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(grants.some(({ period }) => period.end.kind === 'ongoing')).toBe(true);
  });
});
