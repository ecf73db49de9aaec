import { civilDate, type Instant } from '@hoi/model';
import type { Scenario } from './harness.js';
import { ANNA, FIRST_CASE, sampleCase, SECOND_CASE } from './samples.js';
import { about, idsOf, type Stage } from './stage.js';

const SCENARIO: Omit<Scenario, 'now'> = {
  connections: [{ name: 'sdi', facets: ['cases'] }],
  facts: [
    {
      citizen: ANNA,
      connection: 'sdi',
      facet: 'cases',
      value: [
        sampleCase(FIRST_CASE, '2026-08-01T08:00:00.000Z'),
        sampleCase(SECOND_CASE, '2026-10-01T08:00:00.000Z'),
      ],
    },
  ],
};

/** Two questions of time: the day the facts shall hold, and what was known then. */
export function timeChapter(stage: Stage): void {
  const { expect } = stage.bench;

  stage.play('says what held on the day asked about', SCENARIO, async (harness) => {
    const statusOn = async (day?: string) => {
      const query = about(ANNA, day === undefined ? {} : { validAt: civilDate(day) });
      const { value } = await stage.settled(harness, 'cases', query);
      return value.find(({ id }) => id === FIRST_CASE)?.status;
    };
    expect(await statusOn('2025-12-31'), 'before it arose').toBe(undefined);
    expect(await statusOn('2026-01-01')).toBe('arisen');
    expect(await statusOn('2026-06-30'), 'til og med').toBe('arisen');
    expect(await statusOn('2026-07-01')).toBe('decided');
    expect(await statusOn(), 'today').toBe('decided');
  });

  stage.play('hides nothing for lying in past or future', SCENARIO, async (harness) => {
    for (const day of ['1999-01-01', '2050-01-01']) {
      const last = await stage.settled(harness, 'cases', about(ANNA, { validAt: civilDate(day) }));
      expect(idsOf(last)).toEqual([FIRST_CASE, SECOND_CASE]);
    }
  });

  stage.play('leaves out what came later than asked about', SCENARIO, async (harness) => {
    const knownAt = async (instant: string) =>
      idsOf(await stage.settled(harness, 'cases', about(ANNA, { knownAt: instant as Instant })));
    expect(await knownAt('2026-07-31T23:59:59.999Z')).toEqual([]);
    expect(await knownAt('2026-08-01T08:00:00.000Z')).toEqual([FIRST_CASE]);
    expect(await knownAt('2026-11-12T13:00:00.000Z')).toEqual([FIRST_CASE, SECOND_CASE]);
  });
}
