import type { Instant, Reading } from '@hoi/model';
import type { Scenario } from './harness.js';
import { ANNA, BO, FIRST_CASE, NOBODY, REMARK, sampleCase, SECOND_CASE } from './samples.js';
import { about, begin, idsOf, type Stage, states } from './stage.js';

type Connections = Scenario['connections'];
const FROM_SDI = {
  citizen: ANNA,
  connection: 'sdi',
  facet: 'cases',
  value: [sampleCase(FIRST_CASE)],
} as const satisfies Scenario['facts'][number];
const FROM_ESDH = {
  citizen: ANNA,
  connection: 'esdh',
  facet: 'cases',
  value: [sampleCase(SECOND_CASE, undefined, { provenance: { connection: 'esdh' } })],
} as const satisfies Scenario['facts'][number];
const SDI: Connections[number] = { name: 'sdi', facets: ['cases'] };
const ESDH: Connections[number] = { name: 'esdh', facets: ['cases'] };
const STORE: Connections[number] = { name: 'store', facets: ['remarks'] };

/** What a stream of readings promises. */
export function readingChapter(stage: Stage): void {
  const { expect } = stage.bench;
  const both = [FROM_SDI, FROM_ESDH];

  stage.play(
    'gives what is there and settles',
    { connections: [SDI], facts: [FROM_SDI] },
    async (harness) => {
      const last = await stage.settled(harness, 'cases', about(ANNA));
      expect(idsOf(last)).toEqual([FIRST_CASE]);
      expect(states(last)).toEqual({ sdi: 'answered' });
    },
  );

  stage.play(
    'does not let a slow connection delay what another has',
    { connections: [SDI, { ...ESDH, held: true }], facts: both },
    async (harness) => {
      const readings = begin(harness.index.read('cases', about(ANNA)));
      // A connection may give what has come while it is still pending itself; wait until this one is done.
      const early = await stage.until('cases', readings, (one) => states(one).sdi === 'answered');
      expect(idsOf(early)).toEqual([FIRST_CASE]);
      expect(early.settled).toBe(false);
      expect(states(early)).toEqual({ sdi: 'answered', esdh: 'pending' });
      await harness.release('esdh');
      const last = (await stage.rest('cases', readings)).at(-1) as typeof early;
      expect(idsOf(last)).toEqual([FIRST_CASE, SECOND_CASE]);
      expect(states(last)).toEqual({ sdi: 'answered', esdh: 'answered' });
    },
  );

  stage.play(
    'reports a connection that fails, keeps the rest and settles',
    {
      connections: [SDI, { ...ESDH, outcome: { kind: 'fails', reason: 'unreachable' } }],
      facts: both,
    },
    async (harness) => {
      const last = await stage.settled(harness, 'cases', about(ANNA));
      expect(idsOf(last)).toEqual([FIRST_CASE]);
      expect(states(last)).toEqual({ sdi: 'answered', esdh: 'failed' });
      expect(last.connections.find((one) => one.connection === 'esdh')?.reason).toBe('unreachable');
    },
  );

  stage.play(
    'reports a connection that fails late',
    {
      connections: [SDI, { ...ESDH, held: true, outcome: { kind: 'fails', reason: 'timeout' } }],
      facts: both,
    },
    async (harness) => {
      const readings = begin(harness.index.read('cases', about(ANNA)));
      await stage.until('cases', readings, (one) => one.value.length > 0);
      await harness.release('esdh');
      const last = (await stage.rest('cases', readings)).at(-1) as Reading<unknown>;
      expect(states(last)).toEqual({ sdi: 'answered', esdh: 'failed' });
    },
  );

  stage.play(
    'settles when every connection fails, and says "none" of nothing',
    { connections: [{ ...SDI, outcome: { kind: 'fails', reason: 'fault' } }], facts: [FROM_SDI] },
    async (harness) => {
      const last = await stage.settled(harness, 'cases', about(ANNA));
      expect(last.value).toEqual([]);
      expect(states(last)).toEqual({ sdi: 'failed' });
    },
  );

  const dataFrom = '2026-11-10T02:00:00.000Z' as Instant;
  stage.play(
    'shows an older copy and says how old it is',
    { connections: [{ ...SDI, outcome: { kind: 'late', dataFrom } }], facts: [FROM_SDI] },
    async (harness) => {
      const last = await stage.settled(harness, 'cases', about(ANNA));
      expect(idsOf(last)).toEqual([FIRST_CASE]);
      expect(states(last)).toEqual({ sdi: 'late' });
      expect(last.connections[0]?.dataFrom).toBe(dataFrom);
    },
  );

  stage.play(
    'tells "none" from "not connected"',
    { connections: [SDI], facts: [] },
    async (harness) => {
      const none = await stage.settled(harness, 'cases', about(ANNA));
      expect(none.value).toEqual([]);
      expect(states(none)).toEqual({ sdi: 'answered' });
      for (const facet of ['grants', 'plan'] as const) {
        const open = await stage.settled(harness, facet, about(ANNA));
        expect(open.value).toEqual(facet === 'plan' ? null : []);
        expect(open.connections.map(({ state }) => state)).toEqual(['notConnected']);
      }
    },
  );

  stage.play(
    'does not tell whether a citizen is known',
    {
      connections: [SDI, STORE],
      facts: [{ citizen: BO, connection: 'store', facet: 'remarks', value: [REMARK] }],
    },
    async (harness) => {
      const known = await stage.all(harness, 'cases', about(BO));
      const unknown = await stage.all(harness, 'cases', about(NOBODY));
      expect(unknown.map(timeless)).toEqual(known.map(timeless));
    },
  );

  stage.play(
    'keeps citizens apart',
    {
      connections: [SDI],
      facts: [FROM_SDI, { ...FROM_SDI, citizen: BO, value: [sampleCase(SECOND_CASE)] }],
    },
    async (harness) => {
      const [anna, bo] = await Promise.all([
        stage.settled(harness, 'cases', about(ANNA)),
        stage.settled(harness, 'cases', about(BO)),
      ]);
      expect([idsOf(anna), idsOf(bo)]).toEqual([[FIRST_CASE], [SECOND_CASE]]);
    },
  );
}

function timeless(reading: Reading<unknown>): unknown {
  return JSON.parse(
    JSON.stringify(reading, (key, part: unknown) =>
      key === 'at' || key === 'retrievedAt' ? undefined : part,
    ),
  );
}
