import { describe, expect, it } from 'vitest';
import { da } from '../locales/da.js';
import { en } from '../locales/en.js';
import { weeklyWords } from './weekly-words.js';

describe('the days something comes back on', () => {
  it.each([
    [{ days: [1, 2, 3, 4, 5, 6, 7] }, 'hver dag'],
    [{ days: [5, 4, 3, 2, 1, 1] }, 'hverdage'],
    [{ days: [4, 2] }, 'tirsdag og torsdag'],
    [{ days: [1, 4], start: '07:00' }, 'mandag og torsdag kl. 07.00'],
    [{ days: [7], start: '08:30', end: '14:00' }, 'søndag kl. 08.30–14.00'],
    [{ days: [] }, ''],
    [{ days: 'x' as never }, ''],
    [{ days: [1], start: 7 as never }, 'mandag'],
  ])('are said in words: %j', (weekly, words) => {
    expect(weeklyWords(weekly, da)).toBe(words);
  });

  it('in English too', () => {
    expect(weeklyWords({ days: [2, 4], start: '07:00', end: '08:00' }, en)).toBe(
      'Tuesday and Thursday at 07:00–08:00',
    );
  });
});
