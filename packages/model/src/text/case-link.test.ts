import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseLink } from './case-link.js';

const item = (system?: string, caseNumber?: string) => ({
  id: 'abc',
  ...(caseNumber === undefined ? {} : { caseNumber }),
  provenance: system === undefined ? {} : { system },
});

describe('caseLink', () => {
  const links = {
    Hjemvej: 'https://hjemvej.example/sag/{caseId}?nr={caseNumber}',
    Skabet: '/esdh/{caseId}',
    Slem: 'javascript:alert({caseId})',
    Anden: '//andetsteds.example/{caseId}',
  };

  it('fills in what the address asks for, encoded', () => {
    expect(caseLink(item('Hjemvej', '26/1 &x'), links)).toBe(
      'https://hjemvej.example/sag/abc?nr=26%2F1%20%26x',
    );
    expect(caseLink(item('Skabet'), links)).toBe('/esdh/abc');
  });

  it('gives nothing rather than half an address', () => {
    expect(caseLink(item('Hjemvej'), links)).toBeUndefined();
    expect(caseLink(item('Ukendt', '1'), links)).toBeUndefined();
    expect(caseLink(item(undefined, '1'), links)).toBeUndefined();
    expect(caseLink(item('toString', '1'), links)).toBeUndefined();
    expect(caseLink(item('Skabet'), undefined)).toBeUndefined();
  });

  it('is only ever a web address', () => {
    expect(caseLink(item('Slem'), links)).toBeUndefined();
    expect(caseLink(item('Anden'), links)).toBeUndefined();
  });

  it('lets nothing a source has written out of its place', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (number) => {
        const address = caseLink(item('Hjemvej', number), links) ?? '';
        expect(new URL(address).origin).toBe('https://hjemvej.example');
        expect(new URL(address).searchParams.get('nr')).toBe(number);
      }),
    );
  });
});
