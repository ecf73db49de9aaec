import { describe, expect, it } from 'vitest';
import { da } from '@hoi/model/locales/da.js';
import { briefMonths, forCitizen } from './timeline.citizen.js';

describe('forCitizen', () => {
  it('says what a part brings later, too', () => {
    const { 'timeline.listFold': later, ...first } = da;
    const messages = first as typeof da;
    const own = forCitizen(messages);
    Object.assign(messages, { 'timeline.listFold': later });
    expect(forCitizen(messages)).toBe(own);
    expect(own['timeline.listFold'](2, 1)).toBe(da['timeline.listFold'](2, 1));
  });

  it('has its own names of areas and whole months, and gives the short ones back for the axis', () => {
    const own = forCitizen(da);
    expect(own['area.employment']).toBe(da['areaCitizen.employment']);
    expect(own.monthsShort).toBe(da.months);
    expect(briefMonths(own)).toBe(da);
    expect(own['timeline.today']).toBe(da['timeline.today']);
  });
});
