import type { CitizenId } from '@hoi/model';
import type { Scenario } from './harness.js';
import { ANNA, FIRST_CASE, sampleCase, SECOND_CASE } from './samples.js';
import { about, begin, idsOf, type Stage } from './stage.js';

const SCENARIO: Omit<Scenario, 'now'> = {
  connections: [
    { name: 'sdi', facets: ['cases'] },
    { name: 'esdh', facets: ['cases'], held: true },
  ],
  facts: [
    { citizen: ANNA, connection: 'sdi', facet: 'cases', value: [sampleCase(FIRST_CASE)] },
    {
      citizen: ANNA,
      connection: 'esdh',
      facet: 'cases',
      value: [sampleCase(SECOND_CASE, undefined, { provenance: { connection: 'esdh' } })],
    },
  ],
};

/** How one leaves a read, and which reads do not begin. The stage itself sees to it that nothing is left behind. */
export function leavingChapter(stage: Stage): void {
  const { expect } = stage.bench;

  stage.play('does not begin when aborted before', SCENARIO, async (harness) => {
    const gone = new AbortController();
    gone.abort();
    const readings = begin(harness.index.read('cases', about(ANNA), gone.signal));
    expect((await stage.rejected(readings.next())).name).toBe('AbortError');
    expect((await readings.next()).done, 'told once, then over').toBe(true);
  });

  stage.play('stops at once when aborted while one waits', SCENARIO, async (harness) => {
    const leaving = new AbortController();
    const readings = begin(harness.index.read('cases', about(ANNA), leaving.signal));
    await stage.until('cases', readings, (one) => one.value.length > 0);
    const drained = stage.rejected(stage.rest('cases', readings));
    // However many readings the adapter still had to give, by now it waits.
    await new Promise<void>((resolve) => setTimeout(resolve, 20));
    leaving.abort();
    expect((await drained).name).toBe('AbortError');
    expect((await readings.next()).done).toBe(true);
  });

  stage.play('stops when aborted between two readings', SCENARIO, async (harness) => {
    const leaving = new AbortController();
    const readings = begin(harness.index.read('cases', about(ANNA), leaving.signal));
    await stage.until('cases', readings, (one) => one.value.length > 0);
    leaving.abort();
    await stage.eventually(() => harness.held(), 0, 'let go before anyone asks again');
    await harness.release('esdh');
    const after = await readings.next().catch(() => ({ done: true }));
    expect(after.done, 'nothing is given after an abort').toBe(true);
  });

  stage.play('does not mind an abort after the end', SCENARIO, async (harness) => {
    const late = new AbortController();
    await harness.release('esdh');
    const readings = begin(harness.index.read('cases', about(ANNA), late.signal));
    const seen = await stage.rest('cases', readings);
    late.abort();
    expect(seen.at(-1)?.settled).toBe(true);
    expect((await readings.next()).done).toBe(true);
  });

  stage.play('cleans up behind a consumer that walks away', SCENARIO, async (harness) => {
    for await (const reading of harness.index.read('cases', about(ANNA))) {
      if (reading.value.length > 0) break;
    }
    await stage.eventually(() => harness.held(), 0, 'nothing held after break');
  });

  stage.play('lets one consumer leave without the other', SCENARIO, async (harness) => {
    const leaving = new AbortController();
    const going = begin(harness.index.read('cases', about(ANNA), leaving.signal));
    const staying = begin(harness.index.read('cases', about(ANNA)));
    const hasOne = (one: { value: unknown[] }) => one.value.length > 0;
    await stage.until('cases', going, hasOne);
    await stage.until('cases', staying, hasOne);
    leaving.abort();
    await harness.release('esdh');
    const last = (await stage.rest('cases', staying)).at(-1);
    expect(last && idsOf(last)).toEqual([FIRST_CASE, SECOND_CASE]);
  });

  stage.play('holds nothing for a read nobody begins', SCENARIO, async (harness) => {
    harness.index.read('cases', about(ANNA));
    expect(harness.held()).toBe(0);
  });

  stage.play(
    'refuses a question without a purpose or with a telling id',
    SCENARIO,
    async (harness) => {
      const wrong = [
        about(ANNA, { purpose: '' }),
        about(ANNA, { purpose: '  ' }),
        about('320190-1234' as CitizenId),
        about('3201901234' as CitizenId),
      ];
      for (const query of wrong) {
        const read = begin(harness.index.read('cases', query));
        const error = await stage.rejected(read.next());
        expect(/\d{4}/.test(error.message), 'the message repeats nothing').toBe(false);
      }
    },
  );
}
