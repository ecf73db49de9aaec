import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsCpr, REDACTED, redactCpr } from './redact-cpr.js';

const digits = (count: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count });
const separator = fc.constantFrom(
  '',
  '-',
  ' ',
  '\u00a0',
  '\u2010',
  '\u2013',
  '\u2212',
  '.',
  '/',
  ' - ',
  '  ',
  '\t',
);
const words = fc.string({ unit: fc.constantFrom(...'abcæøå ,.:;()"\n_CPR') });

describe('CPR numbers in free text', () => {
  it('are taken out wherever they stand, also impossible ones', () => {
    fc.assert(
      fc.property(
        words,
        digits(6),
        separator,
        digits(4),
        words,
        (before, six, between, four, after) => {
          const out = redactCpr(`${before}${six}${between}${four}${after}`);
          expect(out).toBe(`${before}${REDACTED}${after}`);
        },
      ),
    );
  });

  it('are taken out of what people write', () => {
    const texts = [
      'cpr 320190-1234',
      'CPR3213901234',
      'cpr:3201901234.',
      '(320190 1234)',
      '"320190-1234"',
      'nr.320190–1234',
      '_3201901234_',
      'x320190-1234y',
      '320190 - 1234',
    ];
    for (const text of texts) {
      expect([text, holdsCpr(text)]).toEqual([text, true]);
      expect(redactCpr(text)).not.toMatch(/\d/);
    }
  });

  it('leave nothing behind that would be taken out again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, digits(4), digits(6), digits(10), separator)),
        (parts) => {
          const once = redactCpr(parts.join(''));
          expect(redactCpr(once)).toBe(once);
          expect(holdsCpr(once)).toBe(false);
        },
      ),
    );
  });

  it('are taken out of a row of them, joined by letters', () => {
    expect(redactCpr('3201901234og3213905678')).toBe(`${REDACTED}og${REDACTED}`);
  });

  it('are not telephone numbers, dates, times, amounts, KLE numbers or longer runs', () => {
    const texts = [
      'ring 12 34 56 78 eller 12345678',
      '2026-11-12T13:00:00.000Z',
      '12.11.2026',
      'kr. 123.456,78',
      '123456.78',
      '15.17.30',
      '12345678901',
      'IBAN DK5000400440116243',
      'sag 2026-12345',
    ];
    for (const text of texts) expect(redactCpr(text)).toBe(text);
  });

  it('are not parts of UUIDs, hashes or keys', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => void expect(redactCpr(`sag ${id}.`)).toBe(`sag ${id}.`)),
    );
    const id = '12345678-1234-1234-1234-123456789012';
    expect(redactCpr(id.toUpperCase())).toBe(id.toUpperCase());
    expect(redactCpr(`${id} 320190-1234 ${id}`)).toBe(`${id} ${REDACTED} ${id}`);
    expect(redactCpr('e3b0c1234567890ab')).toBe('e3b0c1234567890ab');
  });

  it('are found in little time, whatever the text', () => {
    const long = ['a', '1', '12', '1 ', '123456', 'a1', '-', '12345678-', '1234567890a'].map(
      (part) => part.repeat(100_000),
    );
    const began = performance.now();
    for (const text of long) redactCpr(text);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
