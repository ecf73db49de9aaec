import { describe, expect, it } from 'vitest';
import type { FacetValue } from '../index-port.js';
import type { Appointment } from '../record/appointment.js';
import type { CaseRecord } from '../record/case-record.js';
import type { Consent } from '../record/consent.js';
import type { Contact } from '../record/contact.js';
import type { Instant } from '../time/instant.js';
import { decide, type ItemValue } from './decide.js';
import type { Viewer } from './viewer.js';
import * as make from '../testing/access-records.js';

type ListFacet =
  'cases' | 'documents' | 'notes' | 'grants' | 'payments' | 'contacts' | 'appointments';

function verdict<F extends ListFacet>(
  facet: F,
  value: ItemValue<F>,
  viewer: Viewer,
  {
    consents = [],
    ...more
  }: { consents?: Consent[]; related?: Partial<FacetValue> } & {
    participation?: FacetValue['participation'];
  } = {},
  purpose = 'opfølgning',
  now = make.NOW,
) {
  const item = { facet, value, citizen: make.CITIZEN, ...more } as Parameters<typeof decide>[0];
  return decide(item, viewer, consents, purpose, now);
}
const sees = (record: CaseRecord, viewer: Viewer, more = {}) =>
  verdict('cases', record, viewer, more).kind !== 'hide';

const WORKER = make.professional();
const QUALITY = make.professional({ dataQuality: true });

describe('the three limits of an index object', () => {
  it('shows what passes them all', () => {
    expect(sees(make.caseRecord(1), WORKER)).toBe(true);
  });

  it.each(['owner', 'kle', 'sensitivity'] as const)(
    'shows a case without %s to data quality alone',
    (field) => {
      const record = make.caseRecord(1, { [field]: undefined });
      expect(sees(record, WORKER)).toBe(false);
      expect(sees(record, make.theCitizen())).toBe(false);
      expect(sees(record, QUALITY)).toBe(true);
    },
  );

  it('takes an owner without CVR number and a KLE text that is no number as missing', () => {
    expect(sees(make.caseRecord(1, { owner: { kind: 'authority' } }), WORKER)).toBe(false);
    expect(sees(make.caseRecord(1, { kle: { number: '27' } }), WORKER)).toBe(false);
  });

  it('hides another municipality’s case, from data quality too', () => {
    const record = make.caseRecord(1, { owner: { kind: 'authority', cvr: '11111111' } });
    expect(sees(record, WORKER)).toBe(false);
    expect(sees(record, QUALITY)).toBe(false);
  });

  it('reaches whole KLE groups only', () => {
    const scoped = (prefix: string) =>
      make.professional({ kleScopes: [{ prefix, sensitivity: 'vip' }] });
    for (const prefix of ['27', '27.03', '27.03.00']) {
      expect(sees(make.caseRecord(1), scoped(prefix)), prefix).toBe(true);
    }
    for (const prefix of ['', '2', '27.0', '27.03.0', '27.04', '28']) {
      expect(sees(make.caseRecord(1), scoped(prefix)), prefix).toBe(false);
    }
  });

  it('climbs the ladder per KLE number, where the widest scope counts', () => {
    const viewer = make.professional({
      kleScopes: [
        { prefix: '27', sensitivity: 'confidential' },
        { prefix: '27.03', sensitivity: 'sensitive' },
      ],
    });
    expect(sees(make.caseRecord(1, { sensitivity: 'sensitive' }), viewer)).toBe(true);
    expect(sees(make.caseRecord(1, { sensitivity: 'vip' }), viewer)).toBe(false);
    const elsewhere = { kle: { number: '27.36.00' }, sensitivity: 'sensitive' } as const;
    expect(sees(make.caseRecord(1, elsewhere), viewer)).toBe(false);
  });

  it('takes the stricter of two connections’ words', () => {
    const provenance = {
      connection: 'sdi',
      contradictions: [{ field: 'sensitivity', connection: 'other', value: 'vip' }],
    };
    expect(sees(make.caseRecord(1, { provenance }), WORKER)).toBe(false);
  });

  it('enforces the security profile: unit, group or the employee', () => {
    const record = make.caseRecord(1, { securityProfile: ['UNIT-9', 'x'] });
    expect(sees(record, WORKER)).toBe(false);
    expect(sees(record, make.theCitizen())).toBe(false);
    expect(sees(record, make.professional({ units: ['unit-9'] }))).toBe(true);
    expect(sees(record, make.professional({ securityIds: ['unit-9'] }))).toBe(true);
    expect(sees(record, make.professional({ id: 'unit-9' }))).toBe(true);
  });

  it('enforces the display classes', () => {
    const record = make.caseRecord(1, { displayExclusions: [{ key: 'V1', title: 'Undtaget' }] });
    expect(sees(record, make.theCitizen())).toBe(false);
    expect(sees(record, WORKER)).toBe(true);
    expect(sees(record, make.professional({ excludedBy: ['V1'] }))).toBe(false);
  });

  it('shows nothing without a purpose', () => {
    expect(verdict('cases', make.caseRecord(1), WORKER, {}, '  ').kind).toBe('hide');
  });
});

describe('area and consent', () => {
  const health = make.caseRecord(1, { area: 'health', kle: { number: '29.03.00' } });
  const both = make.consent(['social', 'health']);

  it('needs none for an own area and one for another', () => {
    expect(sees(health, WORKER)).toBe(false);
    expect(sees(health, WORKER, { consents: [both] })).toBe(true);
  });

  it('needs both areas in the same consent', () => {
    const apart = [make.consent(['health']), make.consent(['social', 'employment'])];
    expect(sees(health, WORKER, { consents: apart })).toBe(false);
  });

  it('lets the coordinating caseworker receive what a consent names', () => {
    const coordinator = make.professional({ areas: ['crossCutting'], roles: ['coordinator'] });
    expect(sees(health, coordinator, { consents: [both] })).toBe(true);
    expect(sees(health, coordinator)).toBe(false);
  });

  it.each(['declined', 'withdrawn', 'expired', 'pending', 'unknown'] as const)(
    'takes %s as no consent',
    (state) => {
      expect(sees(health, WORKER, { consents: [{ ...both, state }] })).toBe(false);
    },
  );

  it('ends at the instant, not with the day', () => {
    const until = { ...both, validTo: '2026-11-12T13:05:00.000Z' as Instant };
    const at = (now: string) =>
      verdict('cases', health, WORKER, { consents: [until] }, 'x', now as Instant).kind;
    expect(at('2026-11-12T13:04:59.999Z')).not.toBe('hide');
    expect(at('2026-11-12T13:05:00.000Z')).toBe('hide');
    expect(at('2025-11-12T13:05:00.000Z')).toBe('hide');
  });

  it('stops on a "Nej til HOI"', () => {
    const participation = { id: 'p', answer: 'no' } as const;
    expect(sees(health, WORKER, { consents: [both], participation })).toBe(false);
    expect(sees(make.caseRecord(1), WORKER, { participation })).toBe(true);
  });

  it('keeps to the data types a consent lists', () => {
    const dataTypes = ['grants'];
    expect(sees(health, WORKER, { consents: [{ ...both, dataTypes }] })).toBe(false);
    dataTypes.push('cases');
    expect(sees(health, WORKER, { consents: [{ ...both, dataTypes }] })).toBe(true);
  });

  it('withholds nothing from the citizen for lack of consent', () => {
    expect(sees(health, make.theCitizen())).toBe(true);
  });
});

describe('the citizen', () => {
  const self = make.theCitizen();

  it('sees cases as primary party only, and nobody else’s', () => {
    const parties = [{ role: 'secondary', kind: 'person', person: make.CITIZEN } as const];
    expect(sees(make.caseRecord(1, { parties }), self)).toBe(false);
    const other = make.theCitizen({ citizen: 'citizen-bo' as typeof make.CITIZEN });
    expect(sees(make.caseRecord(1), other)).toBe(false);
  });

  it('sees no notes', () => {
    const note = { id: 'n', caseId: make.id(1), provenance: { connection: 'sdi' } };
    const related = { cases: [make.caseRecord(1)] };
    expect(verdict('notes', note, WORKER, { related }).kind).toBe('redact');
    expect(verdict('notes', note, self, { related }).kind).toBe('hide');
  });

  it('sees the one contact of today', () => {
    const contact = (key: string, more: Partial<Contact>): Contact => ({
      id: key,
      name: key,
      area: 'social',
      coordinating: true,
      period: make.SINCE,
      ...more,
    });
    const old = contact('old', {});
    const current = contact('current', {
      period: { start: '2026-10-01' as Contact['period']['start'], end: { kind: 'ongoing' } },
    });
    const another = contact('another', { coordinating: false });
    const related = { contacts: [old, current, another] };
    const kinds = (viewer: Viewer) =>
      related.contacts.map((one) => verdict('contacts', one, viewer, { related }).kind);
    expect(kinds(self)).toEqual(['hide', 'show', 'hide']);
    expect(kinds(make.professional({ areas: ['income'] }))).toEqual(['show', 'show', 'hide']);
  });
});

describe('documents, grants and payments', () => {
  it('shows a document through any one of its cases, with its own sensitivity on top', () => {
    const related = { cases: [make.caseRecord(1), make.caseRecord(2, { sensitivity: 'vip' })] };
    const kind = (more: object) =>
      verdict('documents', make.documentRecord(9, more), WORKER, { related }).kind;
    expect(kind({ caseIds: [make.id(1), make.id(2)] })).toBe('redact');
    expect(kind({ caseIds: [make.id(2)] })).toBe('hide');
    expect(kind({ caseIds: [make.id(3)] })).toBe('hide');
    expect(kind({ caseIds: [make.id(1)], sensitivity: 'vip' })).toBe('hide');
    expect(kind({})).not.toBe('hide');
    expect(kind({ owner: undefined })).toBe('hide');
    expect(kind({ kle: { number: '15.00.00' } }), 'another area').toBe('hide');
  });

  it('takes a case’s display class for its documents', () => {
    const related = {
      cases: [make.caseRecord(1), make.caseRecord(2, { displayExclusions: [{ key: 'V1' }] })],
    };
    const record = make.documentRecord(9, { caseIds: [make.id(1), make.id(2)] });
    expect(verdict('documents', record, make.theCitizen(), { related }).kind).toBe('hide');
  });

  it('shows of a grant the benefits whose KLE passes', () => {
    const viewer = make.professional({
      areas: ['income'],
      kleScopes: [{ prefix: '32', sensitivity: 'vip' }],
    });
    const some = make.grant(5, { benefits: [make.benefit('b1', '27.36.00'), make.benefit('b2')] });
    expect(verdict('grants', some, viewer)).toMatchObject({
      kind: 'redact',
      fields: expect.arrayContaining(['benefits.0']),
    });
    const none = make.grant(5, { benefits: [make.benefit('b1', '27.36.00')] });
    expect(verdict('grants', none, viewer).kind).toBe('hide');
    expect(verdict('grants', make.grant(5, { benefits: [] }), viewer).kind).toBe('hide');
    expect(verdict('grants', make.grant(5, { sensitivity: undefined }), viewer).kind).toBe('hide');
  });

  it('judges a payment by its lines and their grants', () => {
    const viewer = make.professional({ areas: ['income'] });
    const line = {
      period: make.SINCE,
      kle: '32.03.00',
      area: 'income',
      grantId: make.id(5),
    } as const;
    const related = { grants: [make.grant(5), make.grant(6, { sensitivity: 'vip' })] };
    const kind = (lines: ItemValue<'payments'>['lines'], who = viewer) =>
      verdict('payments', make.payment(7, { lines }), who, { related });
    expect(kind([line]).kind).toBe('redact');
    expect(kind([line])).not.toMatchObject({ fields: expect.arrayContaining(['gross']) });
    expect(kind([line, { ...line, grantId: make.id(6) }])).toMatchObject({
      fields: expect.arrayContaining([
        'lines.1',
        'gross',
        'paid',
        'linesTotal',
        'afterTax',
        'sent',
      ]),
    });
    expect(kind([{ ...line, grantId: make.id(6) }]).kind).toBe('hide');
    expect(kind([{ ...line, benefitId: 'gone' }]).kind).toBe('hide');
    expect(kind([{ ...line, grantId: undefined }]).kind, 'no sensitivity').toBe('hide');
    expect(kind([{ ...line, grantId: undefined }], { ...viewer, dataQuality: true }).kind).toBe(
      'redact',
    );
    expect(kind([]).kind).toBe('hide');
  });

  it('hides an appointment with its case', () => {
    const appointment: Appointment = {
      id: 'a',
      kind: 'followUp',
      title: 'Opfølgning',
      area: 'social',
      date: make.SINCE.start,
      state: 'due',
      caseId: make.id(2),
    };
    const related = { cases: [make.caseRecord(2, { sensitivity: 'vip' })] };
    expect(verdict('appointments', appointment, WORKER, { related }).kind).toBe('hide');
    expect(verdict('appointments', appointment, WORKER).kind).toBe('hide');
    expect(verdict('appointments', { ...appointment, caseId: undefined }, WORKER).kind).toBe(
      'show',
    );
  });

  describe('what has been done with an appointment', () => {
    const step = (different: object) => ({
      at: make.NOW,
      by: 'Karen Bisgaard',
      action: 'moved' as const,
      date: make.SINCE.start,
      title: 'Opfølgning',
      areas: ['social' as const],
      caseIds: [],
      ...different,
    });
    const moved = (...history: ReturnType<typeof step>[]): Appointment => ({
      id: 'a',
      kind: 'followUp',
      title: 'Opfølgning',
      area: 'social',
      date: make.SINCE.start,
      state: 'planned',
      history,
    });
    const elsewhere = [step({ areas: ['health', 'social'] }), step({ caseIds: [make.id(2)] })];

    it('is hidden for the time it lay in an area that is not open, or hung on a case that is not shown', () => {
      expect(verdict('appointments', moved(step({}), ...elsewhere), WORKER)).toEqual({
        kind: 'redact',
        fields: ['history.1', 'history.2'],
      });
      const related = { cases: [make.caseRecord(2)] };
      const consents = [make.consent(['social', 'health'])];
      expect(verdict('appointments', moved(...elsewhere), WORKER, { related, consents }).kind).toBe(
        'show',
      );
    });

    it('is not told to have been anything when all of it is hidden', () => {
      const hidden = { kind: 'redact', fields: ['history'] };
      expect(verdict('appointments', moved(...elsewhere), WORKER)).toEqual(hidden);
      expect(verdict('appointments', moved(), WORKER)).toEqual(hidden);
    });

    it('names to the citizen nobody but the one contact', () => {
      const contacts: Contact[] = [
        {
          id: 'k',
          name: 'Karen Bisgaard',
          area: 'crossCutting',
          coordinating: true,
          period: make.SINCE,
        },
      ];
      const one = moved(step({}), step({ by: 'Amina Haddad' }));
      expect(verdict('appointments', one, make.theCitizen(), { related: { contacts } })).toEqual({
        kind: 'redact',
        fields: ['history.1.by'],
      });
    });
  });
});

it('hides a facet nobody has written a rule for', () => {
  const item = { facet: 'diary', value: {}, citizen: make.CITIZEN } as never;
  expect(decide(item, WORKER, [], 'x', make.NOW)).toEqual({ kind: 'hide' });
});
