import { describe, expect, it } from 'vitest';
import { findCitizens } from './find-citizens.js';
import type { CitizenEntry } from './wire.js';

const names = ['Åse Ørum', 'Zoë Bak-Friis', 'Aase Bisgaard'];
const all = names.map((name) => ({ id: name, name, why: '' }) as unknown as CitizenEntry);
const found = (typed: string) => findCitizens(all, typed).map(({ name }) => name);

describe('finding a citizen by name', () => {
  it('takes the beginning of any word, in any order', () => {
    expect(found('b')).toEqual(['Zoë Bak-Friis', 'Aase Bisgaard']);
    expect(found('bis aa')).toEqual(['Aase Bisgaard']);
    expect(found('friis')).toEqual(['Zoë Bak-Friis']);
    expect(found('und')).toEqual([]);
  });

  it('takes å as aa, letters without their accents, and ø as itself', () => {
    expect(found('ÅSE')).toEqual(['Åse Ørum', 'Aase Bisgaard']);
    expect(found('zoe')).toEqual(['Zoë Bak-Friis']);
    expect(found('ør')).toEqual(['Åse Ørum']);
    expect(found('or')).toEqual([]);
  });

  it('gives everyone when nothing is typed', () => {
    expect(found('  ')).toEqual(names);
  });
});
