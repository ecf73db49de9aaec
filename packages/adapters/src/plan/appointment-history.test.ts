import type { Appointment, Area, CivilDate, Instant } from '@hoi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withHistory, withStep } from './appointment-history.js';
import type { PartVersion } from './plan-parts.js';

const at = (n: number) => `2026-11-${String(n).padStart(2, '0')}T09:00:00.000Z` as Instant;
const day = (n: number) => `2026-12-${String(n).padStart(2, '0')}` as CivilDate;
const followUp = (different: Partial<Appointment> = {}): Appointment => ({
  id: 'f1',
  kind: 'followUp',
  title: 'Opfølgning',
  area: 'social',
  date: day(2),
  state: 'planned',
  ...different,
});
const AMINA = { name: 'Amina Haddad', audience: 'professional' } as const;
/** What a home keeps of one appointment that was changed like this, one version a day. */
const kept = (...bodies: (Appointment | null)[]): PartVersion[] =>
  bodies.map((body, i) => ({
    id: 'f1',
    version: i + 1,
    at: at(i + 1),
    by: 'someone',
    ...AMINA,
    body: body,
  }));
const historyOf = (...bodies: Appointment[]) =>
  withHistory([bodies.at(-1) as Appointment], kept(...bodies))[0]?.history;

describe('what has been done with a follow-up', () => {
  it('is who, when and what, newest first', () => {
    const history = historyOf(
      followUp(),
      followUp({ date: day(9) }),
      followUp({ date: day(9), place: 'Rådhuset' }),
      followUp({ date: day(8), place: 'Rådhuset', state: 'held' }),
    );
    expect(history?.map(({ action, at: when, date }) => [action, when, date])).toEqual([
      ['held', at(4), day(8)],
      ['changed', at(3), day(9)],
      ['moved', at(2), day(9)],
      ['planned', at(1), day(2)],
    ]);
    expect(history?.map(({ from }) => from)).toEqual([undefined, undefined, day(2), undefined]);
    expect(new Set(history?.map(({ by }) => by))).toEqual(new Set(['Amina Haddad']));
  });

  it('says that it was called off, and taken up again', () => {
    const history = historyOf(followUp(), followUp({ state: 'cancelled' }), followUp());
    expect(history?.map(({ action }) => action)).toEqual(['changed', 'cancelled', 'planned']);
  });

  it('is not that its day has gone by, nor where it points', () => {
    const history = historyOf(
      followUp(),
      followUp({ state: 'due' }),
      followUp({ state: 'due', subGoalId: 'g1', contactId: 'c1' }),
    );
    expect(history?.map(({ action }) => action)).toEqual(['planned']);
  });

  it('begins where this home does: what was taken over from elsewhere was planned by nobody here', () => {
    const [first, ...rest] = kept(followUp(), followUp({ date: day(9) }));
    const taken = { ...first, name: null, audience: null } as PartVersion;
    const [one] = withHistory([followUp({ date: day(9) })], [taken, ...rest]);
    expect(one?.history?.map(({ action }) => action)).toEqual(['moved']);
    expect(withHistory([followUp()], [taken])[0]).not.toHaveProperty('history');
  });

  it('keeps every area and case it has lain in, so that nobody reads of it from the next one', () => {
    const history = historyOf(
      followUp({ caseId: 'a' }),
      followUp({ area: 'health', caseId: 'b' }),
      followUp({ area: 'employment', date: day(9) }),
    );
    expect(history?.map(({ areas, caseIds }) => [areas, caseIds])).toEqual([
      [
        ['social', 'health', 'employment'],
        ['a', 'b'],
      ],
      [
        ['social', 'health'],
        ['a', 'b'],
      ],
      [['social'], ['a']],
    ]);
  });

  it('is the same whether it is told at each change or out of all versions', () => {
    const body = fc.record({
      date: fc.integer({ min: 1, max: 5 }).map(day),
      state: fc.constantFrom('planned', 'due', 'held', 'cancelled'),
      area: fc.constantFrom<Area>('social', 'health', 'employment'),
      subGoalId: fc.constantFrom('g1', 'g2'),
    });
    fc.assert(
      fc.property(fc.array(body, { minLength: 1, maxLength: 6 }), (all) => {
        const bodies = all.map((one) => followUp(one as Partial<Appointment>));
        const told = bodies.reduce<Appointment | undefined>(
          (before, after, i) => withStep(before, after, { at: at(i + 1), ...AMINA }),
          undefined,
        );
        const history = historyOf(...bodies);
        expect(told?.history).toEqual(history);
        // Nothing is told of more areas than it has lain in, and the newest is told of all it had lain in by then.
        const areas = new Set(bodies.map(({ area }) => area));
        for (const step of history ?? []) {
          expect([...areas]).toEqual(expect.arrayContaining(step.areas));
        }
      }),
      { numRuns: 200 },
    );
  });
});
