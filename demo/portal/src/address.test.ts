import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './address.js';

const CHOICES = { view: ['overview', 'plan'], lang: ['da', 'en'] } as const;

describe('a page’s address', () => {
  it('comes back as it was written', () => {
    const state = { citizen: 'k7pq', view: 'plan', lang: 'en' } as const;
    expect(writeAddress(state, CHOICES)).toBe('?citizen=k7pq&view=plan&lang=en');
    expect(readAddress(writeAddress(state, CHOICES), CHOICES)).toEqual(state);
  });

  it('leaves out what is as usual, on this page and on another', () => {
    const usual = readAddress('', CHOICES);
    expect(usual).toEqual({ citizen: undefined, view: 'overview', lang: 'da' });
    expect(writeAddress(usual, CHOICES)).toBe('./');
    expect(writeAddress({ ...usual, citizen: 'k7pq' }, CHOICES, 'citizen')).toBe(
      'citizen?citizen=k7pq',
    );
  });

  it('has no room for a name or a number', () => {
    for (const text of ['Rikke Mosegren', 'a'.repeat(65), '']) {
      const search = `?citizen=${encodeURIComponent(text)}`;
      expect(readAddress(search, CHOICES).citizen).toBeUndefined();
    }
  });
});
