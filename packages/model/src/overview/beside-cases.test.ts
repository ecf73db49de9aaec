import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Payment, PaymentLine } from '../record/payment.js';
import type { Lookup } from '../record/lookup.js';
import { aCase, aGrant, day, id, person, since, span } from '../testing/records.js';
import { caseDecisions } from './case-decisions.js';
import { paymentsOfGrants } from './case-payments.js';
import { dataQuality } from './data-quality.js';
import { GLOSSARY_TERMS, firstUses, termIn } from './glossary.js';
import { householdCases } from './household-cases.js';
import { lookedUp } from './looked-up.js';

describe('caseDecisions', () => {
  it('has one for each time the case was decided, and the outcome on the newest', () => {
    const item = aCase(1, {
      outcome: { title: 'Medhold' },
      progress: [
        { status: 'decided', period: since('2026-05-01') },
        { status: 'arisen', period: span('2025-01-01', '2025-02-01') },
        { status: 'decided', period: span('2025-02-02', '2025-06-01') },
      ],
    });
    expect(caseDecisions(item)).toEqual([
      {
        on: '2025-02-02',
        period: span('2025-02-02', '2025-06-01'),
        outcome: undefined,
        again: false,
      },
      { on: '2026-05-01', period: since('2026-05-01'), outcome: 'Medhold', again: true },
    ]);
  });

  it('has none for a case that was not decided', () => {
    expect(caseDecisions(aCase(1, { outcome: { title: 'Medhold' } }))).toEqual([]);
  });
});

describe('paymentsOfGrants', () => {
  const line = (grantId: string | undefined, amount?: string): PaymentLine => ({
    period: since('2026-10-01'),
    area: 'income',
    ...(grantId === undefined ? {} : { grantId }),
    ...(amount === undefined ? {} : { amount: amount as PaymentLine['amount'] & string }),
  });
  const payment = (n: number, lines: PaymentLine[], on?: string): Payment => ({
    id: id(n),
    period: since('2026-10-01'),
    ...(on === undefined ? {} : { availableOn: day(on) }),
    linesTotal: '900.00' as Payment['linesTotal'] & string,
    lines,
    parties: [],
    unknownRelations: [],
    provenance: { connection: 'ydi' },
  });
  const grant = aGrant(1);

  it('says an amount only when it is all of these grants’ and nothing else', () => {
    const one = payment(1, [line(grant.id, '100.00'), line('another', '800.00')], '2026-10-30');
    const two = payment(2, [line(grant.id), line(grant.id)], '2026-11-30');
    const mixed = payment(3, [line(grant.id), line(grant.id), line('another')]);
    const got = paymentsOfGrants([mixed, one, two, payment(4, [line('another')])], [grant]);
    expect(got.map(({ payment: { id }, amount, more }) => [id, amount, more])).toEqual([
      [id(2), '900.00', false],
      [id(1), '100.00', true],
      [id(3), undefined, true],
    ]);
  });
});

describe('householdCases', () => {
  it('tells only of cases that the citizen’s own overview holds', () => {
    const shared = aCase(1, { parties: [{ role: 'primary', kind: 'person', person }] });
    const household = {
      members: [{ relation: 'child' as const, person }, { relation: 'other' as const }],
    };
    expect(householdCases(household, [shared, aCase(2)]).map(({ cases }) => cases)).toEqual([
      [shared],
      [],
    ]);
    expect(householdCases(null, [shared])).toEqual([]);
  });
});

describe('dataQuality', () => {
  const whole = {
    kle: { number: '27.36.12' },
    status: 'decided' as const,
    responsibleUnit: { kind: 'unit' as const, name: 'Voksenstøtte' },
    owner: { kind: 'authority' as const },
    sensitivity: 'sensitive' as const,
    provenance: { connection: 'sdi', system: 'Hjemvej' },
  };

  it('has nothing to say of what is as it should be', () => {
    expect(dataQuality({ cases: [aCase(1, whole)], grants: [], documents: [] })).toEqual([]);
  });

  it('tells each system’s owner what is missing in which records', () => {
    const { owner: _owner, ...unowned } = whole;
    const cases = [
      aCase(1, { ...unowned, title: '' }),
      aCase(2, {
        ...whole,
        kle: { number: 'K7' },
        relations: [{ kind: 'parent', caseId: id(9), period: since('2026-01-01') }],
      }),
      aCase(3, { ...whole, provenance: { connection: 'sdi' } }),
    ];
    expect(dataQuality({ cases, grants: [], documents: [] })).toEqual([
      {
        system: 'Hjemvej',
        count: 4,
        lines: [
          { rule: 'titleMissing', ids: [id(1)] },
          { rule: 'kleUnknown', ids: [id(2)] },
          { rule: 'ownerMissing', ids: [id(1)] },
          { rule: 'relationDangling', ids: [id(2)] },
        ],
      },
      { system: undefined, count: 1, lines: [{ rule: 'systemMissing', ids: [id(3)] }] },
    ]);
  });

  it('does not blame a system for what nobody asked it', () => {
    const { owner: _owner, sensitivity: _sensitivity, ...asked } = whole;
    const provenance = { ...whole.provenance, notAskedFor: ['owner', 'sensitivity'] };
    expect(
      dataQuality({ cases: [aCase(1, { ...asked, provenance })], grants: [], documents: [] }),
    ).toEqual([]);
  });
});

describe('glossary', () => {
  it('finds a hard word at the beginning of a word, and nowhere else', () => {
    expect(termIn('Kontanthjælp')).toBe('cashBenefit');
    expect(termIn('Ekstra bostøtte, 2 timer')).toBe('housingSupport');
    expect(termIn('Samfvurdering')).toBeUndefined();
    expect(termIn(undefined)).toBeUndefined();
  });

  it('explains every word once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Praktik', 'Mentor', 'FVU-dansk', 'Andet', undefined)),
        (names) => {
          const used = firstUses(names).filter((term) => term !== undefined);
          expect(new Set(used).size).toBe(used.length);
          expect(new Set(used)).toEqual(
            new Set(names.map(termIn).filter((term) => term !== undefined)),
          );
        },
      ),
    );
    expect(GLOSSARY_TERMS.length).toBeGreaterThan(10);
  });
});

describe('lookedUp', () => {
  const look = (
    at: string,
    purpose = 'Opfølgning',
    areas: Lookup['areas'] = ['social'],
  ): Lookup => ({
    id: at,
    at: at as Lookup['at'],
    purpose,
    areas,
  });

  it('gathers a day’s look-ups with one purpose, newest first, and counts the old', () => {
    const { recent, older } = lookedUp(
      [
        look('2026-11-10T08:00:00.000Z'),
        // Half past midnight in Copenhagen: another day than by the clock of the index.
        look('2026-11-10T23:30:00.000Z', 'Samtale'),
        look('2026-11-10T09:00:00.000Z', 'Opfølgning', ['employment']),
        look('2020-01-01T09:00:00.000Z'),
      ],
      day('2026-11-12'),
    );
    expect(recent).toEqual([
      { on: '2026-11-11', purpose: 'Samtale', areas: ['social'], times: 1 },
      { on: '2026-11-10', purpose: 'Opfølgning', areas: ['employment', 'social'], times: 2 },
    ]);
    expect(older).toBe(1);
  });

  it('loses no look-up', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.constantFrom('a', 'b')), {
          maxLength: 30,
        }),
        (list) => {
          const lookups = list.map(([back, purpose]) =>
            look(new Date(Date.UTC(2026, 10, 12 - back, 10)).toISOString(), purpose),
          );
          const { recent, older } = lookedUp(lookups, day('2026-11-12'));
          expect(recent.reduce((sum, { times }) => sum + times, older)).toBe(list.length);
        },
      ),
    );
  });
});
