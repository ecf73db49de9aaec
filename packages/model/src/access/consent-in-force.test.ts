import { describe, expect, it } from 'vitest';
import type { Consent } from '../record/consent.js';
import type { Instant } from '../time/instant.js';
import { consentCovers, consentsInForce } from './consent-in-force.js';
import type { Viewer } from './viewer.js';

const consent = (areas: Consent['areas']): Consent => ({
  id: 'c',
  state: 'given',
  areas,
  validFrom: '2026-01-01T00:00:00.000Z' as Instant,
  validTo: null,
});
const viewer = (areas: Viewer['areas'], roles: Viewer['roles'] = ['caseworker']): Viewer => ({
  id: 'v',
  audience: 'professional',
  municipality: '00000000',
  units: [],
  areas,
  roles,
  kleScopes: [],
  securityIds: [],
  dataQuality: false,
});

describe('a consent in force', () => {
  it('opens the areas it names to each other, and nothing else', () => {
    const given = consent(['employment', 'social']);
    expect(consentCovers(given, 'social', 'cases', viewer(['employment']))).toBe(true);
    expect(consentCovers(given, 'health', 'cases', viewer(['employment']))).toBe(false);
    expect(consentCovers(given, 'social', 'cases', viewer(['health']))).toBe(false);
  });

  it('opens the cross-cutting area, where they meet, to each area it names', () => {
    const given = consent(['employment', 'social']);
    expect(consentCovers(given, 'crossCutting', 'plan', viewer(['employment']))).toBe(true);
    expect(consentCovers(given, 'crossCutting', 'plan', viewer(['health']))).toBe(false);
    expect(consentCovers(given, 'crossCutting', 'plan', viewer([], ['coordinator']))).toBe(true);
    expect(consentCovers(consent([]), 'crossCutting', 'plan', viewer([], ['coordinator']))).toBe(
      false,
    );
  });

  it('reaches its recipients and nobody else, when it names them', () => {
    const given = {
      ...consent(['health', 'social']),
      recipients: ['coordinator' as const, 'social' as const],
    };
    expect(consentCovers(given, 'health', 'cases', viewer(['social']))).toBe(true);
    expect(consentCovers(given, 'social', 'cases', viewer(['health']))).toBe(false);
    expect(consentCovers(given, 'health', 'cases', viewer(['family'], ['coordinator']))).toBe(true);
    const narrow = { ...given, recipients: ['social' as const] };
    expect(consentCovers(narrow, 'health', 'cases', viewer(['family'], ['coordinator']))).toBe(
      false,
    );
  });

  it('is what holds at the instant, in the scope it has then', () => {
    const now = '2026-11-12T13:05:00.000Z' as Instant;
    const until = { ...consent(['social']), validTo: now };
    const areas = (consents: Consent[], answer: 'yes' | 'no' = 'yes', instant = now) =>
      consentsInForce(consents, { id: 'p', answer }, instant).flatMap((one) => one.areas);
    expect(areas([until])).toEqual([]);
    expect(areas([until], 'yes', '2026-11-12T13:04:59.999Z' as Instant)).toEqual(['social']);
    expect(areas([consent(['social'])], 'no')).toEqual([]);
    const narrowed: Consent = {
      ...consent(['social']),
      earlier: [
        { areas: ['social', 'health'], from: '2026-01-01T00:00:00.000Z' as Instant, to: now },
      ],
    };
    expect(areas([narrowed])).toEqual(['social']);
    const withdrawnAhead = {
      ...consent(['social']),
      state: 'withdrawn' as const,
      validTo: '2027-01-01T00:00:00.000Z' as Instant,
    };
    expect(areas([withdrawnAhead]), 'a source that says both').toEqual([]);
  });

  it('is also a law that says which data and to whom, whatever the answer to HOI; and no other', () => {
    const law: Consent = {
      ...consent(['income']),
      state: 'notRequired',
      legalBasis: 'retssikkerhedsloven § 11 a, stk. 2',
      dataTypes: ['grants'],
      recipients: ['employment'],
    };
    const now = '2026-11-12T13:05:00.000Z' as Instant;
    const [force] = consentsInForce([law], { id: 'p', answer: 'no' }, now);
    expect(force && consentCovers(force, 'income', 'grants', viewer(['employment']))).toBe(true);
    expect(force && consentCovers(force, 'income', 'cases', viewer(['employment']))).toBe(false);
    expect(force && consentCovers(force, 'income', 'grants', viewer(['social']))).toBe(false);
    for (const field of ['legalBasis', 'dataTypes', 'recipients'] as const) {
      expect(consentsInForce([{ ...law, [field]: undefined }], null, now)).toEqual([]);
    }
  });
});
