import { describe, expect, it } from 'vitest';
import { civilDate, periodOf } from '@hoi/model';
import { da } from '@hoi/model/locales/da.js';
import { barTexts, fitText } from './timeline.text.js';

const TODAY = civilDate('2026-11-12');
const measure = (text: string) => text.length * 6;
const words = (room: number, end: Parameters<typeof periodOf>[1], name?: string) => {
  const { strong, muted } = fitText(
    barTexts(name, periodOf(civilDate('2026-09-14'), end), TODAY, da),
    room,
    measure,
  );
  return [strong, muted].filter(Boolean).join(' | ');
};

describe('bar text', () => {
  const end = { kind: 'on' as const, date: civilDate('2027-01-15') };
  it('is the longest that fits, and never more', () => {
    expect(words(900, end, 'Ådal')).toBe('Ådal | 14. sep. 2026 – 15. jan. 2027');
    expect(words(170, end)).toBe('14. sep. – 15. jan.');
    expect(words(90, end)).toBe('til 15. jan.');
    expect(words(30, end, 'Ådal')).toBe('Ådal');
    expect(words(10, end)).toBe('');
  });
  it('says how it ends', () => {
    expect(words(900, { kind: 'ongoing' })).toBe('Siden 14. sep. 2026 | løbende');
    expect(words(900, { kind: 'unknown' })).toBe('Siden 14. sep. 2026 | slut ukendt');
  });
});
