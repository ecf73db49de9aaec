import { type CaseRecord, civilDate, type Consent, type Payment, type Person } from '@hoi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleCase, FIRST_CASE, SECOND_CASE } from '../contract/samples.js';
import { joinFacet } from './join-facet.js';

const EARLY = '2026-08-01T08:00:00.000Z';
const LATE = '2026-09-01T08:00:00.000Z';

function caseOf(connection: string, receivedAt: string, more: Partial<CaseRecord> = {}) {
  const base = sampleCase(FIRST_CASE, receivedAt, more);
  return { ...base, provenance: { ...base.provenance, connection } };
}
function joined(...records: CaseRecord[]): CaseRecord {
  const [one, ...more] = joinFacet(
    'cases',
    records.map((record) => [record]),
  );
  expect(more).toEqual([]);
  return one as CaseRecord;
}
const entry = (id: string) => ({
  kind: 'filed' as const,
  documentId: id,
  period: { start: null, end: { kind: 'unknown' as const } },
});

describe('joining registrations of one object', () => {
  it('lets the newer win as a whole, in any order', () => {
    const older = caseOf('sdi', EARLY, {
      title: 'Før',
      localStatus: 'Åben',
      file: [entry(SECOND_CASE)],
    });
    const newer = caseOf('sdi', LATE, { title: 'Efter' });
    for (const order of [
      [older, newer],
      [newer, older],
    ]) {
      expect(joined(...order)).toEqual(newer);
    }
  });

  it('unites lists and fills gaps of the same instant', () => {
    const one = caseOf('sdi', EARLY, { file: [entry(FIRST_CASE)] });
    const other = caseOf('sdi', EARLY, {
      file: [entry(FIRST_CASE), entry(SECOND_CASE)],
      legalBasis: '§ 85',
    });
    const both = joined(one, other);
    expect(both.file.map(({ documentId }) => documentId)).toEqual([FIRST_CASE, SECOND_CASE]);
    expect(both.legalBasis).toBe('§ 85');
    expect(both.provenance.contradictions).toBeUndefined();
  });

  it('keeps what a newer answer did not ask for', () => {
    const older = caseOf('sdi', EARLY, { file: [entry(SECOND_CASE)] });
    const newer = caseOf('sdi', LATE, { title: 'Efter' });
    newer.provenance.notAskedFor = ['file', 'relations'];
    const both = joined(newer, older);
    expect(both.file).toHaveLength(1);
    expect(both.title).toBe('Efter');
    expect(both.provenance.notAskedFor).toBeUndefined();
  });

  it('says still not asked for what neither asked for', () => {
    const [one, other] = [caseOf('sdi', EARLY), caseOf('sdi', LATE)];
    one.provenance.notAskedFor = ['file'];
    other.provenance.notAskedFor = ['file', 'parties'];
    expect(joined(one, other).provenance.notAskedFor).toEqual(['file']);
  });

  it('keeps both values where two connections contradict each other', () => {
    const sdi = caseOf('sdi', EARLY, { title: 'A', owner: { kind: 'authority', id: 'x' } });
    const esdh = caseOf('esdh', LATE, { title: 'B', owner: { kind: 'authority', id: 'y' } });
    const both = joined(sdi, esdh);
    expect(both.title).toBe('B');
    expect(both.provenance.connection).toBe('esdh');
    expect(both.provenance.contradictions).toEqual([
      { field: 'title', connection: 'sdi', value: 'A' },
      { field: 'owner', connection: 'sdi', value: '{"id":"x","kind":"authority"}' },
    ]);
  });

  it('does not call an older registration a contradiction, nor what it once contradicted', () => {
    const older = caseOf('sdi', EARLY, { title: 'A' });
    older.provenance.contradictions = [{ field: 'title', connection: 'esdh', value: 'C' }];
    expect(
      joined(older, caseOf('sdi', LATE, { title: 'B' })).provenance.contradictions,
    ).toBeUndefined();
  });

  it('takes the area with the KLE number it comes from', () => {
    const { kle: _, ...without } = caseOf('sdi', EARLY, { area: 'other', hoi: false });
    const withKle = caseOf('sdi', EARLY, {
      kle: { number: '15.17.30' },
      area: 'crossCutting',
      hoi: true,
    });
    const both = joined(without, withKle);
    expect([both.area, both.hoi, both.kle?.number]).toEqual(['crossCutting', true, '15.17.30']);
    expect(both.provenance.contradictions).toBeUndefined();
  });

  it('takes the stricter of two sensitivities of the same instant, and says so', () => {
    const both = joined(
      caseOf('sdi', EARLY, { sensitivity: 'notConfidential' }),
      caseOf('esdh', EARLY, { sensitivity: 'vip' }),
    );
    expect(both.sensitivity).toBe('vip');
    expect(both.provenance.contradictions).toEqual([
      { field: 'sensitivity', connection: 'sdi', value: 'notConfidential' },
    ]);
  });

  it('joins ids without case', () => {
    const loud = { ...caseOf('sdi', EARLY), id: FIRST_CASE.toUpperCase() };
    expect(joinFacet('cases', [[caseOf('sdi', LATE)], [loud]])).toHaveLength(1);
  });

  it('adds up the lines of a payment anew when they are united', () => {
    const line = (index: string, amount: string) => ({
      index,
      amount,
      area: 'income',
      period: { start: null, end: { kind: 'unknown' } },
    });
    const payment = (lines: unknown[], linesTotal: string) =>
      ({
        id: FIRST_CASE,
        period: { start: null, end: { kind: 'unknown' } },
        lines,
        linesTotal,
        parties: [],
        unknownRelations: [],
        provenance: { connection: 'ydi', receivedAt: EARLY },
      }) as unknown as Payment;
    const [both] = joinFacet('payments', [
      [payment([line('1', '100.10')], '100.10')],
      [payment([line('1', '100.10'), line('2', '0.90')], '101.00')],
    ]);
    expect(both?.lines).toHaveLength(2);
    expect(both?.linesTotal).toBe('101.00');
    expect(both?.provenance.contradictions).toBeUndefined();
  });

  it('is the same whatever the order, as long as the ages differ, and idempotent', () => {
    const records = fc
      .uniqueArray(
        fc.record({
          day: fc.integer({ min: 10, max: 28 }),
          title: fc.constantFrom('A', 'B'),
          connection: fc.constantFrom('sdi', 'esdh'),
          notAskedFor: fc.subarray(['file', 'title']),
          file: fc.subarray([FIRST_CASE, SECOND_CASE]),
        }),
        { selector: ({ day }) => day, minLength: 1, maxLength: 4 },
      )
      .map((all) =>
        all.map(({ day, title, connection, notAskedFor, file }) => {
          const one = caseOf(connection, `2026-01-${day}T08:00:00.000Z`, {
            title,
            file: notAskedFor.includes('file') ? [] : file.map(entry),
          });
          if (notAskedFor.length > 0) one.provenance.notAskedFor = notAskedFor;
          return one;
        }),
      );
    fc.assert(
      fc.property(records, (all) => {
        const once = joined(...all);
        expect(joined(...[...all].reverse())).toEqual(once);
        expect(joined(once, once)).toEqual(once);
      }),
    );
  });
});

describe('joining whole facets', () => {
  it('keeps every id once, in the order first met', () => {
    const ids = fc.array(fc.constantFrom(FIRST_CASE, SECOND_CASE), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 4 }), (lists) => {
        const values = lists.map((list) => list.map((id) => sampleCase(id)));
        expect(joinFacet('cases', values).map(({ id }) => id)).toEqual([...new Set(lists.flat())]);
      }),
    );
  });

  it('never lets a consent be given that one home says is withdrawn', () => {
    const consent = (state: Consent['state']): Consent => ({
      id: 'c',
      state,
      areas: ['social'],
      validFrom: null,
      validTo: null,
    });
    const both = [[consent('given')], [consent('withdrawn')]];
    expect(joinFacet('consents', both)[0]?.state).toBe('withdrawn');
    expect(joinFacet('consents', both.toReversed())[0]?.state).toBe('withdrawn');
  });

  it('lets the newest answer to HOI stand', () => {
    const no = {
      id: '1',
      answer: 'no' as const,
      answeredOn: civilDate('2026-02-01'),
      registeredAt: LATE as never,
    };
    const asked = { id: '2', answer: 'asked' as const };
    expect(joinFacet('participation', [asked, no])).toBe(no);
    expect(joinFacet('participation', [no, null, asked])).toBe(no);
  });

  it('takes the first person, protected when anyone says so', () => {
    const person = (name: string, more: Partial<Person> = {}) =>
      ({ id: 'x', name, ...more }) as Person;
    expect(
      joinFacet('person', [null, person('A'), person('B', { addressProtected: true })]),
    ).toEqual(person('A', { addressProtected: true }));
    expect(joinFacet('person', [null, null])).toBeNull();
    expect(joinFacet('plan', [])).toBeNull();
  });
});
