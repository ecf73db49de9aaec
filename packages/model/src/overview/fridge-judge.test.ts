import { describe, expect, it } from 'vitest';
import { fridgeJudge } from './fridge-judge.js';

const judge = fridgeJudge({
  areaName: (area) => ({ social: 'Social', employment: 'Beskæftigelse' })[area as string] ?? area,
  benefits: ['Socialpædagogisk støtte', 'Bostøtte'],
  names: ['Emil', 'Amina Haddad'],
});

describe('what guests may read on the fridge', () => {
  it.each([
    ['efter § 85', 'law'],
    ['serviceloven stk. 2', 'law'],
    ['KLE 27.18.02', 'law'],
    ['Samtale, beskæftigelse', 'area'],
    ['BOSTØTTE kl. 7', 'benefit'],
    ['socialpædagogisk  støtte mandag', 'benefit'],
    ['Emil i skole kl. 8', 'name'],
    ['Ring til Amina Haddad', 'name'],
    ['Sove og stå op til faste tider', undefined],
    ['Besøg kl. 7', undefined],
    // Whole words only: a name within another word is not that name.
    ['Emilies fødselsdag', undefined],
    ['Være social(t) aktiv', 'area'],
  ])('%s', (text, expected) => expect(judge(text)).toBe(expected));
});
