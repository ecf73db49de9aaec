import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../record/case-record.js';
import { aCase } from '../testing/records.js';
import { holdBack } from './hold-back.js';
import { oneOfEach } from './one-of-each.js';
import { CASE_ORDERS, sortCases, statusesOf, withStatus } from './sort-cases.js';

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 30 });

describe('holdBack', () => {
  it('loses nothing, and holds back only what was not seen', () => {
    fc.assert(
      fc.property(ids, ids, (now, before) => {
        const items = now.map((id) => ({ id }));
        const { shown, held } = holdBack(items, new Set(before));
        expect([...shown, ...held].map(({ id }) => id).sort()).toEqual([...now].sort());
        expect(shown.every(({ id }) => before.includes(id))).toBe(true);
        expect(held.some(({ id }) => before.includes(id))).toBe(false);
      }),
    );
  });

  it('holds nothing back from a reader who has seen nothing', () => {
    expect(holdBack([{ id: 'a' }], undefined)).toEqual({ shown: [{ id: 'a' }], held: [] });
  });
});

describe('oneOfEach', () => {
  const sdi = aCase(1, { title: 'Bostøtte', status: 'decided' });
  const other = (different: Partial<CaseRecord>): CaseRecord => ({
    ...sdi,
    ...different,
    provenance: { connection: 'esdh' },
  });

  it('keeps both where two accounts of a case differ, and says which', () => {
    const [item, ...more] = oneOfEach([sdi, other({ title: 'Støtte', status: 'closed' })]);
    expect(more).toEqual([]);
    expect(item?.title).toBe('Bostøtte');
    expect(item?.provenance.contradictions).toEqual([
      { field: 'title', connection: 'esdh', value: 'Støtte' },
      { field: 'status', connection: 'esdh', value: 'closed' },
    ]);
  });

  it('says nothing where they agree, or where the other is silent', () => {
    const { title: _title, ...silent } = other({});
    expect(oneOfEach([sdi, other({}), silent])).toEqual([sdi]);
  });

  it('has every id once, in the order they came', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 20 }), (numbers) => {
        const cases = numbers.map((n) => aCase(n));
        expect(oneOfEach(cases).map(({ id }) => id)).toEqual([
          ...new Set(cases.map(({ id }) => id)),
        ]);
      }),
    );
  });
});

describe('sortCases', () => {
  const some = fc.array(
    fc.record({
      n: fc.integer({ min: 1, max: 99 }),
      title: fc.constantFrom('Åben', 'Zoo', 'æble', 'Sag 10', 'Sag 9', ''),
      status: fc.constantFrom('arisen' as const, 'decided' as const, undefined),
    }),
    { maxLength: 25 },
  );
  const made = (list: { n: number; title: string; status?: CaseRecord['status'] }[]) =>
    list.map(({ n, title, status }) => aCase(n, { title, ...(status ? { status } : {}) }));

  it('keeps every case, and does not care in which order they came', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...CASE_ORDERS), (list, order) => {
        const cases = oneOfEach(made(list));
        const sorted = sortCases(cases, order).map(({ id }) => id);
        expect([...sorted].sort()).toEqual(cases.map(({ id }) => id).sort());
        expect(sortCases([...cases].reverse(), order).map(({ id }) => id)).toEqual(sorted);
      }),
    );
  });

  it('counts as people do, in Danish', () => {
    const cases = made([
      { n: 1, title: 'Åben' },
      { n: 2, title: 'Sag 10' },
      { n: 3, title: 'Sag 9' },
      { n: 4, title: 'æble' },
    ]);
    expect(sortCases(cases, 'name').map(({ title }) => title)).toEqual([
      'Sag 9',
      'Sag 10',
      'æble',
      'Åben',
    ]);
  });

  it('puts the newest change first and the undated last', () => {
    const at = (n: number, changedAt?: string) =>
      aCase(n, changedAt ? { changedAt: changedAt as CaseRecord['changedAt'] & string } : {});
    const cases = [at(1), at(2, '2026-01-01T00:00:00.000Z'), at(3, '2026-11-01T00:00:00.000Z')];
    const { length } = cases;
    expect(sortCases(cases, 'changed')[0]?.id).toBe(cases[2]?.id);
    expect(sortCases(cases, 'changed')[length - 1]?.id).toBe(cases[0]?.id);
  });
});

describe('withStatus', () => {
  const cases = [aCase(1, { status: 'closed' }), aCase(2, { status: 'arisen' })];
  const { status: _status, ...silent } = aCase(3);

  it('divides the cases between the statuses there are', () => {
    const all = [...cases, silent];
    const statuses = statusesOf(all);
    expect(statuses).toEqual(['arisen', 'closed', 'unknown']);
    expect(statuses.flatMap((status) => withStatus(all, status))).toHaveLength(all.length);
    expect(withStatus(all, undefined)).toHaveLength(all.length);
  });
});
