import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CitizenId, Facet } from '@hoi/model';
import { STRESS_CASES } from '@hoi/korsbaek';
import {
  Connected,
  eventually,
  idOf,
  type Kind,
  KORSBAEK,
  lastOf,
  readAll,
} from '../testing/connected.js';

vi.setConfig({ testTimeout: 300_000 });

let stand: Connected;
beforeEach(async () => {
  stand = await Connected.open();
});
afterEach(() => stand.close());

const about = (citizen: CitizenId) => ({ citizen, purpose: 'prøve' });

test('every life of Korsbæk comes out whole', async () => {
  const sdi = stand.connect('sdi');
  const ydi = stand.connect('ydi');
  const person = stand.connect('person');
  for (const life of KORSBAEK.lives) {
    const cases = await lastOf(sdi, 'cases', life.id);
    const documents = await lastOf(sdi, 'documents', life.id);
    const grants = await lastOf(ydi, 'grants', life.id);
    const payments = await lastOf(ydi, 'payments', life.id);
    const { index } = life;
    // A father's life tells of a grant that is his daughter's; the index gives each only their own.
    const own = index.grants.filter(({ holder, recipient }) =>
      [holder.cpr, recipient.cpr].includes(index.citizen.cpr),
    );
    expect(
      [cases, documents, grants, payments].map(({ report, value, rejected }) => [
        report.state,
        value.length + rejected,
      ]),
      life.why,
    ).toEqual(
      [index.cases, index.documents, own, index.payments].map(({ length }) => ['answered', length]),
    );
    const { value } = await lastOf(person, 'person', life.id);
    expect(value).toEqual(life.person);
  }
});

test('a household keeps names, and ids only where they are known', async () => {
  const known = idOf('child');
  const person = stand.connect('person', {
    identifyKey: (key) => (key === known ? known : undefined),
  });
  const { value } = await lastOf(person, 'household', idOf('parent'));
  expect(value).toEqual(KORSBAEK.life('parent').household);
});

test('turns pages until one is not full', async () => {
  const sdi = stand.connect('sdi', { pageSize: 40 });
  const { value, report } = await lastOf(sdi, 'cases', idOf('stress'));
  expect([value.length, report.state]).toEqual([STRESS_CASES, 'answered']);
  const offsets = stand.simulator
    .requests()
    .filter(({ roles }) => roles.includes('d839f26a-d4d1-4441-b2d6-3dbbb12a9404'))
    .map(({ offset }) => offset);
  expect(offsets).toEqual([0, 40, 80, 120, 160, 200, 240, 280]);
});

test('a page that fails leaves those before it', async () => {
  stand.simulator.switch('sdi', { mode: 'refuse', fromOffset: 120 });
  const { value, report } = await lastOf(
    stand.connect('sdi', { pageSize: 40 }),
    'cases',
    idOf('stress'),
  );
  expect([value.length, report.state, report.reason]).toEqual([120, 'failed', 'unreachable']);
});

test('counts of the whole are as good as counts of the page', async () => {
  const other = await Connected.open({ counted: 'total' });
  const { value, report } = await lastOf(other.connect('sdi'), 'cases', idOf('stress'));
  await other.close();
  expect([value.length, report.state]).toEqual([STRESS_CASES, 'answered']);
});

test('the first case is shown while the index still sends', async () => {
  stand.simulator.switch('sdi', { mode: 'slow', amount: 40 });
  const readings = await readAll(stand.connect('sdi'), 'cases', idOf('complex'));
  const first = readings[0];
  expect(first).toMatchObject({ settled: false, connections: [{ state: 'pending' }] });
  expect(first?.value.length).toBeGreaterThan(0);
  expect(first?.value.length).toBeLessThan(readings.at(-1)?.value.length ?? 0);
  const lengths = readings.map(({ value }) => value.length);
  expect(lengths, 'never fewer than before').toEqual([...lengths].sort((a, b) => a - b));
});

test('facets read at the same time share one set of requests, and nothing is kept for later', async () => {
  const sdi = stand.connect('sdi');
  const facets = ['cases', 'documents', 'notes'] as const satisfies readonly Facet[];
  const together = await Promise.all(facets.map((facet) => lastOf(sdi, facet, idOf('complex'))));
  const asked = stand.simulator.requests().length;
  expect(asked, 'three roles and the documents of no case').toBe(4);
  expect(together.every(({ report }) => report.state === 'answered')).toBe(true);
  await lastOf(sdi, 'cases', idOf('complex'));
  expect(stand.simulator.requests().length).toBe(2 * asked);
});

test('a transaction number is never used twice', async () => {
  await lastOf(stand.connect('sdi', { pageSize: 40 }), 'cases', idOf('stress'));
  const numbers = stand.simulator.requests().map(({ transaction }) => transaction);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test.each([
  ['sdi', 'cases'],
  ['ydi', 'grants'],
  ['person', 'person'],
] as const)('%s: leaving closes the sockets at the other end', async (kind: Kind, facet: Facet) => {
  for (const mode of ['hang', 'stalls'] as const) {
    stand.simulator.switch(kind, mode);
    const connector = stand.connect(kind);
    const leaving = new AbortController();
    const reading = readAll(connector, facet, idOf('complex'), leaving.signal);
    expect(await eventually(() => stand.simulator.open > 0)).toBe(true);
    leaving.abort();
    await expect(reading).rejects.toThrow();
    expect(await eventually(() => stand.simulator.open === 0)).toBe(true);
    expect(connector.active).toBe(0);
    expect(stand.simulator.requests().at(-1)?.outcome).toBe('left');
  }
});

test('walking away at the very first reading breaks nothing, however short the answer', async () => {
  // An error given to a socket that Node had just let go of once brought the whole process down here.
  const sdi = stand.connect('sdi');
  for (let n = 0; n < 20; n += 1) {
    for await (const reading of sdi.read('cases', about(idOf('simple')))) {
      if (reading.value.length > 0) break;
    }
  }
  expect((await lastOf(sdi, 'cases', idOf('simple'))).report.state).toBe('answered');
});

test('an unknown citizen is answered like a known one of whom nothing is held, and nobody is asked', async () => {
  for (const [kind, facet] of [
    ['sdi', 'cases'],
    ['ydi', 'payments'],
    ['person', 'household'],
  ] as const) {
    const connector = stand.connect(kind);
    const timeless = (readings: object) =>
      JSON.stringify(readings).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '');
    const nobody = timeless(await readAll(connector, facet, 'nobody-at-all' as CitizenId));
    expect(stand.simulator.requests().filter(({ connection }) => connection === kind)).toEqual([]);
    expect(nobody).toBe(timeless(await readAll(connector, facet, idOf('nothing'))));
  }
});

test('a facet of another connection is not connected', async () => {
  const { report } = await lastOf(stand.connect('ydi'), 'cases', idOf('complex'));
  expect(report.state).toBe('notConnected');
});

test.each([
  ['person', 'person', 1000],
  ['sdi', 'cases', 200],
] as const)('%s: readings at the same time all settle: %s × %i', async (kind, facet, count) => {
  const connector = stand.connect(kind, { limits: { idleMs: 60_000 } });
  const citizen = idOf('simple');
  const all = await Promise.all(
    // A purpose of its own makes each a reading of its own.
    Array.from({ length: count }, (_, n) =>
      lastReading(connector.read(facet, { citizen, purpose: `prøve ${String(n)}` })),
    ),
  );
  const states = new Set(all.map(({ connections }) => connections[0]?.state));
  expect([all.filter(({ settled }) => settled).length, [...states]]).toEqual([count, ['answered']]);
  expect(connector.active).toBe(0);
});

async function lastReading<T>(readings: AsyncIterable<T>): Promise<T> {
  let last: T | undefined;
  for await (const reading of readings) last = reading;
  if (last === undefined) throw new Error('no reading');
  return last;
}
