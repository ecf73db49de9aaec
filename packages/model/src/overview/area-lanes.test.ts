import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../record/case-record.js';
import type { Grant } from '../record/grant.js';
import type { CivilDate } from '../time/civil-date.js';
import { ONGOING } from '../time/period.js';
import { type LaneSources, areaLanes } from './area-lanes.js';
import { itemsOf } from './row-days.js';

const TODAY = '2026-11-12' as CivilDate;
const open = { start: '2026-01-01' as CivilDate, end: ONGOING };
const caseOf = (id: string, different: Partial<CaseRecord> = {}): CaseRecord => ({
  id,
  title: `Sag ${id}`,
  area: 'social',
  hoi: false,
  displayExclusions: [],
  progress: [{ status: 'decided', period: open }],
  securityProfile: [],
  handlers: [],
  otherHandlers: [],
  parties: [],
  relations: [],
  file: [],
  unknownRelations: [],
  provenance: { connection: 'sdi' },
  ...different,
});
const grantOf = (id: string, cases: string[], benefits: string[]): Grant => ({
  id,
  area: 'income',
  period: open,
  securityProfile: [],
  cases: cases.map((caseId) => ({ caseId })),
  benefits: benefits.map((name) => ({ id: name, name, area: 'income', period: open, plans: [] })),
  parties: [],
  unknownRelations: [],
  provenance: { connection: 'ydi' },
});
const lanesOf = (sources: Partial<LaneSources>) =>
  areaLanes(
    {
      cases: [],
      grants: [],
      interventions: [],
      plan: null,
      documents: [],
      notes: [],
      appointments: [],
      withheld: [],
      systems: [],
      ...sources,
    },
    TODAY,
  );
const rowsOf = (sources: Partial<LaneSources>) => lanesOf(sources).flatMap(({ rows }) => rows);

describe('areaLanes', () => {
  it('hangs a benefit on the case its grant points to, in the area of that case', () => {
    const [row] = rowsOf({ cases: [caseOf('a')], grants: [grantOf('g', ['x', 'a'], ['Støtte'])] });
    expect(row?.area).toBe('social');
    expect(row?.benefits.map(({ title }) => title)).toEqual(['Støtte']);
    expect(row?.benefits[0]?.items[0]).toMatchObject({ record: 'g/Støtte', frame: open });
  });

  it('gives a grant without a visible case its own row, and one without benefits its frame', () => {
    const rows = rowsOf({ grants: [grantOf('g', ['gone'], []), grantOf('h', [], ['A', 'B'])] });
    expect(rows.map(({ kind, area }) => [kind, area])).toEqual([
      ['grant', 'income'],
      ['grant', 'income'],
    ]);
    expect(rows.flatMap(itemsOf).map(({ bar }) => bar === null)).toEqual([true, false, false]);
  });

  it('shows every record once, two with one id too', () => {
    const items = rowsOf({
      cases: [caseOf('a'), caseOf('a'), caseOf('b')],
      grants: [grantOf('g', ['a', 'b'], ['A', 'A'])],
    }).flatMap(itemsOf);
    expect(items).toHaveLength(5);
    expect(new Set(items.map(({ id }) => id)).size).toBe(5);
  });

  it('puts the joint plan on the row of its case, and on one of its own when that is not here', () => {
    const plan = { id: 'p', version: 3, areas: [], subGoals: [], caseId: 'h' };
    const home = rowsOf({ cases: [caseOf('h', { hoi: true, area: 'employment' })], plan });
    expect(home.map(({ id, area, planVersion }) => [id, area, planVersion])).toEqual([
      ['h', 'crossCutting', 3],
    ]);
    expect(rowsOf({ plan }).map(({ kind }) => kind)).toEqual(['plan']);
  });

  it('draws nothing of an area that is withheld, nor names its systems', () => {
    const [lane] = lanesOf({
      cases: [caseOf('a')],
      withheld: [{ area: 'social', reason: 'consent' }],
      systems: [{ system: 'S', area: 'social', state: 'doesNotDeliver' }],
    });
    expect(lane).toMatchObject({ area: 'social', rows: [], events: [], missing: [] });
  });
});
