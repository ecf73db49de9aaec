import { describe, expect, it } from 'vitest';
import { readState, writeState } from './state.js';

describe('the portal’s address', () => {
  it('holds what differs from the usual', () => {
    const state = {
      citizen: 'k7pq',
      view: 'plan',
      lang: 'en',
      theme: 'dark',
      role: 'citizen',
    } as const;
    expect(writeState(state)).toBe('?citizen=k7pq&view=plan&lang=en&theme=dark&role=citizen');
    expect(readState(writeState(state))).toEqual(state);
    expect(writeState(readState(''))).toBe('./');
  });

  it('ignores what it does not understand', () => {
    expect(readState('?citizen=Rikke%20Mosegren&view=diary&lang=sv&theme=pink&role=boss')).toEqual({
      citizen: undefined,
      view: 'overview',
      lang: 'da',
      theme: 'light',
      role: 'coordinator',
    });
  });
});
