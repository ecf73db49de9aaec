import { describe, expect, it } from 'vitest';
import type { SystemCoverage } from '../record/coverage.js';
import type { Instant } from '../time/instant.js';
import { aCase, aDocument } from '../testing/records.js';
import { withLatestChange } from './latest-change.js';

const at = (day: string) => `2026-${day}T08:00:00.000Z` as Instant;
const from = (system: string, day: string) => ({
  connection: 'sdi',
  system,
  registeredAt: at(day),
});
const delivers = (system: string, area: SystemCoverage['area']): SystemCoverage => ({
  system,
  area,
  state: 'delivers',
});
const dates = (systems: SystemCoverage[]) => systems.map(({ latestChange }) => latestChange);

describe('withLatestChange', () => {
  it('tells a change in one area of a system only there', () => {
    const systems = [delivers('Hjemvej', 'social'), delivers('Hjemvej', 'health')];
    const cases = [
      aCase(1, { area: 'social', provenance: from('Hjemvej', '10-05') }),
      aCase(2, { area: 'family', provenance: from('Hjemvej', '11-05') }),
    ];
    expect(dates(withLatestChange(systems, cases))).toEqual([at('10-05'), undefined]);
  });

  it('counts a record without an area only where its system stands in one', () => {
    const letter = aDocument(1, { provenance: from('Hjemvej', '10-05') });
    expect(dates(withLatestChange([delivers('Hjemvej', 'social')], [letter]))).toEqual([
      at('10-05'),
    ]);
    const two = [delivers('Hjemvej', 'social'), delivers('Hjemvej', 'health')];
    expect(dates(withLatestChange(two, [letter]))).toEqual([undefined, undefined]);
  });

  it('stands a single value', () => {
    expect(withLatestChange([delivers('A', 'other')], null)).toEqual([delivers('A', 'other')]);
  });
});
