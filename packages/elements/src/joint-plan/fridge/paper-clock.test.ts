import { describe, expect, it } from 'vitest';
import { da } from '@hoi/model/locales/da.js';
import { en } from '@hoi/model/locales/en.js';
import { paperClock, weekClock } from './paper-clock.js';

describe('clock times on the fridge', () => {
  it.each([
    ['07:00', '', 'kl. 7'],
    ['07:30', '', 'kl. 7.30'],
    ['09:00', '13:00', 'kl. 9–13'],
    ['08:30', '14:00', 'kl. 8.30–14'],
    ['00:05', '10:10', 'kl. 0.05–10.10'],
    ['20:00', '', 'kl. 20'],
  ])('are short in the week: %s %s', (start, end, words) => {
    expect(weekClock(start, end, da)).toBe(words);
  });

  it('have their minutes at a meeting, and no zero in front', () => {
    expect(['10:00', '09:00', '13:30'].map((time) => paperClock(time, da))).toEqual([
      'kl. 10.00',
      'kl. 9.00',
      'kl. 13.30',
    ]);
  });

  it('are said in the language of the page', () => {
    expect(weekClock('07:00', '13:30', en)).toBe('at 7–13:30');
  });
});
