import type { CitizenId, CivilDate, Command, Instant, JointPlan, PlanOperation } from '@hoi/model';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from './engine/migrate.js';
import type { SqlPool } from './engine/sql.js';
import type { StoreFacet } from './hoi-store.js';
import { SqlStore } from './sql-store.js';
import { ENGINES } from './testing/engines.js';

const SECRET = 'a secret that is long enough for it';
const day = (text: string) => text as CivilDate;

describe.each(ENGINES)('the store on $name', { timeout: 30_000 }, ({ start }) => {
  const run = it.runIf(start !== undefined);
  let pool: SqlPool;
  let stop: () => Promise<void>;
  let store: SqlStore;
  let citizen: CitizenId;
  let now = '2026-11-12T13:00:00.000Z' as Instant;
  let people = 1000;
  let keys = 0;

  beforeAll(async () => {
    if (!start) return;
    ({ pool, stop } = await start());
    expect(await migrate(pool)).toEqual([
      '001-citizens-and-records.sql',
      '002-audit.sql',
      '003-who-wrote.sql',
      '004-audit-action.sql',
    ]);
    store = new SqlStore({ pool, municipality: '00000000', secret: SECRET, now: () => now });
  }, 60_000);
  afterAll(async () => stop?.());
  beforeEach(async () => {
    now = '2026-11-12T13:00:00.000Z' as Instant;
    if (start) citizen = await store.citizenOf(`000000${(people += 1)}`);
  });

  const send = (command: object, key = `key-${(keys += 1)}`) =>
    store.run({ citizen, ...command } as Command, {
      idempotencyKey: key,
      by: 'employee-1',
      name: 'Karen',
    });
  const remark = (text: string) =>
    ({ kind: 'addRemark', type: 'Tolk', text, from: day('2026-11-12'), to: null }) as const;
  const texts = async () => (await store.read('remarks', citizen)).map(({ text }) => text);
  const consent = (areas: string[]) => ({
    kind: 'registerConsent',
    areas,
    purpose: 'Fælles plan',
    validFrom: '2026-11-12T12:00:00.000Z',
    validTo: null,
  });
  const plan = (...operations: PlanOperation[]) => send({ kind: 'changePlan', operations });
  const add = (part: string, fields: Record<string, unknown> = {}): PlanOperation => ({
    part,
    basedOn: null,
    action: 'add',
    fields,
  });
  const change = (
    part: string,
    basedOn: number,
    fields: Record<string, unknown>,
  ): PlanOperation => ({
    part,
    basedOn,
    action: 'change',
    fields,
  });
  const goal = (title: string, more = {}) => ({ kind: 'subGoal', title, type: 'develop', ...more });

  run('migrates once, and refuses a file that was changed', async () => {
    expect(await migrate(pool)).toEqual([]);
    await pool.query("update migration set sha = 'x' where name = $1", ['002-audit.sql']);
    await expect(migrate(pool)).rejects.toThrow(/002-audit.sql was changed/);
    await pool.query('delete from migration where name = $1', ['002-audit.sql']);
    await expect(migrate(pool), 'half a migration is none').rejects.toThrow();
    const { rows } = await pool.query('select 1 from migration where name = $1', ['002-audit.sql']);
    expect(rows).toEqual([]);
  });

  run('knows a citizen by a key that is no CPR number', async () => {
    const again = await store.citizenOf('010203-0405');
    expect(await store.citizenOf('0102030405')).toBe(again);
    const two = await Promise.all([store.citizenOf('9999999999'), store.citizenOf('9999999999')]);
    expect(two[0]).toBe(two[1]);
    const { rows } = await pool.query<{ text: string }>(
      'select citizen::text as text from citizen',
    );
    expect(JSON.stringify(rows)).not.toMatch(/0102030405/);
    await expect(store.citizenOf('12345')).rejects.toThrow(/^not a CPR number$/);
  });

  run('reads dates, numbers and text back as they were written', async () => {
    const { rows } = await pool.query<Record<string, unknown>>(
      "select date '2026-06-30' as d, 9007199254740993::bigint as b, array['æ', 'ø'] as t",
    );
    expect(rows).toEqual([{ d: '2026-06-30', b: '9007199254740993', t: ['æ', 'ø'] }]);
  });

  run('keeps an answer, and says who wrote it down', async () => {
    expect(await store.read('participation', citizen)).toBeNull();
    const first = await send({ kind: 'answerHoi', answer: 'yes', on: '2026-11-12' });
    const answer = await store.read('participation', citizen);
    expect(first).toEqual({ outcome: 'done', versions: { [answer?.id ?? '']: 1 } });
    expect(answer).toMatchObject({ answer: 'yes', registeredBy: 'Karen', registeredAt: now });
    now = '2026-11-12T14:00:00.000Z' as Instant;
    await send({ kind: 'answerHoi', answer: 'no', on: '2026-11-12' });
    expect((await store.read('participation', citizen))?.answer).toBe('no');
    const before = '2026-11-12T13:30:00.000Z' as Instant;
    expect((await store.read('participation', citizen, before))?.answer).toBe('yes');
    expect(await store.versions('participation', citizen)).toMatchObject([
      { version: 1, by: 'employee-1' },
      { version: 2, body: { answer: 'no' } },
    ]);
  });

  run('takes questions back, as versions of the records that asked them', async () => {
    await send({ kind: 'askConsent', areas: ['social'], purpose: 'Fælles plan' });
    await send({ kind: 'answerHoi', answer: 'asked', on: '2026-11-12' });
    const [question] = await store.read('consents', citizen);
    const id = question?.id ?? '';
    expect(await send({ kind: 'unaskConsent', consentId: id })).toEqual({
      outcome: 'done',
      versions: { [id]: 2 },
    });
    expect(await store.read('consents', citizen)).toMatchObject([
      {
        id,
        state: 'unasked',
        decidedOn: '2026-11-12',
        unasked: { at: now, registeredBy: 'Karen' },
      },
    ]);
    expect(await send({ kind: 'unaskConsent', consentId: id })).toMatchObject({
      reason: 'consent.notPending',
    });
    expect(await send({ kind: 'unaskHoi', registeredAt: now })).toMatchObject({ outcome: 'done' });
    expect(await store.read('participation', citizen)).toMatchObject({
      answer: 'notAsked',
      earlier: [{ answer: 'asked', unasked: { at: now, registeredBy: 'Karen' } }],
    });
    expect(await send({ kind: 'unaskHoi' })).toMatchObject({ reason: 'participation.notAsked' });
    expect(await send({ kind: 'unaskHoi', registeredAt: 'i går' })).toMatchObject({
      reason: 'command.invalid',
    });
  });

  run('registers, asks for, narrows and withdraws consent', async () => {
    await send({ kind: 'askConsent', areas: ['social', 'health'], purpose: 'Fælles plan' });
    await send(consent(['health', 'social']));
    const [given, ...others] = await store.read('consents', citizen);
    expect(others, 'the one asked for is the one given').toEqual([]);
    expect(given).toMatchObject({ state: 'given', validTo: null });
    await send({ kind: 'changeConsentScope', consentId: given?.id, areas: ['social'] });
    now = '2026-11-12T13:05:00.000Z' as Instant;
    await send({ kind: 'withdrawConsent', consentId: given?.id });
    expect(await store.read('consents', citizen)).toMatchObject([
      { state: 'withdrawn', areas: ['social'], validTo: now, decidedOn: '2026-11-12' },
    ]);
    expect(await send({ kind: 'withdrawConsent', consentId: given?.id })).toMatchObject({
      reason: 'consent.notGiven',
    });
    expect(await send({ kind: 'withdrawConsent', consentId: 'x' })).toMatchObject({
      reason: 'consent.notFound',
    });
    const kinds = (await store.changesAfter(citizen)).map(({ change: one }) => one.kind);
    const facets = 'facets';
    const withdrawn = 'consentWithdrawn';
    expect(kinds).toEqual([facets, facets, withdrawn, facets, withdrawn, facets]);
  });

  run('records a follow-up that was due', async () => {
    const due = {
      id: 'a-1',
      kind: 'followUp',
      title: 'Opfølgning',
      area: 'social',
      date: day('2026-11-10'),
      state: 'due',
    } as const;
    await store.adopt('appointments', citizen, [due], { by: 'import' });
    await send({ kind: 'recordFollowUp', appointmentId: 'a-1', on: '2026-11-11' });
    expect(await store.read('appointments', citizen)).toEqual([
      { ...due, state: 'held', date: '2026-11-11', version: 2 },
    ]);
    await store.adopt('appointments', citizen, [], { by: 'import' });
    expect(await store.read('appointments', citizen)).toEqual([]);
    expect(await store.versions('appointments', citizen)).toHaveLength(3);
  });

  run('carries a command out once per key, also when sent twenty times at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => send(remark('én'), 'same')),
    );
    expect(new Set(outcomes.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await texts()).toEqual(['én']);
    expect(await send(remark('to'), 'same')).toEqual({
      outcome: 'refused',
      reason: 'command.keyReused',
    });
    const other = await store.citizenOf('0000000001');
    await store.run({ ...remark('én'), citizen: other }, { idempotencyKey: 'same', by: 'e' });
    expect(await store.read('remarks', other)).toHaveLength(1);
  });

  run.each([
    ['command.keyMissing', remark('x'), ''],
    ['command.notSupported', { kind: 'formatDisk' }],
    ['command.invalid', { ...remark('x'), from: '2026-02-30' }],
    ['command.invalid', remark('half \ud800')],
    ['command.invalid', remark('nul \0')],
    ['text.holdsCpr', remark('ring til 010203-0405')],
    ['text.tooLong', remark('x'.repeat(20_001))],
    ['text.empty', { ...remark('x'), type: ' ' }],
    ['areas.none', { kind: 'askConsent', areas: [], purpose: 'x' }],
    ['date.future', { kind: 'answerHoi', answer: 'yes', on: '2026-11-13' }],
    ['citizen.unknown', { ...remark('x'), citizen: 'nobody' }],
    ['citizen.unknown', { ...remark('x'), citizen: '00000000-0000-4000-8000-000000000000' }],
    ['plan.operations', { kind: 'changePlan', operations: [] }],
  ])('refuses with %s, and writes nothing', async (reason, command, key?: string) => {
    expect(await send(command, key)).toEqual({ outcome: 'refused', reason });
    expect(await store.changesAfter(citizen)).toEqual([]);
  });

  run('stores scripts, quotes and emoji as the text they are', async () => {
    const text = `<script>alert('1')</script> "; drop table remark; -- 🙂 æøå`;
    await send(remark(text));
    expect(await texts()).toEqual([text]);
  });

  run('keeps follow-ups among the appointments, changed like parts of the plan', async () => {
    const followUp = { kind: 'followUp', title: 'Jobsamtale', area: 'social', date: '2026-12-01' };
    await plan(add('plan', { areas: ['social'] }), add('g1', goal('Ét')));
    const planned = await plan(add('f1', { ...followUp, subGoalId: 'g1' }));
    expect(planned).toEqual({ outcome: 'done', versions: { f1: 1 } });
    const moved = await plan(change('f1', 1, { date: '2026-12-08', start: '10:00' }));
    expect(moved).toMatchObject({ versions: { f1: 2 } });
    expect(await plan(change('f1', 1, { state: 'cancelled' }))).toEqual({
      outcome: 'conflict',
      parts: [{ part: 'f1', version: 2 }],
    });
    const { plan: before } = { plan: await store.read('plan', citizen) };
    await plan(change('f1', 2, { state: 'held', date: '2026-11-12' }));
    expect(await store.read('appointments', citizen)).toEqual([
      {
        ...followUp,
        id: 'f1',
        subGoalId: 'g1',
        start: '10:00',
        state: 'held',
        date: '2026-11-12',
        version: 3,
      },
    ]);
    expect(await store.read('plan', citizen)).toEqual(before);
    const facets = (await store.changesAfter(citizen)).map(({ change: told }) => told);
    expect(facets.at(-1)).toEqual({ kind: 'facets', facets: ['appointments'] });
    expect(await store.versions('appointments', citizen)).toHaveLength(3);
  });

  run('builds, changes, moves and takes away parts of the plan', async () => {
    expect(await plan(add('g1', goal('Uden plan')))).toMatchObject({ reason: 'plan.notFound' });
    const done = await plan(
      add('plan', { overallGoal: 'Et godt liv', areas: ['social', 'health'] }),
      add('g1', goal('Ét')),
      add('g2', goal('To', { area: 'health' })),
      add('a1', { kind: 'agreement', subGoal: 'g1', text: 'Ringe', by: '2026-12-01' }),
      add('basis', {
        replaces: [{ plan: 'Min Plan', legalBasis: 'LAB § 27', area: 'employment' }],
      }),
    );
    expect(done).toEqual({
      outcome: 'done',
      versions: { plan: 1, g1: 1, g2: 1, a1: 1, basis: 1 },
    });
    await plan(change('g1', 1, { title: 'Ét igen', attainment: 'partly' }));
    await plan({ part: 'g2', basedOn: 1, action: 'move', fields: { after: null } });
    expect(await store.read('plan', citizen)).toEqual({
      id: 'plan',
      version: 1,
      savedAt: now,
      overallGoal: 'Et godt liv',
      areas: ['social', 'health'],
      basis: {
        id: 'basis',
        replaces: [{ plan: 'Min Plan', legalBasis: 'LAB § 27', area: 'employment' }],
        version: 1,
      },
      subGoals: [
        expect.objectContaining({
          id: 'g2',
          title: 'To',
          area: 'health',
          version: 2,
          agreements: [],
        }),
        {
          id: 'g1',
          version: 2,
          title: 'Ét igen',
          type: 'develop',
          status: 'notStarted',
          attainment: 'partly',
          interventionIds: [],
          agreements: [
            { id: 'a1', version: 1, text: 'Ringe', by: '2026-12-01', status: 'waiting' },
          ],
        },
      ],
    });
    await plan(change('g1', 2, { attainment: null }));
    expect((await store.read('plan', citizen))?.subGoals[1]).not.toHaveProperty('attainment');
    const remove = (part: string, basedOn: number): PlanOperation => ({
      part,
      basedOn,
      action: 'remove',
    });
    expect(await plan(remove('g1', 3))).toMatchObject({ reason: 'part.notEmpty' });
    expect(await plan(remove('g1', 3), remove('a1', 1))).toMatchObject({ outcome: 'done' });
    expect((await store.read('plan', citizen))?.subGoals.map(({ id }) => id)).toEqual(['g2']);
  });

  run('refuses what a part cannot hold', async () => {
    await plan(add('plan'), add('g1', goal('Ét')));
    for (const fields of [
      { title: 5 },
      { title: null },
      { type: 'fly' },
      { colour: 'red' },
      { title: '' },
    ]) {
      expect(await plan(change('g1', 1, fields)), JSON.stringify(fields)).toMatchObject({
        reason: 'part.invalid',
      });
    }
    expect(await plan(change('g1', 1, {}), change('g1', 1, {}))).toMatchObject({
      reason: 'part.twice',
    });
    expect(
      await plan(add('a', { kind: 'agreement', subGoal: 'nowhere', text: 'x' })),
    ).toMatchObject({ reason: 'part.invalid' });
    expect(await plan({ part: 'plan', basedOn: 1, action: 'remove' })).toMatchObject({
      reason: 'part.invalid',
    });
  });

  run('overwrites nothing that someone else changed first', async () => {
    await plan(add('plan'), add('g1', goal('Ét')), add('g2', goal('To')));
    const [one, other] = await Promise.all([
      plan(change('g1', 1, { title: 'Mit' }), change('g2', 1, { title: 'Mit' })),
      plan(change('g1', 1, { title: 'Dit' })),
    ]);
    const lost = one.outcome === 'conflict' ? one : other;
    expect([one.outcome, other.outcome].sort()).toEqual(['conflict', 'done']);
    expect(lost).toMatchObject({ parts: [{ part: 'g1', version: 2 }] });
    expect(await plan(add('g1', goal('Igen')))).toMatchObject({ outcome: 'conflict' });
    expect(await plan(change('gone', 3, {}))).toEqual({
      outcome: 'conflict',
      parts: [{ part: 'gone', version: 0 }],
    });
    await plan({ part: 'g2', basedOn: one.outcome === 'done' ? 2 : 1, action: 'remove' });
    expect(await plan(change('g2', 1, { title: 'Genopstå' }))).toMatchObject({
      outcome: 'conflict',
    });
  });

  run('keeps any number of moves in order', async () => {
    await plan(add('plan'), ...['a', 'b', 'c', 'd'].map((id) => add(id, goal(id))));
    let expected = ['a', 'b', 'c', 'd'];
    const versions = new Map<string, number>();
    for (let i = 0; i < 40; i += 1) {
      const moved = ['a', 'b', 'c', 'd'][(i * 7) % 4] as string;
      const rest = expected.filter((id) => id !== moved);
      const at = (i * 5) % 4;
      const after = at === 0 ? null : (rest[at - 1] ?? null);
      expected = [...rest.slice(0, at), moved, ...rest.slice(at)];
      const basedOn = versions.get(moved) ?? 1;
      const done = await plan({ part: moved, basedOn, action: 'move', fields: { after } });
      if (done.outcome !== 'done') throw new Error(JSON.stringify(done));
      versions.set(moved, done.versions[moved] ?? 0);
      expect((await store.read('plan', citizen))?.subGoals.map(({ id }) => id)).toEqual(expected);
    }
  });

  run('takes a whole plan over, and gives it back', async () => {
    const whole: JointPlan = {
      id: 'plan',
      version: 1,
      areas: ['social'],
      overallGoal: 'Ro',
      subGoals: Array.from({ length: 12 }, (_, n) => ({
        id: `g${n}`,
        version: 1,
        title: `Mål ${n}`,
        type: 'maintain' as const,
        status: 'inProgress' as const,
        interventionIds: [],
        agreements: [],
      })),
    };
    await store.adopt('plan', citizen, whole, { by: 'import' });
    expect(await store.read('plan', citizen)).toEqual({ ...whole, savedAt: now });
    await store.adopt('plan', citizen, whole, { by: 'import' });
    expect(await store.versions('plan', citizen), 'nothing differs').toHaveLength(13);
    await store.adopt('plan', citizen, null, { by: 'import' });
    expect(await store.read('plan', citizen)).toBeNull();
  });

  run('never changes or deletes a version', async () => {
    await send(remark('fast'));
    for (const sql of [
      'update remark set version = 9',
      'delete from remark',
      'truncate remark',
      'delete from command',
    ]) {
      await expect(pool.query(sql), sql).rejects.toThrow(/append-only/);
    }
    expect(await texts()).toEqual(['fast']);
  });

  run('tells of a commit, and of nothing else', async () => {
    const heard: string[] = [];
    const leave = store.onChange((who) => heard.push(who));
    await send(remark('hørt'));
    await send({ ...remark('x'), type: '' });
    leave();
    await send(remark('ikke hørt'));
    expect(heard).toEqual([citizen]);
    const [first] = await store.changesAfter(citizen);
    expect(first?.change).toEqual({ kind: 'facets', facets: ['remarks'] });
    expect(await store.changesAfter(citizen, first?.event)).toHaveLength(1);
  });

  run('does not mix municipalities', async () => {
    await send(remark('vores'));
    const neighbour = new SqlStore({ pool, municipality: '11111111', secret: SECRET });
    for (const facet of ['remarks', 'consents'] as StoreFacet[]) {
      expect(await neighbour.read(facet, citizen)).toEqual([]);
    }
    expect(
      await neighbour.run({ ...remark('deres'), citizen }, { idempotencyKey: 'k', by: 'e' }),
    ).toMatchObject({
      reason: 'citizen.unknown',
    });
    expect(await neighbour.citizenOf('0000001001')).not.toBe(await store.citizenOf('0000001001'));
  });

  run('has nothing half written after an error in the middle', async () => {
    await pool.query(
      `create function stop() returns trigger language plpgsql as $$ begin raise exception 'disk full' using errcode = '53100'; end $$`,
    );
    await pool.query(
      'create trigger stop before insert on outbox for each row execute function stop()',
    );
    await expect(send(remark('halvt'), 'half')).rejects.toThrow(/disk full/);
    expect(await texts()).toEqual([]);
    await pool.query('drop trigger stop on outbox');
    expect(await send(remark('helt'), 'half')).toMatchObject({ outcome: 'done' });
    expect(await texts()).toEqual(['helt']);
  });
});
