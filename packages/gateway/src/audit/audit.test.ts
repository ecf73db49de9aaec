import { type CitizenId, FOLLOWING, type Instant } from '@hoi/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../store/engine/migrate.js';
import type { SqlPool } from '../store/engine/sql.js';
import { ENGINES } from '../store/testing/engines.js';
import { areasOf, AuditLog } from './audit-log.js';
import type { AuditRow } from './audit-row.js';

const AT = '2026-11-12T13:00:00.000Z' as Instant;
let people = 0;
const someone = () =>
  `00000000-0000-4000-8000-${String((people += 1)).padStart(12, '0')}` as CitizenId;
const row = (citizen: CitizenId, more: Partial<AuditRow> = {}): AuditRow => ({
  at: AT,
  correlation: 'opening-1',
  citizen,
  viewer: 'employee-1',
  audience: 'professional',
  purpose: 'Opfølgning på plan',
  action: 'read',
  facets: ['cases'],
  areas: ['social'],
  withheld: ['health'],
  ...more,
});

describe.each(ENGINES)('the audit on $name', { timeout: 30_000 }, ({ start }) => {
  const run = it.runIf(start !== undefined);
  let pool: SqlPool;
  let stop: () => Promise<void>;
  let audit: AuditLog;

  beforeAll(async () => {
    if (!start) return;
    ({ pool, stop } = await start());
    await migrate(pool);
    audit = new AuditLog({ pool, municipality: '00000000' });
  }, 60_000);
  afterAll(async () => stop?.());

  const count = async (citizen: CitizenId) => {
    const sql = 'select count(*)::int as n from audit where citizen_id = $1';
    return (await pool.query<{ n: number }>(sql, [citizen])).rows[0]?.n;
  };

  run('tells of a page that stood open as part of the look it stood open after', async () => {
    const citizen = someone();
    const follows = (at: string, more: Partial<AuditRow> = {}) =>
      row(citizen, {
        at: at as Instant,
        purpose: FOLLOWING,
        correlation: `s-${at}`,
        areas: [],
        ...more,
      });
    await audit.recordReads([
      row(citizen),
      follows('2026-11-12T12:59:59.000Z'),
      follows('2026-11-12T15:00:00.000Z'),
      follows('2026-11-12T15:00:00.000Z', { viewer: 'employee-2', correlation: 'other' }),
      follows('2026-11-14T09:00:00.000Z'),
    ]);
    const told = (await audit.lookups(citizen)).map(({ at, purpose }) => [at, purpose]);
    expect(told).toEqual([
      ['2026-11-14T09:00:00.000Z', FOLLOWING],
      ['2026-11-12T15:00:00.000Z', FOLLOWING],
      [AT, 'Opfølgning på plan'],
    ]);
  });

  run('has committed when it says so', async () => {
    const citizen = someone();
    await audit.recordReads([row(citizen), row(citizen, { facets: ['plan'], areas: [] })]);
    const { rows } = await pool.query<Record<string, unknown>>(
      'select viewer, purpose, facets, areas, withheld from audit where citizen_id = $1 order by facets',
      [citizen],
    );
    expect(rows).toEqual([
      {
        viewer: 'employee-1',
        purpose: 'Opfølgning på plan',
        facets: ['cases'],
        areas: ['social'],
        withheld: ['health'],
      },
      {
        viewer: 'employee-1',
        purpose: 'Opfølgning på plan',
        facets: ['plan'],
        areas: [],
        withheld: ['health'],
      },
    ]);
  });

  run('writes what comes in one turn in one insert', async () => {
    const citizen = someone();
    const statements: string[] = [];
    const counted: SqlPool = {
      ...pool,
      connect: () => pool.connect(),
      end: () => pool.end(),
      query: (text, values) => {
        statements.push(text);
        return pool.query(text, values);
      },
    };
    const log = new AuditLog({ pool: counted, municipality: '00000000' });
    await Promise.all(Array.from({ length: 200 }, () => log.recordReads([row(citizen)])));
    expect(statements.filter((text) => text.startsWith('insert'))).toHaveLength(1);
    expect(await count(citizen)).toBe(200);
  });

  run(
    'refuses a row without purpose, or with a CPR number in it, before anything is written',
    async () => {
      const citizen = someone();
      for (const wrong of [
        { purpose: ' ' },
        { purpose: 'om 010203-0405' },
        { viewer: '' },
        { correlation: '' },
        { facets: [] },
        { purpose: 'x\0' },
      ]) {
        const rows = [row(citizen), row(citizen, wrong)];
        await expect(audit.recordReads(rows), JSON.stringify(wrong)).rejects.toThrow(/^audit: /);
      }
      expect(await count(citizen)).toBe(0);
    },
  );

  run('lets a row the database refuses fail alone', async () => {
    const citizen = someone();
    const bad = audit.recordReads([row('not-a-uuid' as CitizenId)]);
    const good = audit.recordReads([row(citizen)]);
    await expect(bad).rejects.toThrow();
    await good;
    expect(await count(citizen)).toBe(1);
  });

  run('rejects when the database is gone, so that nothing is shown', async () => {
    const gone: SqlPool = {
      ...pool,
      connect: () => Promise.reject(new Error('gone')),
      query: () => Promise.reject(new Error('gone')),
      end: async () => undefined,
    };
    const log = new AuditLog({ pool: gone, municipality: '00000000' });
    await expect(log.recordReads([row(someone())])).rejects.toThrow('gone');
  });

  run('cannot be changed, deleted or emptied, in a partition neither', async () => {
    const citizen = someone();
    await audit.recordReads([row(citizen)]);
    for (const table of ['audit', 'audit_2026_11']) {
      for (const sql of [
        `update ${table} set viewer = 'x'`,
        `delete from ${table}`,
        `truncate ${table}`,
      ]) {
        await expect(pool.query(sql), sql).rejects.toThrow(/append-only/);
      }
    }
    expect(await count(citizen)).toBe(1);
  });

  run('puts each month in its partition, also when two begin it at once', async () => {
    const citizen = someone();
    const other = new AuditLog({ pool, municipality: '00000000' });
    const month = { at: '2027-01-31T23:59:59.999Z' as Instant };
    await Promise.all([audit, other].map((log) => log.recordReads([row(citizen, month)])));
    await audit.recordReads([row(citizen, { at: '2027-02-01T00:00:00.000Z' as Instant })]);
    const { rows } = await pool.query<{ place: string; n: number }>(
      `select tableoid::regclass::text as place, count(*)::int as n from audit
        where citizen_id = $1 group by 1 order by 1`,
      [citizen],
    );
    expect(rows).toEqual([
      { place: 'audit_2027_01', n: 2 },
      { place: 'audit_2027_02', n: 1 },
    ]);
  });

  run('tells the citizen when, why and which areas, and never who', async () => {
    const citizen = someone();
    const later = '2026-11-12T14:00:00.000Z' as Instant;
    await audit.recordReads([
      row(citizen),
      row(citizen, { facets: ['grants'], areas: ['income', 'social'] }),
      row(citizen, { correlation: 'opening-2', at: later, viewer: 'employee-2', areas: [] }),
      row(citizen, { correlation: 'own', audience: 'citizen' }),
      row(someone()),
    ]);
    const lookups = await audit.lookups(citizen);
    expect(lookups).toEqual([
      { id: 'opening-2', at: later, purpose: 'Opfølgning på plan', areas: [] },
      { id: 'opening-1', at: AT, purpose: 'Opfølgning på plan', areas: ['income', 'social'] },
    ]);
    expect(JSON.stringify(lookups)).not.toContain('employee');
    expect(await audit.lookups(citizen, AT)).toHaveLength(1);
    expect(await new AuditLog({ pool, municipality: '11111111' }).lookups(citizen)).toEqual([]);
  });
});

it('tells what was kept back from the readings’ own words', () => {
  expect(areasOf(['social', 'health'], [{ area: 'health' }])).toEqual({
    areas: ['social'],
    withheld: ['health'],
  });
});
