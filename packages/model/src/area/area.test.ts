import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Area,
  areaOfKle,
  AREAS,
  HOI_SUBJECTS,
  isHoiSubject,
  isKleNumber,
  KLE_AREAS,
} from './area.js';

const two = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, '0'));
const kle = fc.tuple(two, two, two).map((parts) => parts.join('.'));

describe('KLE to area', () => {
  it('follows the table', () => {
    const table: [string | undefined, Area][] = [
      ['15.20.00', 'employment'],
      ['17.01.00', 'education'],
      ['18.10.00', 'education'],
      ['54.00.00', 'education'],
      ['27.03.00', 'social'],
      ['28.09.00', 'family'],
      ['34.10.00', 'family'],
      ['29.18.00', 'health'],
      ['32.24.00', 'income'],
      ['00.01.00', 'other'],
      ['99', 'other'],
      ['15', 'employment'],
      [undefined, 'other'],
      ['', 'other'],
      ['1', 'other'],
    ];
    for (const [number, area] of table) expect([number, areaOfKle(number)]).toEqual([number, area]);
  });

  it('lets the joint plan belong to neither employment nor family', () => {
    expect(HOI_SUBJECTS.map((number) => areaOfKle(number))).toEqual([
      'crossCutting',
      'crossCutting',
    ]);
    expect(['15.17.30', '34.50.15'].every(isHoiSubject)).toBe(true);
    expect([areaOfKle('15.17.29'), areaOfKle('34.50.16')]).toEqual(['employment', 'family']);
    expect(isHoiSubject('15.17')).toBe(false);
  });

  it('takes the old numbers of children and families out of the social area', () => {
    for (const group of ['18', '21', '24', '27', '30', '33']) {
      expect(areaOfKle(`27.${group}.00`)).toBe('family');
    }
    for (const group of ['17', '19', '03', '35'])
      expect(areaOfKle(`27.${group}.00`)).toBe('social');
  });

  it('lets the longest prefix win, and a municipality of the same length before ours', () => {
    expect(areaOfKle('27.18.04', { '27': 'health' })).toBe('family');
    expect(areaOfKle('27.18.04', { '27.18': 'health' })).toBe('health');
    expect(areaOfKle('27.18.04', { '27.18.04': 'income', '27.18': 'health' })).toBe('income');
    expect(areaOfKle('27.03.00', { '27': 'health' })).toBe('health');
    expect(areaOfKle('15.17.30', { '15': 'income', '15.17': 'income' })).toBe('crossCutting');
  });

  it('cuts at dots only, and guesses nothing from what is no KLE number', () => {
    const odd = [
      '150',
      '1517',
      '15-17-30',
      ' 15.17.30',
      'constructor',
      'toString',
      '__proto__',
      '..',
      'x.15',
    ];
    expect(odd.map((text) => areaOfKle(text))).toEqual(odd.map(() => 'other'));
    fc.assert(
      fc.property(fc.oneof(fc.string(), kle), (text) => {
        expect(AREAS).toContain(areaOfKle(text));
        expect(AREAS).toContain(areaOfKle(text, { '15': 'health' }));
      }),
    );
  });

  it('gives every full number the area of its longest entry', () => {
    fc.assert(
      fc.property(kle, (number) => {
        const entries = Object.entries(KLE_AREAS)
          .filter(([prefix]) => number === prefix || number.startsWith(`${prefix}.`))
          .sort(([a], [b]) => b.length - a.length);
        expect(areaOfKle(number)).toBe(entries[0]?.[1] ?? 'other');
        expect(isKleNumber(number)).toBe(true);
      }),
    );
    expect(['15', '15.17', '15.17.30.1', '1.2.3', '15.17.3a'].some(isKleNumber)).toBe(false);
  });
});
