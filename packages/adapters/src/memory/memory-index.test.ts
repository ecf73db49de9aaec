import {
  type Appointment,
  civilDate,
  type CitizenId,
  type Command,
  FACETS,
  type Instant,
  type Reading,
} from '@hoi/model';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANNA, FIRST_CASE, NOBODY, NOW, sampleCase, SECOND_CASE } from '../contract/samples.js';
import { mergeIndexes } from '../merge/merge-index.js';
import { MemoryIndex, type MemoryConnection } from './memory-index.js';

const QUERY = { citizen: ANNA, purpose: 'test' };
const STORE = { name: 'store', facets: FACETS } satisfies MemoryConnection;
const TODAY = civilDate('2026-11-12');

function indexOf(...connections: MemoryConnection[]): MemoryIndex {
  return new MemoryIndex({ connections, now: () => NOW });
}
async function all<T>(stream: AsyncIterable<Reading<T>>): Promise<Reading<T>[]> {
  const seen: Reading<T>[] = [];
  for await (const reading of stream) seen.push(reading);
  return seen;
}
async function last<T>(stream: AsyncIterable<Reading<T>>): Promise<Reading<T>> {
  return (await all(stream)).at(-1) as Reading<T>;
}

describe('time passing', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('yields at once, then as each slow connection ends, and leaves no timer', async () => {
    const index = indexOf(
      { name: 'a', facets: ['cases'], state: { kind: 'answers', afterMs: 100 } },
      { name: 'b', facets: ['cases'], state: { kind: 'fails', reason: 'timeout', afterMs: 200 } },
    );
    index.set(ANNA, 'cases', [sampleCase(FIRST_CASE)], 'a');
    const done = all(index.read('cases', QUERY));
    await vi.advanceTimersByTimeAsync(100);
    await vi.advanceTimersByTimeAsync(100);
    expect((await done).map(({ connections }) => connections.map(({ state }) => state))).toEqual([
      ['pending', 'pending'],
      ['answered', 'pending'],
      ['answered', 'failed'],
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('shows a consumer that slept only where things stand now', async () => {
    const index = indexOf(
      ...[10, 20, 30].map((afterMs) => ({
        name: `c${afterMs}`,
        facets: ['cases'] as const,
        state: { kind: 'answers' as const, afterMs },
      })),
    );
    const readings = index.read('cases', QUERY)[Symbol.asyncIterator]();
    await readings.next();
    await vi.advanceTimersByTimeAsync(1000);
    expect((await readings.next()).value?.settled).toBe(true);
    expect((await readings.next()).done).toBe(true);
  });

  it('lets go of every timer on abort and on break', async () => {
    const slow = { kind: 'answers', afterMs: 1000 } as const;
    const index = indexOf({ name: 'a', facets: ['cases'], state: slow });
    const leaving = new AbortController();
    const readings = index.read('cases', QUERY, leaving.signal)[Symbol.asyncIterator]();
    await readings.next();
    expect(vi.getTimerCount()).toBe(1);
    leaving.abort();
    expect(vi.getTimerCount()).toBe(0);
    for await (const reading of index.read('cases', QUERY)) if (!reading.settled) break;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('sets no timer for a connection that never answers', async () => {
    const never = { kind: 'answers', afterMs: Infinity } as const;
    const index = indexOf({ name: 'a', facets: ['cases'], state: never });
    const readings = index.read('cases', QUERY)[Symbol.asyncIterator]();
    expect((await readings.next()).value?.connections[0]?.state).toBe('pending');
    expect(vi.getTimerCount()).toBe(0);
    await readings.return?.();
  });
});

describe('what is held', () => {
  it('cannot be changed from outside', async () => {
    const index = indexOf(STORE);
    const mine = [sampleCase(FIRST_CASE)];
    index.set(ANNA, 'cases', mine);
    mine.push(sampleCase(SECOND_CASE));
    const first = await last(index.read('cases', QUERY));
    expect(first.value).toHaveLength(1);
    first.value.pop();
    expect((await last(index.read('cases', QUERY))).value).toHaveLength(1);
  });

  it('holds several registrations of one object and shows the one known then', async () => {
    const index = indexOf(STORE);
    index.set(ANNA, 'cases', [
      sampleCase(FIRST_CASE, '2026-01-01T08:00:00.000Z', { title: 'Før' }),
      sampleCase(FIRST_CASE, '2026-05-01T08:00:00.000Z', { title: 'Efter' }),
    ]);
    const titles = async (knownAt?: string) =>
      (
        await last(
          index.read('cases', { ...QUERY, ...(knownAt ? { knownAt: knownAt as Instant } : {}) }),
        )
      ).value.map(({ title }) => title);
    expect(await titles('2026-02-01T00:00:00.000Z')).toEqual(['Før']);
    expect(await titles()).toEqual(['Efter']);
  });

  it('throws for a value that could never be read, and for an id that tells', () => {
    const index = indexOf({ name: 'sdi', facets: ['cases'] });
    expect(() => index.set(ANNA, 'plan', null)).toThrow(RangeError);
    expect(() => index.set(ANNA, 'cases', [], 'ydi')).toThrow(RangeError);
    expect(() => index.set('320190-1234' as CitizenId, 'cases', [])).toThrow(RangeError);
    expect(() => index.setConnection('ydi', { kind: 'answers' })).toThrow(RangeError);
  });

  it('knows the newest change of each system, counts rejections and names withheld areas', async () => {
    const index = new MemoryIndex({
      connections: [
        {
          name: 'sdi',
          facets: ['cases'],
          systems: [
            { system: 'Nexus-lignende', area: 'social', state: 'delivers' },
            { system: 'PPR', area: 'education', state: 'doesNotDeliver' },
          ],
        },
      ],
      withheld: [{ area: 'health', reason: 'consent' }],
      now: () => NOW,
    });
    index.set(ANNA, 'cases', [
      sampleCase(FIRST_CASE),
      sampleCase(SECOND_CASE, '2026-10-01T08:00:00.000Z'),
    ]);
    index.setRejected(ANNA, 'cases', 3);
    index.setWithheld(ANNA, [{ area: 'income', reason: 'role' }]);
    const anna = await last(index.read('cases', QUERY));
    expect(anna.systems.map(({ latestChange }) => latestChange)).toEqual([
      '2026-10-01T08:00:00.000Z',
      undefined,
    ]);
    expect(anna.rejected).toBe(3);
    expect(anna.withheld).toEqual([{ area: 'income', reason: 'role' }]);
    const nobody = await last(index.read('cases', { ...QUERY, citizen: NOBODY }));
    expect(nobody.withheld).toEqual([{ area: 'health', reason: 'consent' }]);
  });

  it('keeps the newest change of a system to the area it was made in', async () => {
    const hjemvej = { system: 'Nexus-lignende', state: 'delivers' } as const;
    const index = indexOf({
      name: 'sdi',
      facets: ['cases'],
      systems: [
        { ...hjemvej, area: 'social' },
        { ...hjemvej, area: 'health' },
      ],
    });
    index.set(ANNA, 'cases', [
      sampleCase(FIRST_CASE, '2026-10-01T08:00:00.000Z', { area: 'social' }),
    ]);
    const { systems } = await last(index.read('cases', QUERY));
    expect(systems.map(({ latestChange }) => latestChange)).toEqual([
      '2026-10-01T08:00:00.000Z',
      undefined,
    ]);
  });

  it('shows what came before an answer broke off, and says that it did', async () => {
    const index = indexOf({ name: 'sdi', facets: ['cases'] });
    index.set(ANNA, 'cases', [sampleCase(FIRST_CASE)]);
    index.setRejected(ANNA, 'cases', 2);
    index.setConnection('sdi', { kind: 'fails', reason: 'truncated', partial: true });
    const broken = await last(index.read('cases', QUERY));
    expect(broken.value).toHaveLength(1);
    expect(broken.rejected).toBe(2);
    expect(broken.connections).toMatchObject([{ state: 'failed', reason: 'truncated' }]);
    index.setConnection('sdi', { kind: 'fails', reason: 'truncated' });
    expect((await last(index.read('cases', QUERY))).value).toEqual([]);
  });

  it('names a connection as the municipality does, whatever it answers', async () => {
    const index = indexOf({ name: 'fvu', label: 'FVU-registeret', facets: ['interventions'] });
    const named = async () =>
      (await last(index.read('interventions', QUERY))).connections.map(({ label }) => label);
    expect(await named()).toEqual(['FVU-registeret']);
    index.setConnection('fvu', { kind: 'fails', reason: 'fault' });
    expect(await named()).toEqual(['FVU-registeret']);
    const merged = mergeIndexes([{ name: 'fvu', index }]);
    const { connections } = await last(merged.read('interventions', QUERY));
    expect(connections).toMatchObject([{ connection: 'fvu', label: 'FVU-registeret' }]);
  });

  it('lets a change of state meet the next read', async () => {
    const index = indexOf({ name: 'sdi', facets: ['cases'] });
    const readings = index.read('cases', QUERY);
    index.setConnection('sdi', { kind: 'fails', reason: 'fault', reference: 'K-7' });
    expect((await last(readings)).connections).toEqual([
      { connection: 'sdi', state: 'failed', at: NOW, reason: 'fault', reference: 'K-7' },
    ]);
  });
});

describe('watching', () => {
  it('folds what a sleeping watcher missed, and hears only of its own citizen', async () => {
    const index = indexOf(STORE);
    const leaving = new AbortController();
    const changes = index.watch(ANNA, leaving.signal)[Symbol.asyncIterator]();
    const first = changes.next();
    index.set(NOBODY, 'plan', null);
    index.set(ANNA, 'notes', []);
    expect((await first).value).toEqual({ kind: 'facets', facets: ['notes'] });
    for (let count = 0; count < 100; count += 1) index.set(ANNA, 'payments', []);
    index.update(ANNA, 'cases', (cases) => [...cases, sampleCase(FIRST_CASE)]);
    index.signOut();
    expect((await changes.next()).value).toEqual({ kind: 'signedOut' });
    expect((await changes.next()).value).toEqual({ kind: 'facets', facets: ['cases', 'payments'] });
    leaving.abort();
    expect(index.watching).toBe(0);
  });
});

describe('commands', () => {
  const from = '2026-11-01T08:00:00.000Z' as Instant;
  let key = 0;
  const run = (index: MemoryIndex, command: Command) =>
    index.run(command, { idempotencyKey: String((key += 1)) });
  const reasonOf = async (index: MemoryIndex, command: Command) => {
    const outcome = await run(index, command);
    return outcome.outcome === 'refused' ? outcome.reason : outcome.outcome;
  };
  const ask: Command = {
    kind: 'askConsent',
    citizen: ANNA,
    areas: ['social', 'health'],
    purpose: 'Plan',
  };
  const give: Command = {
    ...ask,
    kind: 'registerConsent',
    areas: ['health', 'social'],
    validFrom: from,
    validTo: null,
  };

  it('lead a consent from asked to given to narrower to withdrawn, as one record', async () => {
    const index = indexOf(STORE);
    const consents = async () => (await last(index.read('consents', QUERY))).value;
    await run(index, ask);
    expect((await consents()).map(({ state }) => state)).toEqual(['pending']);
    await run(index, give);
    const [given, ...more] = await consents();
    expect(more).toEqual([]);
    expect([given?.state, given?.validFrom]).toEqual(['given', from]);
    const consentId = given?.id ?? '';
    const scope = { kind: 'changeConsentScope', citizen: ANNA, consentId } as const;
    expect(await run(index, { ...scope, areas: ['social'] })).toEqual({
      outcome: 'done',
      versions: { [consentId]: 3 },
    });
    await run(index, { kind: 'withdrawConsent', citizen: ANNA, consentId });
    expect(await consents()).toEqual([
      {
        ...given,
        areas: ['social'],
        earlier: [{ areas: ['health', 'social'], from, to: NOW }],
        state: 'withdrawn',
        validTo: NOW,
        decidedOn: TODAY,
        withdrawal: {},
      },
    ]);
    expect(await reasonOf(index, { ...scope, areas: ['social'] })).toBe('consent.notGiven');
  });

  it('write the answer to HOI over the one before', async () => {
    const index = indexOf(STORE);
    await run(index, { kind: 'answerHoi', citizen: ANNA, answer: 'yes', on: TODAY });
    await run(index, { kind: 'answerHoi', citizen: ANNA, answer: 'no', on: TODAY });
    expect((await last(index.read('participation', QUERY))).value).toMatchObject({
      answer: 'no',
      answeredOn: TODAY,
      registeredAt: NOW,
    });
    expect(
      (await last(index.read('participation', { ...QUERY, citizen: NOBODY }))).value,
    ).toBeNull();
  });

  it('hold a follow-up', async () => {
    const index = indexOf(STORE);
    const due: Appointment = {
      id: 'f1',
      kind: 'followUp',
      title: 'Opfølgning',
      area: 'social',
      date: civilDate('2026-11-01'),
      state: 'due',
    };
    index.set(ANNA, 'appointments', [due, { ...due, id: 'm1', kind: 'meeting' }]);
    const record = { kind: 'recordFollowUp', citizen: ANNA, on: TODAY } as const;
    expect(await reasonOf(index, { ...record, appointmentId: 'm1' })).toBe(
      'appointment.notFollowUp',
    );
    expect(await reasonOf(index, { ...record, appointmentId: 'x' })).toBe('appointment.notFound');
    expect(await reasonOf(index, { ...record, appointmentId: 'f1' })).toBe('done');
    expect(await reasonOf(index, { ...record, appointmentId: 'f1' })).toBe('appointment.notOpen');
    expect((await last(index.read('appointments', QUERY))).value[0]).toEqual({
      ...due,
      version: 2,
      state: 'held',
      date: TODAY,
      history: [
        {
          at: expect.any(String) as Instant,
          action: 'held',
          date: TODAY,
          title: 'Opfølgning',
          areas: ['social'],
          caseIds: [],
        },
      ],
    });
  });

  it('are refused for a reason', async () => {
    const index = indexOf(STORE);
    const remark = {
      kind: 'addRemark',
      citizen: ANNA,
      type: 'Tolk',
      from: TODAY,
      to: null,
    } as const;
    const tomorrow = civilDate('2026-11-13');
    const cases: [Command, string][] = [
      [{ kind: 'changePlan', citizen: ANNA, operations: [] }, 'plan.operations'],
      [{ kind: 'answerHoi', citizen: ANNA, answer: 'yes', on: tomorrow }, 'date.future'],
      [{ ...remark, text: 'barn 320190-1234' }, 'text.holdsCpr'],
      [{ ...remark, text: '', from: tomorrow, to: TODAY }, 'period.reversed'],
      [{ ...ask, areas: [] }, 'areas.none'],
      [{ ...ask, purpose: ' ' }, 'text.empty'],
      [{ ...give, validTo: from }, 'period.reversed'],
      [{ kind: 'withdrawConsent', citizen: ANNA, consentId: 'x' }, 'consent.notFound'],
    ];
    for (const [command, reason] of cases) expect(await reasonOf(index, command)).toBe(reason);
    const none = indexOf({ name: 'sdi', facets: ['cases'] });
    expect(none.commands).toEqual([]);
    expect(await reasonOf(none, ask)).toBe('command.notConnected');
    const nokey = await index.run(ask, { idempotencyKey: '' });
    expect(nokey).toEqual({ outcome: 'refused', reason: 'command.keyMissing' });
  });

  it('may be tried again under their key when the connection was down', async () => {
    const index = indexOf(STORE);
    index.setConnection('store', { kind: 'fails', reason: 'unreachable' });
    const send = () => index.run(ask, { idempotencyKey: 'same' });
    expect(await send()).toEqual({ outcome: 'refused', reason: 'command.connectionFailed' });
    index.setConnection('store', { kind: 'answers' });
    expect((await send()).outcome).toBe('done');
  });
});
