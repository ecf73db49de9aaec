import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREAS } from '../area/area.js';
import { consentScope } from '../overview/consent-scope.js';
import { consentByArea } from '../overview/consent-view.js';
import { sharingOf } from '../overview/sharing.js';
import type { Consent, Participation } from '../record/consent.js';
import { civilDateAt, instantAt } from '../time/copenhagen.js';
import { type CivilDate } from '../time/civil-date.js';
import { consentsInForce } from './consent-in-force.js';

const now = instantAt('2026-11-12' as CivilDate, 14, 5);
const today = civilDateAt(now);
const at = (date: string, hour = 0) => instantAt(date as CivilDate, hour);
const area = fc.constantFrom(...AREAS);
const instant = fc.constantFrom(
  at('2026-01-01'),
  at('2026-06-01', 10),
  at('2026-11-12', 9),
  at('2026-11-12', 16),
  at('2027-01-01'),
);
const consent: fc.Arbitrary<Consent> = fc.record({
  id: fc.uuid(),
  state: fc.constantFrom(
    ...([
      'given',
      'given',
      'given',
      'declined',
      'withdrawn',
      'expired',
      'pending',
      'unasked',
      'unknown',
    ] as const),
  ),
  areas: fc.uniqueArray(area, { minLength: 1, maxLength: 3 }),
  validFrom: instant,
  validTo: fc.option(instant, { nil: null }),
  givenBy: fc.constantFrom(...(['citizen', 'citizen', 'custodyHolder', 'guardian'] as const)),
  decidedOn: fc.constantFrom(...(['2026-01-01', '2026-10-01'] as CivilDate[])),
  // A question was taken back some time before it is looked at.
  unasked: fc.record({ at: fc.constantFrom(at('2026-06-01', 10), at('2026-11-12', 9)) }),
});
const answer: fc.Arbitrary<Participation | null> = fc.constantFrom<(Participation | null)[]>(
  null,
  { id: 'p', answer: 'yes' },
  { id: 'p', answer: 'asked' },
  { id: 'p', answer: 'no', answeredOn: '2026-10-05' as CivilDate },
);

const RUNS = 2_000;

describe('what a page says is shared', () => {
  it('is what the server shares: two givers and a standing no are weighed alike', () => {
    fc.assert(
      fc.property(fc.array(consent, { maxLength: 5 }), answer, (consents, participation) => {
        const open = consentsInForce(consents, participation, now).flatMap(({ areas }) => areas);
        const shared = AREAS.filter((one) => open.includes(one));
        const scope = consentScope(consents, today, [], participation, now);
        expect([...scope.given].sort()).toEqual([...shared].sort());
        const rows = consentByArea({ participation, consents, known: true, now }, today);
        const held = rows.filter(({ holding }) => holding.length > 0).map((row) => row.area);
        expect([...held].sort()).toEqual([...shared].sort());
        expect(rows.map((row) => row.area)).toEqual(scope.areas);
      }),
      { numRuns: RUNS },
    );
  });

  it('waits for whoever has custody, and ends with a no to HOI', () => {
    const own: Consent = {
      id: 'own',
      state: 'given',
      areas: ['family', 'social'],
      validFrom: at('2026-06-01'),
      validTo: null,
    };
    const asked: Consent = {
      id: 'custody',
      state: 'pending',
      areas: ['family'],
      validFrom: null,
      validTo: null,
      givenBy: 'custodyHolder',
      decidedOn: '2026-10-01' as CivilDate,
    };
    const sharing = (participation: Participation | null, question = asked) =>
      sharingOf([own, question], ['social'], today, participation);
    expect(sharing(null)).toEqual({ shared: ['social'], notShared: ['family'] });
    expect(sharing({ id: 'p', answer: 'no' })).toEqual({
      shared: [],
      notShared: ['social', 'family'],
    });
    const takenBack = { ...asked, state: 'unasked' as const, unasked: { at: at('2026-11-12', 9) } };
    expect(sharing(null, takenBack), 'nobody else is asked any more').toEqual({
      shared: ['social', 'family'],
      notShared: [],
    });
  });
});
