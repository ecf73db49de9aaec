import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.js';

describe('csvOf', () => {
  it('quotes what needs it and nothing else', () => {
    expect(csvOf([['a', 'b, c', 'd "e"', 'f\ng', 'æøå']])).toBe(
      '\ufeffa,"b, c","d ""e""","f\ng",æøå\r\n',
    );
  });
  it('lets no name be a formula', () => {
    for (const evil of ['=1+1', '+45', '-2', '@SUM(A1)', '\t=1', '\u00a0=1', '＝1']) {
      expect(
        csvOf([[evil]])
          .replace(/["\ufeff]/g, '')
          .startsWith("'"),
        evil,
      ).toBe(true);
    }
    expect(csvOf([['12. nov. – 3. dec.']])).toBe('\ufeff12. nov. – 3. dec.\r\n');
  });
});
