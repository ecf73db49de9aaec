import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREAS } from '../area/area.js';
import type { CaseRecord } from '../record/case-record.js';
import type { CivilDate } from '../time/civil-date.js';
import { caseDetail } from './case-detail.js';
import { looseDocuments } from './loose-documents.js';
import { caseGroups } from './case-groups.js';
import { citizenRole } from './citizen-role.js';
import { coordinatedCases } from './coordinated-cases.js';
import { findCases } from './find-cases.js';
import { aCase, aDocument, aGrant, id, person } from '../testing/records.js';

const today = '2026-11-12' as CivilDate;
const anArea = fc.constantFrom(...AREAS);
const cases = fc
  .array(
    fc.record({
      area: anArea,
      hoi: fc.boolean(),
      status: fc.constantFrom('arisen', 'informed', 'decided', 'closed', undefined),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map(({ status, ...rest }, n) => aCase(n, { ...rest, ...(status ? { status } : {}) })),
  );
const withheldAreas = fc
  .uniqueArray(anArea, { maxLength: 3 })
  .map((list) => list.map((area) => ({ area, reason: 'consent' as const })));

function placed(groups: ReturnType<typeof caseGroups>): string[] {
  return [...groups.hoi, ...groups.areas.flatMap(({ open, closed }) => [...open, ...closed])].map(
    (item) => item.id,
  );
}

describe('caseGroups', () => {
  it('puts every case outside the withheld areas in exactly one place', () => {
    fc.assert(
      fc.property(cases, withheldAreas, (list, withheld) => {
        const groups = caseGroups(list, [], [], withheld);
        const expected = list.filter(({ area }) => !withheld.some((one) => one.area === area));
        expect(placed(groups).sort()).toEqual(expected.map((item) => item.id).sort());
      }),
    );
  });

  it('keeps the fixed order of areas whatever order things come in', () => {
    fc.assert(
      fc.property(cases, withheldAreas, (list, withheld) => {
        const areas = caseGroups(list, [], [], withheld).areas.map(({ area }) =>
          AREAS.indexOf(area),
        );
        expect(areas).toEqual([...areas].sort((a, b) => a - b));
        const again = caseGroups([...list].reverse(), [], [], withheld);
        expect(again).toEqual(caseGroups(list, [], [], withheld));
      }),
    );
  });

  it('says of a withheld area only that it is withheld', () => {
    const withheld = [{ area: 'health' as const, reason: 'consent' as const }];
    const silent = { system: 'X', area: 'health' as const, state: 'doesNotDeliver' as const };
    const { areas } = caseGroups([aCase(1, { area: 'health' })], [], [silent], withheld);
    expect(areas).toEqual([
      {
        area: 'health',
        withheld: withheld[0],
        open: [],
        closed: [],
        looseGrants: [],
        interventions: [],
        notDelivering: [],
      },
    ]);
  });

  it('gives a grant without a visible case a row of its own', () => {
    const { areas } = caseGroups(
      [aCase(1)],
      [aGrant(1, { cases: [{ caseId: id(1) }] }), aGrant(2, { cases: [{ caseId: id(99) }] })],
    );
    expect(areas.flatMap(({ looseGrants }) => looseGrants.map((grant) => grant.id))).toEqual([
      id(1002),
    ]);
  });

  it('knows areas that deliver and hold nothing; the area of the HOI case is not one', () => {
    const systems = [
      { system: 'A', area: 'crossCutting' as const, state: 'delivers' as const },
      { system: 'B', area: 'income' as const, state: 'delivers' as const },
    ];
    expect(caseGroups([aCase(1, { hoi: true, area: 'crossCutting' })], [], systems).empty).toEqual([
      'income',
    ]);
  });
});

describe('coordinatedCases', () => {
  const relation = (n: number) => ({
    kind: 'related' as const,
    caseId: id(n),
    period: { start: null, end: { kind: 'unknown' as const } },
  });

  it('follows relations from both sides, one step, and stands a circle', () => {
    const hoi = aCase(1, { hoi: true, relations: [relation(2), relation(1)] });
    const two = aCase(2, { relations: [relation(3)] });
    const three = aCase(3, { relations: [relation(2)] });
    const four = aCase(4, { relations: [{ ...relation(1), kind: 'parent' }] });
    const found = coordinatedCases(hoi, [hoi, two, three, four], today);
    expect(found.map((item) => item.id)).toEqual([id(2), id(4)]);
  });

  it('leaves out relations that no longer hold', () => {
    const over = {
      ...relation(2),
      period: { start: null, end: { kind: 'on' as const, date: '2026-01-01' as CivilDate } },
    };
    expect(coordinatedCases(aCase(1, { hoi: true, relations: [over] }), [aCase(2)], today)).toEqual(
      [],
    );
  });
});

describe('caseDetail', () => {
  it('gathers what hangs on a case and counts what is not in the answer', () => {
    const period = { start: null, end: { kind: 'unknown' as const } };
    const item = aCase(1, {
      file: [
        { kind: 'filed', documentId: id(501), title: 'I sagen', period },
        { kind: 'filed', documentId: id(599), period },
      ],
      relations: [
        { kind: 'related', caseId: id(2), period },
        { kind: 'related', caseId: id(98), period },
      ],
    });
    const facts = {
      cases: [item, aCase(2)],
      documents: [aDocument(501), aDocument(502, { caseIds: [id(1)] }), aDocument(503)],
      notes: [],
      grants: [aGrant(1, { cases: [{ caseId: id(1) }] })],
    };
    const detail = caseDetail(item, facts);
    expect(detail.documents.map(({ title }) => title).sort()).toEqual(['Dokument 502', 'I sagen']);
    expect(detail.relations.map(({ target }) => target.id)).toEqual([id(2)]);
    expect([detail.otherDocuments, detail.otherRelations, detail.grants.length]).toEqual([1, 1, 1]);
    expect(looseDocuments(facts, facts.cases).map((one) => one.id)).toEqual([id(503)]);
  });
});

describe('citizenRole and findCases', () => {
  it('knows a role only from the person', () => {
    const parties: CaseRecord['parties'] = [{ role: 'primary', kind: 'person', initials: 'AB' }];
    expect(citizenRole({ parties }, person)).toBeUndefined();
    const second = { role: 'secondary' as const, kind: 'person' as const, person };
    expect(citizenRole({ parties: [...parties, second] }, person)).toBe('secondary');
    expect(citizenRole({ parties: [second] }, undefined)).toBeUndefined();
  });

  it('finds by every word, without case', () => {
    const list = [aCase(1, { title: 'Kontanthjælp' }), aCase(2, { title: 'Hjælp i hjemmet' })];
    expect(findCases(list, 'HJÆLP hjem').map((item) => item.id)).toEqual([id(2)]);
    expect(findCases(list, '  ')).toHaveLength(2);
  });
});
